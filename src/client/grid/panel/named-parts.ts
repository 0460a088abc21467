import type { CellPart, DraftCell } from '../../../domain/campaign/draft-map.ts'
import { shownRaw } from '../../../domain/campaign/shown-raw.ts'
import { readItalianNumber } from '../../../domain/italian-number.ts'
import type { EntryWords } from '../../../words/entry.ts'
import type { Language } from '../../../words/language.ts'
import { formatNumber } from '../../../words/number.ts'
import { find, findAll } from '../../dom.ts'

/** The fields for the parts of a figure: own 69, external 13. */
export interface NamedParts {
  readonly typed: readonly CellPart[]
  /** Left alone while somebody is typing in it. */
  fill(parts: readonly CellPart[]): void
}

export function namedParts(panel: HTMLElement): NamedParts {
  const list = find(panel, '[data-parts]', HTMLElement)
  const fields = () =>
    findAll(list ?? panel, 'li', HTMLElement).map(li => ({
      name: find(li, '[name="parte-nome[]"]', HTMLInputElement),
      value: find(li, '[name="parte-quanto[]"]', HTMLInputElement),
    }))
  return {
    get typed() {
      return fields().flatMap(({ name, value }) => readPart(name?.value ?? '', value?.value ?? '') ?? [])
    },
    fill(parts) {
      const template = list?.querySelector('li')
      if (!list || !template || list.contains(document.activeElement)) return
      const wanted = Math.max(parts.length + 1, 2)
      while (list.children.length < wanted) list.append(template.cloneNode(true))
      while (list.children.length > wanted) list.lastElementChild?.remove()
      for (const [index, { name, value }] of fields().entries()) {
        const part = parts[index]
        if (name) name.value = part?.label ?? ''
        if (value) value.value = part ? shownRaw(String(part.value).replace('.', ',')) : ''
      }
    },
  }
}

/** A part as it is typed; null while its name or its number is missing. */
export function readPart(name: string, figure: string): CellPart | null {
  const number = readItalianNumber(figure.trim())
  const label = name.trim()
  return label !== '' && number.kind === 'number' ? { label, value: number.value } : null
}

/** What the parts come to, and whether that is the figure; '' without parts. */
export function sumSentence(
  parts: readonly CellPart[],
  cell: DraftCell | null,
  { words, language }: { readonly words: Pick<EntryWords, 'parts'>; readonly language: Language },
): string {
  if (parts.length === 0) return ''
  const figure = cell?.value ?? null
  const sum = Math.round(parts.reduce((total, part) => total + part.value, 0) * 100) / 100
  const said = formatNumber(sum, language)
  return figure === null || sum === figure
    ? words.parts.sumFits(said)
    : words.parts.sum(said, formatNumber(figure, language))
}
