import { readTextValue } from '../../domain/campaign/read-text-value.ts'
import { formsOfFields, staffOfFields } from '../../domain/campaign/text-fields.ts'
import {
  isListSection,
  itemsOf,
  type TextItem,
  valueOfItems,
  wordsOfItems,
} from '../../domain/campaign/text-items.ts'
import type { TextSection } from '../../domain/campaign/text-section.ts'
import { find, findAll } from '../dom.ts'

/** What a section's form holds, as it goes to the server. */
export function valueOfForm(form: HTMLFormElement, section: TextSection): unknown {
  if (isListSection(section)) return valueOfItems(section, itemsOfForm(form))
  const fields = new FormData(form)
  const field = (name: string) => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : ''
  }
  return section === 'delivery.forms' ? formsOfFields(field) : staffOfFields(field)
}

function itemsOfForm(form: HTMLFormElement): TextItem[] {
  return findAll(form, '[data-items] > li', HTMLElement).map(li => ({
    first: find(li, '[name="primo[]"]', HTMLTextAreaElement)?.value ?? '',
    second: find(li, '[name="secondo[]"]', HTMLTextAreaElement)?.value ?? '',
  }))
}

/** Puts a value into a section's form. */
export function fillForm(form: HTMLFormElement, section: TextSection, value: unknown): void {
  if (!isListSection(section)) {
    fillFields(form, section, value)
    return
  }
  const list = find(form, '[data-items]', HTMLElement)
  const template = find(form, '[data-item]', HTMLTemplateElement)
  if (!list || !template) return
  const items = itemsOf(section, { [section]: readTextValue(section, value) ?? [] })
  while (list.children.length > items.length) list.lastElementChild?.remove()
  while (list.children.length < items.length) list.append(template.content.cloneNode(true))
  for (const [index, li] of findAll(list, 'li', HTMLElement).entries()) {
    const first = find(li, '[name="primo[]"]', HTMLTextAreaElement)
    const second = find(li, '[name="secondo[]"]', HTMLTextAreaElement)
    if (first) first.value = items[index]?.first ?? ''
    if (second) second.value = items[index]?.second ?? ''
  }
}

function fillFields(form: HTMLFormElement, section: TextSection, value: unknown): void {
  const set = (name: string, text: string) => {
    const field = find(form, `[name="${name}"]`, HTMLInputElement)
    if (field?.type === 'checkbox') field.checked = text !== ''
    else if (field) field.value = text
  }
  if (section === 'delivery.forms') {
    const forms = readTextValue('delivery.forms', value)
    for (const name of ['direct', 'outsourced', 'mixed'] as const) {
      set(name, forms?.[name].used ? 'sì' : '')
      set(`${name}-nota`, forms?.[name].note ?? '')
    }
    return
  }
  const staff = readTextValue('delivery.staff', value)
  const figure = (number: number | null | undefined) =>
    number == null ? '' : String(number).replace('.', ',')
  set('own', figure(staff?.own))
  set('external', figure(staff?.external))
  set('raw', staff?.raw ?? '')
}

/** A section as running text: what the form holds, or a value given. */
export function wordsOfForm(form: HTMLFormElement, section: TextSection, value?: unknown): string {
  if (!isListSection(section)) return ''
  if (value === undefined) return wordsOfItems(itemsOfForm(form))
  return wordsOfItems(itemsOf(section, { [section]: readTextValue(section, value) ?? [] }))
}
