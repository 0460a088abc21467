import { make } from '../../dom.ts'

/** Earlier years are text until somebody corrects one: then a field stands over it for a while. */
export interface CoveredCells {
  cover(td: HTMLElement, label: string, text: string): HTMLInputElement
  /** Takes the field away again; nothing where there was none. */
  uncover(td: HTMLElement): void
}

export function coveredCells(): CoveredCells {
  const covered = new Map<HTMLElement, readonly Node[]>()
  return {
    cover(td, label, text) {
      const field = make('input', {
        type: 'text',
        class: 'form-control fix',
        autocomplete: 'off',
        'aria-label': label,
      })
      field.value = text
      covered.set(td, [...td.childNodes])
      td.replaceChildren(field)
      return field
    },
    uncover(td) {
      const under = covered.get(td)
      if (under) td.replaceChildren(...under)
      covered.delete(td)
    },
  }
}
