import { createHash } from 'node:crypto'
import type { CellChange } from '../../../domain/campaign/cell-change.ts'
import { type CellWish, wishOf } from '../../../domain/campaign/cell-wish.ts'
import type { CellPart, DraftMap, DraftRow } from '../../../domain/campaign/draft-map.ts'
import { isReasonCode } from '../../../domain/campaign/reason.ts'
import { shownRaw } from '../../../domain/campaign/shown-raw.ts'
import { readItalianNumber } from '../../../domain/italian-number.ts'

/**
 * The changes that the page's form asks for where no script runs: what differs from the map, and what its buttons
 * say. Fields: `c.<row>.<date>` a cell, `b.…` the version it was typed over, `perche` and `altro.…` a reason,
 * `assenza` a typed absence, the panel's for the row in `riga`.
 *
 * Sent again, the same form makes the same keys: a double click is one change.
 */
export function cellChanges(
  form: URLSearchParams,
  map: Pick<DraftMap, 'tables' | 'referenceDates'>,
): CellChange[] {
  const rows = new Map(
    [map.tables.output, map.tables.served].flatMap(table => table?.rows ?? []).map(row => [row.row, row]),
  )
  const wishes = new Map<string, { row: DraftRow; date: string; wish: CellWish }>()
  const wish = (row: number, date: string, change: (before: CellWish) => CellWish) => {
    const found = rows.get(row)
    if (!found) return
    const key = `${row}.${date}`
    const before = wishes.get(key)?.wish ?? wishOf(found.cells[date] ?? null)
    wishes.set(key, { row: found, date, wish: change(before) })
  }
  for (const [name, text] of form) {
    const place = placeIn(name, 'c')
    if (!place) continue
    const shown = shownRaw(rows.get(place.row)?.cells[place.date]?.raw ?? '')
    if (text.trim() !== shown) wish(place.row, place.date, before => retyped(before, text.trim()))
  }
  addButtons(form, wish)
  addPanel(form, map.referenceDates, rows, wish)
  return [...wishes.entries()].flatMap(([place, { row, date, wish: wanted }]) => {
    const before = row.cells[date] ?? null
    if (JSON.stringify(wanted) === JSON.stringify(wishOf(before))) return []
    const base = Number(form.get(`b.${place}`) ?? before?.version ?? 0)
    const key = createHash('sha256')
      .update(JSON.stringify([form.get('pagina'), place, base, wanted]))
      .digest('hex')
      .slice(0, 40)
    return [{ ...wanted, key, row: row.row, date, base }]
  })
}

type Wish = (row: number, date: string, change: (before: CellWish) => CellWish) => void

/** A new figure: the reason was about the one before. */
function retyped({ reason: _reason, ...rest }: CellWish, raw: string): CellWish {
  return raw === '' ? { raw } : { ...rest, raw: shownRaw(raw) }
}

function addButtons(form: URLSearchParams, wish: Wish): void {
  const [row, date, code] = (form.get('perche') ?? '').split('.')
  if (row && date && isReasonCode(code)) {
    const text = (form.get(`altro.${row}.${date}`) ?? '').trim()
    if (code !== 'other' || text !== '') {
      wish(Number(row), date, before => ({ ...before, reason: { code, text: code === 'other' ? text : '' } }))
    }
  }
  const absence = /^(\d+)\.(\d{4}-\d{2}-\d{2})\.(.+)$/.exec(form.get('assenza') ?? '')
  if (absence?.[1] && absence[2] && absence[3]) {
    const raw = absence[3]
    wish(Number(absence[1]), absence[2], () => ({ raw }))
  }
}

function addPanel(
  form: URLSearchParams,
  dates: readonly string[],
  rows: ReadonlyMap<number, DraftRow>,
  wish: Wish,
): void {
  const row = Number(form.get('riga') ?? '')
  const own = dates.at(-1)
  if (!rows.has(row) || own === undefined) return
  const note = (form.get('nota') ?? '').trim()
  const parts = partsOf(form)
  const scope = (form.get('ambito') ?? '').trim()
  wish(row, own, ({ note: _note, estimated: _estimated, parts: _parts, ...before }) => ({
    ...before,
    ...(note === '' ? {} : { note }),
    ...(form.get('stima') ? { estimated: true } : {}),
    ...(parts.length === 0 ? {} : { parts }),
    ...(scope === '' ? {} : { scopeNote: { text: scope } }),
  }))
  const corrected = (form.get('rettifica') ?? '').trim()
  const date = form.get('rettifica-data') ?? ''
  const code = form.get('rettifica-perche')
  if (corrected === '' || !dates.includes(date) || date === own || !isReasonCode(code)) return
  const text = (form.get('rettifica-testo') ?? '').trim()
  wish(row, date, before => ({ ...before, raw: corrected, reason: { code, text } }))
}

function partsOf(form: URLSearchParams): CellPart[] {
  const values = form.getAll('parte-quanto[]')
  return form.getAll('parte-nome[]').flatMap((name, index) => {
    const number = readItalianNumber((values[index] ?? '').trim())
    const label = name.trim()
    return label !== '' && number.kind === 'number' ? [{ label, value: number.value }] : []
  })
}

function placeIn(name: string, kind: string): { readonly row: number; readonly date: string } | null {
  const match = /^(\w)\.(\d+)\.(\d{4}-\d{2}-\d{2})$/.exec(name)
  return match?.[1] === kind && match[2] && match[3] ? { row: Number(match[2]), date: match[3] } : null
}
