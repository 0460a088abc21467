import { type CellWish, wishedCell, wishOf } from '../../domain/campaign/cell-wish.ts'
import type { DraftCell, DraftMap, DraftRow } from '../../domain/campaign/draft-map.ts'
import type { EntryWords } from '../../words/entry.ts'
import type { Language } from '../../words/language.ts'
import type { PageData } from '../page-data.ts'
import type { SaveQueue, SaveState } from '../queue/save-queue.ts'

/** One place of the grid: a row on a date, as a name. */
export const placeOf = (row: number, date: string): string => `${row} ${date}`

/** The same in the ids of the page. */
export const cellId = (place: string): string => place.replace(' ', '-')

export type CellQueue = SaveQueue<CellWish, DraftCell | null>

/** The rows and cells of the page: what the server holds, under what is wished here. */
export interface GridModel {
  readonly own: string
  readonly dates: readonly string[]
  row(place: string): DraftRow | undefined
  dateOf(place: string): string
  /** As it will be: what was typed here, else what the server holds. */
  cell(place: string): DraftCell | null
  /** As the server holds it. */
  stored(place: string): DraftCell | null
  /** As the server held it when the page was opened. */
  before(place: string): DraftCell | null
  state(place: string): SaveState<CellWish, DraftCell | null>
  wish(place: string): CellWish
  /** What the server answered or told. */
  take(place: string, cell: DraftCell | null): void
}

/** What the page shows, and the words for it. */
export interface GridView {
  readonly model: GridModel
  readonly words: EntryWords
  readonly language: Language
}

interface MapCell {
  readonly place: string
  readonly row: DraftRow
  readonly cell: DraftCell | null
}

/** Every place of a map, with what the server holds there. */
export function cellsOfMap({
  tables,
  referenceDates,
}: Pick<DraftMap, 'tables' | 'referenceDates'>): MapCell[] {
  const rows = [tables.output, tables.served].flatMap(table => table?.rows ?? [])
  return rows.flatMap(row =>
    referenceDates.map(date => ({ place: placeOf(row.row, date), row, cell: row.cells[date] ?? null })),
  )
}

export function gridModel({ map }: Pick<PageData, 'map'>, queue: CellQueue): GridModel {
  const rows = new Map<string, DraftRow>()
  const stored = new Map<string, DraftCell | null>()
  for (const { place, row, cell } of cellsOfMap(map)) {
    rows.set(place, row)
    stored.set(place, cell)
    queue.known(place, cell?.version ?? 0)
  }
  const before = new Map(stored)
  const held = (place: string) => stored.get(place) ?? null
  const wished = (place: string) => {
    const state = queue.state(place)
    return state.kind === 'saved' ? null : state.wish
  }
  return {
    own: map.referenceDates.at(-1) ?? '',
    dates: map.referenceDates,
    row: place => rows.get(place),
    dateOf: place => place.slice(place.indexOf(' ') + 1),
    cell(place) {
      const wish = wished(place)
      return wish ? wishedCell(wish, held(place)) : held(place)
    },
    stored: held,
    before: place => before.get(place) ?? null,
    state: place => queue.state(place),
    wish: place => wished(place) ?? wishOf(held(place)),
    take(place, cell) {
      stored.set(place, cell)
      queue.known(place, cell?.version ?? 0)
    },
  }
}
