import type { Footnote } from '../edition.ts'
import type { Section } from '../import/known.ts'
import {
  type AppliedChange,
  applyChange,
  freeMark,
  refuseChange,
  scopeNoteText,
  type Writer,
} from './apply-changes.ts'
import type { CellChange } from './cell-change.ts'
import { draftTables, type StoredCell, type StoredDraft, type StoredRow, windowOf } from './stored-draft.ts'

/** A cell that is to be written. */
export interface WrittenCell {
  readonly service: number
  readonly row: StoredRow
  readonly date: string
  readonly before: StoredCell | null
  readonly after: StoredCell
  /** The change that it comes of; the same for every map that shows the figure. */
  readonly change: CellChange
}

/** What changes make of drafts. Nothing of it is stored yet. */
export interface DraftWriting {
  /** One for each change, in order. */
  readonly applied: readonly AppliedChange[]
  readonly written: readonly WrittenCell[]
  /** Drafts with their cells and footnotes as they are afterwards; those that did not change are the same objects. */
  readonly drafts: readonly StoredDraft[]
}

interface Place {
  readonly draft: StoredDraft
  readonly section: Section
  readonly row: StoredRow
}

/**
 * Writes changes into a draft, one by one, each on what those before left. A figure that other maps show is written
 * there too, unless one of them is closed (`isClosed`), which refuses the change.
 */
export function writeDraftCells(
  drafts: readonly StoredDraft[],
  own: number,
  changes: readonly CellChange[],
  how: {
    readonly year: number
    readonly writer: Writer
    readonly isClosed: (service: number) => boolean
  },
): DraftWriting {
  const places = placesOf(drafts)
  const dates = new Set(windowOf(how.year))
  const cells = new Map<string, StoredCell | null>()
  const notes = new Map<string, readonly Footnote[]>()
  const written = new Map<string, WrittenCell>()
  const cellAt = ({ row }: Place, date: string) => {
    const known = cells.get(`${row.row} ${date}`)
    return known === undefined ? (row.cells[date] ?? null) : known
  }
  const put = (place: Place, change: CellChange, before: StoredCell | null, after: StoredCell) => {
    const key = `${place.row.row} ${change.date} ${change.key}`
    cells.set(`${place.row.row} ${change.date}`, after)
    const { draft, row } = place
    written.set(key, { service: draft.service, row, date: change.date, before, after, change })
  }
  const applied = changes.map(change => {
    const place = places.get(change.row)
    if (!place || place.draft.service !== own) return refuseChange(change, 'no-such-row', null)
    const before = cellAt(place, change.date)
    if (!dates.has(change.date)) return refuseChange(change, 'no-such-date', null)
    const others = sharing(place, places)
    if (others.some(({ draft }) => draft.service !== own && how.isClosed(draft.service))) {
      return refuseChange(change, 'shared-closed', before)
    }
    const noted = change.scopeNote && noteIn(place, notes, change.scopeNote.text, change.date)
    const done = applyChange(change, before, noted ? [noted.mark] : [], how.writer)
    if (done.outcome !== 'saved' || done.after === null || done.after === before) return done
    if (noted) notes.set(`${own} ${place.section}`, noted.footnotes)
    put(place, change, before, done.after)
    for (const other of others) {
      const there = cellAt(other, change.date)
      put(other, change, there, copyOf(done.after, there))
    }
    return done
  })
  return { applied, written: [...written.values()], drafts: drafts.map(draft => after(draft, cells, notes)) }
}

function placesOf(drafts: readonly StoredDraft[]): Map<number, Place> {
  const places = drafts.flatMap(draft =>
    draftTables(draft).flatMap(([section, table]) =>
      table.rows.map((row): [number, Place] => [row.row, { draft, section, row }]),
    ),
  )
  return new Map(places)
}

function sharing({ row }: Place, places: ReadonlyMap<number, Place>): Place[] {
  if (row.figure === null) return []
  return [...places.values()].filter(each => each.row.figure === row.figure && each.row !== row)
}

/** The same words in another map; marks belong to a table, so they stay as they are there. */
function copyOf({ footnotes: _marks, ...cell }: StoredCell, there: StoredCell | null): StoredCell {
  return {
    ...cell,
    ...(there?.footnotes === undefined ? {} : { footnotes: there.footnotes }),
    carried: there?.carried ?? null,
    version: (there?.version ?? 0) + 1,
  }
}

function noteIn(
  { draft, section }: Place,
  notes: ReadonlyMap<string, readonly Footnote[]>,
  words: string,
  date: string,
): { mark: string; footnotes: readonly Footnote[] } {
  const known = notes.get(`${draft.service} ${section}`) ?? draft.tables[section]?.footnotes ?? []
  const text = scopeNoteText(words, date)
  const same = known.find(each => each.text === text)
  if (same) return { mark: same.mark, footnotes: known }
  const labels = draft.tables[section]?.rows.map(row => /\*+/.exec(row.label)?.[0] ?? '') ?? []
  const mark = freeMark([...known.map(each => each.mark), ...labels])
  return { mark, footnotes: [...known, { mark, text }] }
}

function after(
  draft: StoredDraft,
  cells: ReadonlyMap<string, StoredCell | null>,
  notes: ReadonlyMap<string, readonly Footnote[]>,
): StoredDraft {
  let changed = false
  const entries = draftTables(draft).map(([section, table]) => {
    const footnotes = notes.get(`${draft.service} ${section}`) ?? table.footnotes
    const rows = table.rows.map(row => {
      const own = [...cells].flatMap(([key, cell]) => {
        const [number, date = ''] = key.split(' ')
        return Number(number) === row.row && cell ? [[date, cell] as const] : []
      })
      return own.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(own) } }
    })
    if (footnotes !== table.footnotes || rows.some((row, at) => row !== table.rows[at])) changed = true
    return [section, { ...table, footnotes, rows }] as const
  })
  return changed ? { ...draft, tables: { ...draft.tables, ...Object.fromEntries(entries) } } : draft
}
