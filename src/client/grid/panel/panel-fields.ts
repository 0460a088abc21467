import { type CellWish, wishOf } from '../../../domain/campaign/cell-wish.ts'
import { isReasonCode } from '../../../domain/campaign/reason.ts'
import { find, setText } from '../../dom.ts'
import { type GridModel, type GridView, placeOf } from '../grid-model.ts'
import { type NamedParts, sumSentence } from './named-parts.ts'

const input = (panel: HTMLElement, name: string) => find(panel, `[name="${name}"]`, HTMLInputElement)

/** Note, estimate, scope and parts of the year's cell; a field that somebody is typing in stays as it is. */
export function fillFields(panel: HTMLElement, place: string, parts: NamedParts, view: GridView): void {
  const { model } = view
  const wish = model.wish(place)
  const set = (name: string, value: string) => {
    const field = input(panel, name)
    if (field && document.activeElement !== field) field.value = value
  }
  set('riga', String(model.row(place)?.row ?? ''))
  set('nota', wish.note ?? '')
  set('ambito', wish.scopeNote?.text ?? '')
  const estimate = input(panel, 'stima')
  if (estimate) estimate.checked = wish.estimated === true
  parts.fill(wish.parts ?? [])
  saySum(panel, place, parts, view)
}

export function saySum(panel: HTMLElement, place: string, { typed }: NamedParts, view: GridView): void {
  setText(find(panel, '[data-sum]', HTMLElement), sumSentence(typed, view.model.cell(place), view))
}

/** What a changed field wishes for its cell; null where it wishes nothing. */
export function wishedIn(
  { name, value, checked }: Pick<HTMLInputElement, 'name' | 'value' | 'checked'>,
  parts: Pick<NamedParts, 'typed'>,
): Partial<CellWish> | null {
  const text = value.trim()
  if (name === 'nota') return { note: text }
  if (name === 'stima') return { estimated: checked }
  if (name === 'ambito' && text !== '') return { scopeNote: { text } }
  return name.startsWith('parte-') ? { parts: parts.typed } : null
}

/** What the button of an absence wishes: `assenza` with a value such as `5.2025-12-31.n.d.`; the note stays. */
export function absenceWished({ value }: HTMLButtonElement, model: GridModel, place: string): CellWish {
  const raw = value.split('.').slice(2).join('.')
  const { note } = wishOf(model.cell(place))
  return { raw, ...(note === undefined ? {} : { note }) }
}

/** An earlier year as it is to be from now on, and why; null while something is missing. Empties the fields. */
export function takeRestatement(
  panel: HTMLElement,
  row: number,
  model: GridModel,
): readonly [string, CellWish] | null {
  const typed = (name: string) => input(panel, name)?.value.trim() ?? ''
  const chosen = (name: string) => find(panel, `[name="${name}"]`, HTMLSelectElement)?.value ?? ''
  const raw = typed('rettifica')
  const code = chosen('rettifica-perche')
  const place = placeOf(row, chosen('rettifica-data'))
  if (raw === '' || !isReasonCode(code) || !model.row(place)) return null
  const wish = { ...model.wish(place), raw, reason: { code, text: typed('rettifica-testo') } }
  for (const name of ['rettifica', 'rettifica-testo']) {
    const field = input(panel, name)
    if (field) field.value = ''
  }
  return [place, wish]
}
