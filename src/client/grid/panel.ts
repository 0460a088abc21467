import { sparkLine } from '../../charts/spark-line.ts'
import { type CellWish, wishOf } from '../../domain/campaign/cell-wish.ts'
import type { CellPart } from '../../domain/campaign/draft-map.ts'
import { isReasonCode } from '../../domain/campaign/reason.ts'
import { shownRaw } from '../../domain/campaign/shown-raw.ts'
import { readItalianNumber } from '../../domain/italian-number.ts'
import type { EntryWords } from '../../words/entry.ts'
import type { Language } from '../../words/language.ts'
import { formatNumber } from '../../words/number.ts'
import { find, findAll, make, setText } from '../dom.ts'
import { type CellHappening, readHistory } from './cell-history.ts'
import { type GridModel, placeOf } from './grid-model.ts'

export interface PanelParts {
  readonly model: GridModel
  readonly words: EntryWords
  readonly language: Language
  readonly historyAddress: string
  readonly change: (wishes: readonly (readonly [string, CellWish])[]) => void
  readonly back: (place: string) => void
}

export interface Panel {
  show(place: string): void
  /** The same cell, after it changed; what is being typed here stays. */
  refresh(): void
  focus(): void
}

/** Rests so long, in milliseconds, before the history of a cell is asked for. */
const rest = 350

/** What stands beside the grid: the page's own fields, filled for the cell that the hand is on. */
export function openPanel(parts: PanelParts): Panel | null {
  const { model, words, language, change } = parts
  const panel = find(document, '#casella', HTMLElement)
  if (!panel) return null
  const input = (name: string) => find(panel, `[name="${name}"]`, HTMLInputElement)
  let shown = ''
  let waiting: ReturnType<typeof setTimeout> | undefined

  const place = () => placeOf(model.row(shown)?.row ?? 0, model.own)
  const wish = () => model.wish(place())
  const write = (more: Partial<CellWish>) => change([[place(), { ...wish(), ...more }]])

  const list = find(panel, '[data-parts]', HTMLElement)
  const partFields = () =>
    findAll(list ?? panel, 'li', HTMLElement).map(li => ({
      name: find(li, '[name="parte-nome[]"]', HTMLInputElement),
      value: find(li, '[name="parte-quanto[]"]', HTMLInputElement),
    }))
  const partsTyped = (): CellPart[] =>
    partFields().flatMap(({ name, value }) => {
      const number = readItalianNumber(value?.value.trim() ?? '')
      const label = name?.value.trim() ?? ''
      return label !== '' && number.kind === 'number' ? [{ label, value: number.value }] : []
    })
  const fillParts = (given: readonly CellPart[]) => {
    const template = list?.querySelector('li')
    if (!list || !template) return
    const wanted = Math.max(given.length + 1, 2)
    while (list.children.length < wanted) list.append(template.cloneNode(true))
    while (list.children.length > wanted) list.lastElementChild?.remove()
    for (const [index, fields] of partFields().entries()) {
      const part = given[index]
      if (fields.name) fields.name.value = part?.label ?? ''
      if (fields.value) fields.value.value = part ? shownRaw(String(part.value).replace('.', ',')) : ''
    }
  }
  const saySum = () => {
    const given = partsTyped()
    const figure = model.cell(place())?.value ?? null
    const sum = Math.round(given.reduce((total, part) => total + part.value, 0) * 100) / 100
    const said = formatNumber(sum, language)
    const sentence =
      given.length === 0
        ? ''
        : figure === null || sum === figure
          ? words.parts.sumFits(said)
          : words.parts.sum(said, formatNumber(figure, language))
    setText(find(panel, '[data-sum]', HTMLElement), sentence)
  }

  const fillFields = () => {
    const held = wish()
    const set = (name: string, value: string) => {
      const field = input(name)
      if (field && document.activeElement !== field) field.value = value
    }
    set('riga', String(model.row(shown)?.row ?? ''))
    set('nota', held.note ?? '')
    set('ambito', held.scopeNote?.text ?? '')
    const estimate = input('stima')
    if (estimate) estimate.checked = held.estimated === true
    if (!list?.contains(document.activeElement)) fillParts(held.parts ?? [])
    saySum()
  }

  const fillHead = () => {
    const row = model.row(shown)
    if (!row) return
    setText(find(panel, '#casella-nome', HTMLElement), row.label)
    const usual = row.band
      ? words.usually(formatNumber(row.band.low, language), formatNumber(row.band.high, language))
      : ''
    setText(find(panel, '[data-usual]', HTMLElement), usual)
    const told = document.getElementById(`riga-${row.row}`)?.querySelector('.also')?.textContent ?? ''
    setText(find(panel, '[data-shared]', HTMLElement), told)
    const sharing = panel.querySelector<HTMLAnchorElement>('a[data-sharing]')
    if (sharing) sharing.href = (sharing.dataset['sharing'] ?? '') + row.row
    const line = find(panel, '[data-line]', HTMLElement)
    const marks = (date: string) => (row.cells[date]?.footnotes ?? []).join(' ')
    const drawing = sparkLine(
      model.dates.map((date, index) => {
        const cell = model.cell(placeOf(row.row, date))
        const before = model.dates[index - 1]
        return {
          value: cell?.value ?? null,
          estimated: cell?.status === 'estimated',
          broken: before !== undefined && marks(before) !== marks(date),
        }
      }),
    )
    // Drawn by our own charts from numbers alone.
    if (line) line.innerHTML = drawing
  }

  const fillYears = (happened: readonly CellHappening[] | null, note: string) => {
    const out = find(panel, '[data-history]', HTMLElement)
    const row = model.row(shown)
    if (!out || !row) return
    const item = (year: string, said: string, figure: string, current: boolean) =>
      make(
        'li',
        current ? { class: 'cur' } : {},
        make('b', {}, year),
        make('span', {}, said),
        make('b', { class: 'num' }, figure),
      )
    const [last, ...before] = happened ?? []
    const isNow = last !== undefined && !last.lost
    const written = (isNow ? before : (happened ?? [])).map(each =>
      item('', each.said, shownRaw(each.figure), false),
    )
    const years = [...model.dates].reverse().map(date => {
      const cell = model.cell(placeOf(row.row, date))
      const stored = model.stored(placeOf(row.row, date))
      const said =
        date === model.own
          ? cell
            ? isNow
              ? last.said
              : (stored?.by ?? words.states.saving)
            : words.states.empty
          : (stored?.by ?? words.history.published)
      return item(date.slice(0, 4), said, shownRaw(cell?.raw ?? ''), date === model.own)
    })
    const [first, ...others] = years
    const told = note === '' ? [] : [make('li', { class: 'small' }, note)]
    out.replaceChildren(...(first ? [first] : []), ...written, ...told, ...others)
  }

  const askHistory = async (asked: string) => {
    const row = model.row(asked)?.row
    if (row === undefined || (model.stored(placeOf(row, model.own))?.version ?? 0) === 0) return
    const happened = await readHistory(`${parts.historyAddress}/${row}/${model.own}.json`, words)
    if (shown === asked) fillYears(happened, happened === null ? words.history.unreachable : '')
  }

  const restate = () => {
    const raw = input('rettifica')?.value.trim() ?? ''
    const date = find(panel, '[name="rettifica-data"]', HTMLSelectElement)?.value ?? ''
    const code = find(panel, '[name="rettifica-perche"]', HTMLSelectElement)?.value ?? ''
    const text = input('rettifica-testo')?.value.trim() ?? ''
    const past = placeOf(model.row(shown)?.row ?? 0, date)
    if (raw === '' || !isReasonCode(code) || !model.row(past)) return
    change([[past, { ...model.wish(past), raw, reason: { code, text } }]])
    for (const name of ['rettifica', 'rettifica-testo']) {
      const field = input(name)
      if (field) field.value = ''
    }
  }

  panel.addEventListener('change', event => {
    if (!(event.target instanceof HTMLInputElement)) return
    const { name, value, checked } = event.target
    if (name === 'nota') write(value.trim() === '' ? { note: '' } : { note: value.trim() })
    if (name === 'stima') write({ estimated: checked })
    if (name === 'ambito' && value.trim() !== '') write({ scopeNote: { text: value.trim() } })
    if (name.startsWith('parte-')) {
      write({ parts: partsTyped() })
      saySum()
    }
  })
  panel.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target.closest('button, a') : null
    if (target instanceof HTMLButtonElement && target.name === 'assenza') {
      event.preventDefault()
      const raw = target.value.split('.').slice(2).join('.')
      const { note } = wishOf(model.cell(place()))
      change([[place(), { raw, ...(note === undefined ? {} : { note }) }]])
    } else if (target instanceof HTMLButtonElement && target.type === 'submit') {
      event.preventDefault()
      restate()
    } else if (target instanceof HTMLElement && 'back' in target.dataset) {
      event.preventDefault()
      parts.back(place())
    }
  })
  panel.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault()
      event.target.blur()
      event.target.focus()
      if (event.target.name.startsWith('rettifica')) restate()
    }
    if (event.key === 'Escape') parts.back(place())
  })

  return {
    show(at) {
      if (model.row(at) !== model.row(shown)) {
        shown = at
        fillHead()
        fillFields()
        fillYears(null, '')
      }
      clearTimeout(waiting)
      waiting = setTimeout(() => void askHistory(shown), rest)
    },
    refresh() {
      if (shown === '') return
      fillHead()
      fillFields()
      fillYears(null, '')
      clearTimeout(waiting)
      waiting = setTimeout(() => void askHistory(shown), rest)
    },
    focus() {
      panel.scrollIntoView({ block: 'nearest' })
      find(panel, 'button, input:not([type=hidden])', HTMLElement)?.focus()
    },
  }
}
