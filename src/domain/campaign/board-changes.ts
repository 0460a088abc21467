import { rowName } from './apply-changes.ts'
import type { BoardChange, BoardRestatement } from './board.ts'
import type { ReasonCode } from './reason.ts'
import { windowOf } from './stored-draft.ts'

/** A cell with where it stands, as far as the board needs it. */
export interface FiguredCell {
  readonly row: number
  readonly service: number
  readonly label: string
  readonly date: string
  readonly raw: string
  readonly value: number | null
  readonly carried: string | null
  readonly version: number
  readonly reasonCode: ReasonCode | null
  readonly reasonText: string | null
  readonly writtenBy: string | null
}

/** A map as its figures are named by. */
interface NamedMap {
  readonly slug: string
  readonly name: string | null
}

/** How many changes the board lists each way. */
const mostListed = 5
/** Smaller figures double by chance. */
const leastFigure = 10

/** The figures of the year that grew and shrank most against the year before, by ratio. */
export function biggestChanges(
  cells: readonly FiguredCell[],
  year: number,
  maps: ReadonlyMap<number, NamedMap>,
): { readonly grown: BoardChange[]; readonly shrunk: BoardChange[] } {
  const dates = windowOf(year)
  const [before = '', own = ''] = dates.slice(-2)
  const rows = new Map<number, Map<string, FiguredCell>>()
  for (const cell of cells) rows.set(cell.row, (rows.get(cell.row) ?? new Map()).set(cell.date, cell))
  const changes = [...rows.values()].flatMap((row): BoardChange[] => {
    const [now, last] = [row.get(own), row.get(before)]
    const map = now && maps.get(now.service)
    if (!now || !map || now.value === null || last?.value == null) return []
    if (Math.max(now.value, last.value) < leastFigure || last.value <= 0 || now.value < 0) return []
    return [
      {
        slug: map.slug,
        service: map.name,
        label: rowName(now),
        from: last.value,
        to: now.value,
        figures: dates.map(date => row.get(date)?.value ?? null),
        reason: reasonOf(now),
      },
    ]
  })
  const ratio = ({ from, to }: BoardChange) => to / from
  const sorted = changes.sort((a, b) => ratio(b) - ratio(a))
  return {
    grown: sorted.filter(each => each.to > each.from).slice(0, mostListed),
    shrunk: sorted
      .filter(each => each.to < each.from)
      .reverse()
      .slice(0, mostListed),
  }
}

/** The earlier years that no longer say what the last edition says. */
export function restatedCells(
  cells: readonly FiguredCell[],
  year: number,
  maps: ReadonlyMap<number, NamedMap>,
): BoardRestatement[] {
  return cells.flatMap((cell): BoardRestatement[] => {
    const map = maps.get(cell.service)
    if (!map || cell.date === `${year}-12-31` || cell.version === 0 || cell.raw === (cell.carried ?? ''))
      return []
    return [
      {
        slug: map.slug,
        service: map.name,
        label: rowName(cell),
        date: cell.date,
        from: cell.carried ?? '',
        to: cell.raw,
        reason: reasonOf(cell),
        by: cell.writtenBy,
      },
    ]
  })
}

const reasonOf = ({ reasonCode, reasonText }: FiguredCell) =>
  reasonCode === null ? null : { code: reasonCode, text: reasonText ?? '' }
