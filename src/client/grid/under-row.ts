import { cellLook } from '../../domain/campaign/cell-wish.ts'
import { type ReasonCode, reasonCodes } from '../../domain/campaign/reason.ts'
import { shownRaw } from '../../domain/campaign/shown-raw.ts'
import { readFigureCell } from '../../domain/figure-cell.ts'
import { formatNumber } from '../../words/number.ts'
import { button, find, findAll, make } from '../dom.ts'
import { cellId, type GridView } from './grid-model.ts'

/** What is tapped under a row. */
export interface UnderRowDeeds {
  reason(place: string, code: ReasonCode, text: string): void
  correct(place: string): void
  settle(place: string, choice: 'mine' | 'theirs'): void
  again(place: string): void
  drop(place: string): void
}

interface Shown extends GridView {
  readonly deeds: UnderRowDeeds
}

/** Puts under a row what its cells ask for, and takes away what they no longer do. Kept as it is while nothing changes. */
export function paintUnderRow(tr: HTMLElement, places: readonly string[], shown: Shown): void {
  const wanted = places.flatMap(place => contentOf(place, shown))
  const next = tr.nextElementSibling
  const present = next instanceof HTMLElement && next.classList.contains('reason') ? next : null
  const signature = wanted.map(each => each.signature).join('|')
  if (present?.dataset['shows'] === signature) return
  // Somebody is typing a reason there: it must not vanish under the hand.
  const typing =
    present?.contains(document.activeElement) && find(present, 'input:focus', HTMLInputElement)?.value
  if (typing && wanted.length > 0) return
  present?.remove()
  if (wanted.length === 0) return
  const columns = findAll(tr, 'th, td', HTMLElement).length
  const row = make('tr', { class: 'reason', 'data-shows': signature })
  row.append(make('td', { colspan: String(columns) }, ...wanted.map(each => each.build())))
  tr.after(row)
}

interface Content {
  readonly signature: string
  build(): HTMLElement
}

function contentOf(place: string, shown: Shown): Content[] {
  const { model, words } = shown
  const state = model.state(place)
  if (state.kind === 'conflict') {
    const theirs = shownRaw(state.theirs?.raw ?? '') || words.empty
    const mine = shownRaw(state.wish.raw) || words.empty
    return [
      {
        signature: `${place} conflict ${mine} ${theirs}`,
        build: () => conflict(place, mine, theirs, state.theirs?.by ?? '', shown),
      },
    ]
  }
  if (state.kind === 'refused') {
    return [
      { signature: `${place} refused ${state.problem}`, build: () => refused(place, state.problem, shown) },
    ]
  }
  const question = questionOf(place, shown)
  const hint = hintOf(place, shown)
  return [
    ...(question === null
      ? []
      : [{ signature: `${place} ${question}`, build: () => ask(place, question, shown) }]),
    ...(hint === null
      ? []
      : [
          {
            signature: `${place} ${hint}`,
            build: () => make('p', { class: 'hint', id: `w-${cellId(place)}` }, hint),
          },
        ]),
  ]
}

/** What is asked of a cell; null where nothing is. */
function questionOf(place: string, { model, words, language }: Shown): string | null {
  const row = model.row(place)
  const cell = model.cell(place)
  if (!row || !cell) return null
  const own = model.dateOf(place) === model.own
  const stored = model.stored(place)
  if (!own && model.state(place).kind === 'saved' && (stored?.version ?? 0) === 0) return null
  if (cellLook(row, cell, own) !== 'ask') return null
  const figure = shownRaw(cell.raw)
  if (!own) {
    const before = shownRaw(model.before(place)?.raw ?? '') || words.empty
    return before === figure ? words.whyFigure(figure) : words.whyRestated(before, figure)
  }
  const usual = row.band
    ? `${words.usually(formatNumber(row.band.low, language), formatNumber(row.band.high, language))} `
    : ''
  return usual + words.whyFigure(figure)
}

/** What may be amiss with what is typed, where it is no plain figure; null for what is well. */
function hintOf(place: string, { model, words }: Shown): string | null {
  if (model.dateOf(place) !== model.own || model.state(place).kind === 'saved') return null
  const { problem } = readFigureCell((model.cell(place)?.raw ?? '').trim())
  if (problem === 'ambiguous-number') return words.ambiguous
  if (problem === 'several-figures') return words.severalFigures
  return problem === 'words' ? words.onlyWords : null
}

function ask(place: string, question: string, { words, deeds }: Shown): HTMLElement {
  const chip = (label: string, act: () => void) => button(label, 'btn chip', act)
  const reasons = reasonCodes
    .filter(code => code !== 'other')
    .map(code => chip(words.reasons[code], () => deeds.reason(place, code, '')))
  const text = make('input', {
    class: 'form-control',
    type: 'text',
    maxlength: '500',
    'aria-label': words.sayReason,
    placeholder: words.sayReason,
  })
  const say = () =>
    text.value.trim() === '' ? text.focus() : deeds.reason(place, 'other', text.value.trim())
  text.addEventListener('keydown', event => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    say()
  })
  const other = make('span', { class: 'other', hidden: true }, text, chip(words.saveReason, say))
  const more = chip(words.otherReason, () => {
    other.hidden = false
    more.hidden = true
    text.focus()
  })
  return make(
    'fieldset',
    { class: 'asked' },
    make('legend', { id: `q-${cellId(place)}` }, question),
    ...reasons,
    more,
    other,
    chip(words.correct, () => deeds.correct(place)),
  )
}

function conflict(
  place: string,
  mine: string,
  theirs: string,
  who: string,
  { words, deeds }: Shown,
): HTMLElement {
  const side = (said: string, figure: string, label: string, choice: 'mine' | 'theirs') =>
    make(
      'div',
      {},
      make('p', { class: 'k' }, said),
      make('p', { class: 'num' }, figure),
      button(label, 'btn chip', () => deeds.settle(place, choice)),
    )
  return make(
    'fieldset',
    { class: 'asked sides' },
    make('legend', { id: `q-${cellId(place)}` }, words.conflictLead),
    side(words.mine, mine, words.keepMine, 'mine'),
    side(words.theirs(who), theirs, words.keepTheirs, 'theirs'),
  )
}

function refused(place: string, problem: string, { words, deeds }: Shown): HTMLElement {
  return make(
    'fieldset',
    { class: 'asked' },
    make('legend', { id: `q-${cellId(place)}` }, words.refusedLead(words.problems[problem] ?? problem)),
    button(words.tryAgain, 'btn chip', () => deeds.again(place)),
    button(words.giveUp, 'btn chip', () => deeds.drop(place)),
  )
}
