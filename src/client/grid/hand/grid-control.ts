import type { CellWish } from '../../../domain/campaign/cell-wish.ts'
import { shownRaw } from '../../../domain/campaign/shown-raw.ts'
import type { EntryWords } from '../../../words/entry.ts'
import { find, make } from '../../dom.ts'
import { absenceOf, afterAbsence, type TypedAbsence } from './absence-typing.ts'
import type { GridModel } from '../grid-model.ts'
import { type GridDeed, type GridMode, gridDeed } from './keys.ts'
import type { Line } from '../lines.ts'
import { rangeBetween, type Spot, tableLimits } from './spots.ts'
import { asPasted, type CellRange, cellsOf, placePasted, readPasted } from './paste.ts'
import { type Deed, type Deeds, nothingDone, redo, undo, withDeed } from './undo.ts'

export interface GridParts {
  readonly lines: readonly Line[]
  readonly model: GridModel
  readonly words: EntryWords
  readonly canWrite: boolean
  /** Puts wishes in the queue; `final` sends them soon. */
  readonly write: (wishes: readonly (readonly [string, CellWish])[], final: boolean) => void
  /** Takes back what was typed and not yet sent. */
  readonly withdraw: (place: string) => boolean
  readonly repaint: (place: string) => void
  readonly speak: (sentence: string) => void
  /** The hand is on another cell. */
  readonly onSpot: (place: string) => void
  readonly showDetails: () => void
}

export interface GridControl {
  readonly mode: GridMode
  /** Whether somebody is typing in that cell now. */
  isTyping(place: string): boolean
  /** Puts the hand on a cell; `edit` with the cursor in its text. */
  go(place: string, edit?: boolean): void
  /** Writes with a step that can be taken back. */
  change(wishes: readonly (readonly [string, CellWish])[]): void
  /** Keeps what is being typed. */
  finish(): void
}

/** Keys, clipboard and pointer on the grid. Fields keep the focus, so that phones and screen readers type as they do. */
export function gridControl(parts: GridParts): GridControl {
  const { lines, model, words, canWrite } = parts
  let spot: Spot = { line: 0, column: lines[0] ? lines[0].cells.length - 1 : 0 }
  let anchor: Spot = spot
  let mode: GridMode = 'moving'
  let absence: TypedAbsence | null = null
  /** The wish before typing began, and where. */
  let begun: { readonly place: string; readonly before: CellWish } | null = null
  let deeds: Deeds<CellWish> = nothingDone
  /** What stood in a cell of an earlier year before a field was put over it. */
  const covered = new Map<HTMLElement, readonly Node[]>()

  const cellAt = ({ line, column }: Spot) => lines[line]?.cells[column]
  const spotOf = (place: string): Spot | null => {
    const line = lines.findIndex(each => each.cells.some(cell => cell.place === place))
    const column = lines[line]?.cells.findIndex(cell => cell.place === place) ?? -1
    return column < 0 ? null : { line, column }
  }
  const fieldOf = (td: HTMLElement) => find(td, 'input[type=text]', HTMLInputElement)
  const marked = (): CellRange => rangeBetween(lines, anchor, spot)
  const placesIn = (range: CellRange) =>
    cellsOf(range).flatMap(({ row, column }) => cellAt({ line: row, column })?.place ?? [])

  const paintMarks = () => {
    const range = marked()
    const several = range.firstRow !== range.lastRow || range.firstColumn !== range.lastColumn
    for (const [index, line] of lines.entries()) {
      line.tr.classList.toggle('now', index === spot.line)
      for (const [column, { td }] of line.cells.entries()) {
        const inside =
          index >= range.firstRow &&
          index <= range.lastRow &&
          column >= range.firstColumn &&
          column <= range.lastColumn
        td.classList.toggle('marked', several && inside)
        if (several && inside) td.setAttribute('aria-selected', 'true')
        else td.removeAttribute('aria-selected')
      }
    }
    return several ? cellsOf(range).length : 1
  }

  const change: GridControl['change'] = wishes => {
    if (!canWrite) return
    const steps = wishes.flatMap(([place, after]) => {
      const before = model.wish(place)
      return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ place, before, after }]
    })
    deeds = withDeed(deeds, steps)
    parts.write(
      steps.map(({ place, after }) => [place, after]),
      true,
    )
  }

  /** What a text typed over a cell makes of its wish, with dots as figures are written; the reason was about the figure before. */
  const retyped = (place: string, raw: string): CellWish => {
    const { reason: _reason, ...rest } = model.wish(place)
    return raw.trim() === '' ? { raw: '' } : { ...rest, raw: shownRaw(raw.trim()) }
  }

  const begin = (place: string) => {
    if (begun?.place !== place) begun = { place, before: model.wish(place) }
    mode = 'editing'
  }

  const finish = () => {
    mode = 'moving'
    absence = null
    if (!begun) return
    const { place, before } = begun
    const at = spotOf(place)
    const td = at && cellAt(at)?.td
    const field = td && fieldOf(td)
    begun = null
    if (!field || !canWrite) return
    const raw = field.value
    const under = covered.get(td)
    if (under) td.replaceChildren(...under)
    covered.delete(td)
    if (raw.trim() === shownRaw(before.raw)) {
      if (!parts.withdraw(place) && JSON.stringify(model.wish(place)) !== JSON.stringify(before)) {
        parts.write([[place, before]], true)
      }
      parts.repaint(place)
      return
    }
    const after = retyped(place, raw)
    deeds = withDeed(deeds, [{ place, before, after }])
    parts.write([[place, after]], true)
  }

  const cancel = () => {
    const place = begun?.place
    const at = place === undefined ? null : spotOf(place)
    const field = at && fieldOf(cellAt(at)?.td ?? document.createElement('td'))
    if (field && begun) field.value = shownRaw(begun.before.raw)
    finish()
    anchor = spot
    focus()
    paintMarks()
  }

  const focus = () => {
    const td = cellAt(spot)?.td
    if (!td) return
    const field = fieldOf(td)
    if (field) {
      field.focus()
      field.select()
    } else td.focus()
  }

  const put = (to: Spot, extend: boolean) => {
    finish()
    spot = to
    if (!extend) anchor = to
    focus()
    const count = paintMarks()
    if (extend) parts.speak(words.spoken.marked(count))
  }

  const move = (rows: number, columns: number, extend: boolean) => {
    const [first, last] = extend ? tableLimits(lines, anchor.line) : [0, lines.length - 1]
    const line = Math.min(Math.max(spot.line + rows, first), last)
    const most = (lines[line]?.cells.length ?? 1) - 1
    put({ line, column: Math.min(Math.max(spot.column + columns, 0), most) }, extend)
  }

  /** A field over an earlier year: published figures are text until somebody corrects one. */
  const openField = (initial: string | null): HTMLInputElement | null => {
    const cell = cellAt(spot)
    if (!cell || !canWrite) return null
    const present = fieldOf(cell.td)
    const label = `${find(lines[spot.line]?.tr ?? document, 'th [id]', HTMLElement)?.textContent ?? ''}, ${model.dateOf(cell.place).slice(0, 4)}`
    const field =
      present ??
      make('input', { type: 'text', class: 'form-control fix', autocomplete: 'off', 'aria-label': label })
    if (!present) {
      field.value = shownRaw(model.cell(cell.place)?.raw ?? '')
      covered.set(cell.td, [...cell.td.childNodes])
      cell.td.replaceChildren(field)
    }
    begin(cell.place)
    if (initial !== null) field.value = initial
    field.focus()
    field.setSelectionRange(field.value.length, field.value.length)
    return field
  }

  const clear = () => {
    const wishes = placesIn(marked()).map(place => [place, { raw: '' }] as const)
    const filled = wishes.filter(([place]) => (model.cell(place)?.raw ?? '') !== '')
    change(filled)
    if (filled.length > 1) parts.speak(words.spoken.cleared(filled.length))
  }

  const travel = (step: { readonly deeds: Deeds<CellWish>; readonly deed: Deed<CellWish> } | null) => {
    if (!step) return parts.speak(words.spoken.nothingToUndo)
    deeds = step.deeds
    parts.write(
      step.deed.map(({ place, after }) => [place, after]),
      true,
    )
    parts.speak(words.spoken.undone(step.deed.length))
    const [first] = step.deed
      .flatMap(({ place }) => spotOf(place) ?? [])
      .sort((one, other) => one.line - other.line || one.column - other.column)
    if (first) put(first, false)
  }

  const does = (deed: GridDeed) => {
    switch (deed.kind) {
      case 'move':
        return move(deed.rows, deed.columns, deed.extend)
      case 'commit':
        return deed.rows === 0 ? finish() : move(deed.rows, 0, false)
      case 'edge': {
        const [first, last] = tableLimits(lines, spot.line)
        const line = deed.of === 'row' ? spot.line : deed.end === 'first' ? first : last
        const column =
          deed.of === 'table' ? spot.column : deed.end === 'first' ? 0 : (lines[line]?.cells.length ?? 1) - 1
        return put({ line, column }, false)
      }
      case 'edit':
        openField(null)
        return
      case 'cancel':
        return cancel()
      case 'clear':
        return clear()
      case 'undo':
        return travel(undo(deeds))
      case 'redo':
        return travel(redo(deeds))
      case 'details':
        finish()
        return parts.showDetails()
    }
  }

  const setAbsence = (next: TypedAbsence, field: HTMLInputElement | null) => {
    const place = cellAt(spot)?.place
    if (place === undefined) return
    absence = next
    const { reason: _reason, estimated: _estimated, parts: _parts, ...rest } = model.wish(place)
    change([[place, { ...rest, raw: next.raw }]])
    field?.select()
  }

  const onCharacter = (character: string, field: HTMLInputElement | null): boolean => {
    if (!canWrite || mode === 'editing') return false
    if (absence) {
      const next = afterAbsence(absence, character)
      absence = null
      if (next.kind === 'absence') {
        setAbsence(next.absence, field)
        return true
      }
      const open = openField(next.text)
      if (open) typed(open)
      return true
    }
    const first = absenceOf(character)
    if (first) setAbsence(first, field)
    return first !== null
  }

  /** Keeps every letter at once, and sends when the typing rests. */
  const typed = (field: HTMLInputElement) => {
    if (!begun) return
    parts.write([[begun.place, retyped(begun.place, field.value)]], false)
  }

  listen()

  function listen() {
    for (const { cells } of lines) {
      for (const { td, place } of cells) {
        if (!fieldOf(td)) td.tabIndex = -1
        td.addEventListener('focusin', () => onFocus(place))
        td.addEventListener('focusout', event => {
          if (!(event.relatedTarget instanceof Node && td.contains(event.relatedTarget))) finish()
        })
        td.addEventListener('keydown', onKey)
        td.addEventListener('beforeinput', onBeforeInput)
        td.addEventListener('input', () => {
          const field = fieldOf(td)
          if (!field) return
          absence = null
          begin(place)
          typed(field)
        })
        td.addEventListener('mousedown', event => onPointer(event, place))
        td.addEventListener('dblclick', () => openField(null))
      }
    }
    document.addEventListener('copy', event => onCopy(event, false))
    document.addEventListener('cut', event => onCopy(event, true))
    document.addEventListener('paste', onPaste)
  }

  function onFocus(place: string) {
    const at = spotOf(place)
    if (!at) return
    if (at.line !== spot.line || at.column !== spot.column) {
      spot = at
      anchor = at
      absence = null
    }
    if (mode === 'moving') fieldOf(cellAt(at)?.td ?? document.createElement('td'))?.select()
    paintMarks()
    parts.onSpot(place)
  }

  function onPointer(event: MouseEvent, place: string) {
    const at = spotOf(place)
    if (!at || event.button !== 0) return
    const field = fieldOf(cellAt(at)?.td ?? document.createElement('td'))
    if (event.shiftKey) {
      event.preventDefault()
      put(at, true)
    } else if (field && document.activeElement === field) {
      begin(place)
    } else {
      event.preventDefault()
      put(at, false)
    }
  }

  function onKey(event: KeyboardEvent) {
    const pressed = {
      key: event.key,
      shift: event.shiftKey,
      command: event.ctrlKey || event.metaKey,
      alt: event.altKey,
    }
    const deed = gridDeed(mode, pressed)
    if (deed) {
      event.preventDefault()
      return does(deed)
    }
    const isText = event.key.length === 1 && !pressed.command && !pressed.alt
    const onPast = event.target instanceof HTMLElement && event.target.tagName === 'TD'
    if (!isText || !onPast || !canWrite) return
    event.preventDefault()
    const field = openField(event.key)
    if (field) typed(field)
  }

  function onBeforeInput(event: InputEvent) {
    const field = event.target instanceof HTMLInputElement ? event.target : null
    if (event.inputType === 'insertText' && event.data && onCharacter(event.data, field)) {
      event.preventDefault()
    }
  }

  const isOurs = () => {
    const td = cellAt(spot)?.td
    return mode === 'moving' && td?.contains(document.activeElement) === true
  }

  function onCopy(event: ClipboardEvent, cut: boolean) {
    if (!isOurs() || !event.clipboardData) return
    const { firstRow, lastRow, firstColumn, lastColumn } = marked()
    const rows = lines
      .slice(firstRow, lastRow + 1)
      .map(line =>
        line.cells
          .slice(firstColumn, lastColumn + 1)
          .map(({ place }) => shownRaw(model.cell(place)?.raw ?? '')),
      )
    event.clipboardData.setData('text/plain', asPasted(rows))
    event.preventDefault()
    if (cut) clear()
    else parts.speak(words.spoken.copied(rows.flat().length))
  }

  function onPaste(event: ClipboardEvent) {
    if (!isOurs() || !canWrite) return
    const text = event.clipboardData?.getData('text/plain') ?? ''
    event.preventDefault()
    const [, last] = tableLimits(lines, anchor.line)
    const table = { rows: last + 1, columns: lines[anchor.line]?.cells.length ?? 0 }
    const { cells, outside } = placePasted(readPasted(text), marked(), table)
    change(
      cells.flatMap(({ row, column, raw }) => {
        const place = cellAt({ line: row, column })?.place
        return place === undefined || raw === shownRaw(model.cell(place)?.raw ?? '')
          ? []
          : [[place, retyped(place, raw)] as const]
      }),
    )
    parts.speak(words.spoken.pasted(cells.length, outside))
  }

  return {
    get mode() {
      return mode
    },
    isTyping: place => begun?.place === place,
    go(place, edit = false) {
      const at = spotOf(place)
      if (!at) return
      put(at, false)
      if (edit) openField(null)
    },
    change,
    finish,
  }
}
