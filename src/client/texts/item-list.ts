import { find, findAll } from '../dom.ts'

/** Adds, removes or moves an item, as the button says; the focus stays where the hand is. */
export function doToList(form: HTMLFormElement, button: HTMLButtonElement): void {
  const list = find(form, '[data-items]', HTMLElement)
  if (!list) return
  const [deed] = button.value.split('.')
  const item = button.closest('li')
  if (deed === 'aggiungi') addItem(form, list)
  else if (item && deed === 'togli') removeItem(form, item)
  else if (item && (deed === 'su' || deed === 'giu')) {
    if (deed === 'su') item.previousElementSibling?.before(item)
    else item.nextElementSibling?.after(item)
    button.focus()
  }
  numberItems(findAll(list, 'li', HTMLElement))
}

function addItem(form: HTMLFormElement, list: HTMLElement): void {
  const template = find(form, '[data-item]', HTMLTemplateElement)
  if (!template) return
  list.append(template.content.cloneNode(true))
  writeIn(list.lastElementChild ?? list)
}

function removeItem(form: HTMLFormElement, item: HTMLElement): void {
  const next = item.nextElementSibling ?? item.previousElementSibling
  item.remove()
  writeIn(next ?? form)
}

const writeIn = (root: ParentNode) => find(root, 'textarea', HTMLTextAreaElement)?.focus()

/** The first goes no further up, the last no further down; names say which item it is. */
function numberItems(items: readonly HTMLElement[]): void {
  for (const [index, li] of items.entries()) {
    for (const each of findAll(li, 'button', HTMLButtonElement)) {
      const isUp = each.value.startsWith('su')
      const isDown = each.value.startsWith('giu')
      each.disabled = (isUp && index === 0) || (isDown && index === items.length - 1)
    }
    for (const each of findAll(li, '[aria-label]', HTMLElement)) {
      const label = each.getAttribute('aria-label') ?? ''
      each.setAttribute('aria-label', label.replace(/\d+/, String(index + 1)))
    }
  }
}
