type Attributes = Readonly<Record<string, string | boolean | null>>

/** A new element: `true` sets an attribute without a value, false and null leave it out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '')
    else if (typeof value === 'string') element.setAttribute(name, value)
  }
  element.append(...children)
  return element
}

/** A button that does something on the page; `look` is its classes. */
export function button(label: string, look: string, act: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: look }, label)
  made.addEventListener('click', act)
  return made
}

/** The first match inside, if it is of that kind. */
export function find<T extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new (...given: never[]) => T,
): T | null {
  const found = root.querySelector(selector)
  return found instanceof kind ? found : null
}

/** All matches inside that are of that kind. */
export function findAll<T extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new (...given: never[]) => T,
): T[] {
  return [...root.querySelectorAll(selector)].filter((each): each is T => each instanceof kind)
}

/** Changes a text only where it differs: screen readers would read it again. */
export function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}
