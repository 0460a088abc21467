import { cellLook } from '../../domain/campaign/cell-wish.ts'
import { shownRaw } from '../../domain/campaign/shown-raw.ts'
import type { EntryWords } from '../../words/entry.ts'
import { find, make, setText } from '../dom.ts'
import { cellId, type GridModel } from './grid-model.ts'

/** Longer ones are shown smaller, so that their words can be read. */
const longFigure = 9

/** The class and the word of a cell as it stands. */
export function cellStanding(
  model: GridModel,
  place: string,
  words: EntryWords,
): { look: string; word: string } {
  const { states } = words
  const state = model.state(place)
  if (state.kind === 'conflict') return { look: 'conflict', word: states.conflict }
  if (state.kind === 'refused') return { look: 'refused', word: states.refused }
  if (state.kind === 'unsent') return { look: 'unsent', word: states.unsent }
  const row = model.row(place)
  const cell = model.cell(place)
  const look = row ? cellLook(row, cell, model.dateOf(place) === model.own) : 'empty'
  if (look === 'ask') return { look, word: states.ask }
  if (state.kind === 'saving') return { look: 'saving', word: states.saving }
  return { look, word: look === 'absent' ? states.saved : states[look] }
}

/** Shows the year's cell: word, colour, figure. The text is left alone while somebody is typing in it. */
export function paintCell(
  td: HTMLElement,
  model: GridModel,
  place: string,
  words: EntryWords,
  typing: boolean,
): void {
  const box = find(td, '.cell', HTMLElement)
  const input = find(td, 'input[type=text]', HTMLInputElement)
  if (!box || !input) return
  const { look, word } = cellStanding(model, place, words)
  const cell = model.cell(place)
  box.className = `cell ${look}${(cell?.raw ?? '').length > longFigure ? ' wordy' : ''}`
  setText(find(box, '.st', HTMLElement), word)
  if (!typing) input.value = shownRaw(cell?.raw ?? '')
  const estimate = find(box, '.est', HTMLElement)
  if (cell?.status === 'estimated' && !estimate) {
    input.before(estimateMark(cellId(place), words))
  } else if (cell?.status !== 'estimated') estimate?.remove()
  const faulty = look === 'conflict' || look === 'refused'
  if (faulty) input.setAttribute('aria-invalid', 'true')
  else input.removeAttribute('aria-invalid')
}

/** The mark of an estimate, with its word for those who do not see it. */
const estimateMark = (id: string, words: EntryWords) =>
  make('span', { class: 'est', id: `e-${id}` }, make('span', { class: 'visually-hidden' }, words.estimate))

/**
 * Links the field of the year with all that is said of it: how it stands, whether it is an estimate, what is asked,
 * the reason that was given, what the checks found.
 */
export function describeCell(tr: HTMLElement, place: string): void {
  const id = cellId(place)
  const input = find(tr, `[id="c-${id}"]`, HTMLInputElement)
  const [row = ''] = place.split(' ')
  const said = [`st-${id}`, `e-${id}`, `q-${id}`, `w-${id}`, `s-${row}`, `p-${row}`].filter(
    each => (document.getElementById(each)?.textContent ?? '').trim() !== '',
  )
  input?.setAttribute('aria-describedby', said.join(' '))
}

/** Shows an earlier year: as published, or as it is to be from now on. */
export function paintPast(td: HTMLElement, model: GridModel, place: string, words: EntryWords): void {
  const state = model.state(place)
  const restated = state.kind !== 'saved' || (model.stored(place)?.version ?? 0) > 0
  if (!restated || find(td, 'input', HTMLInputElement)) return
  const { look, word } = cellStanding(model, place, words)
  td.className = `y restated ${look}`
  td.replaceChildren(
    make('span', { class: 'st' }, word),
    make('span', {}, shownRaw(model.cell(place)?.raw ?? '')),
  )
}
