import type { EntryWords } from '../../../words/entry.ts'
import { formatDate } from '../../../words/number.ts'

/** Something that happened to a cell, ready to be shown. */
export interface CellHappening {
  readonly said: string
  readonly figure: string
  /** Whether somebody else’s words stayed. */
  readonly lost: boolean
}

/** What `GET …/caselle/<row>/<date>.json` answers, newest first. */
interface HistoryAnswer {
  readonly happenings: readonly {
    readonly by: string
    /** ISO date and time. */
    readonly at: string
    readonly raw: string
    readonly lost: boolean
    readonly reason: string | null
  }[]
}

/** The history of a cell; null where the server cannot be reached. */
export async function readHistory(address: string, words: EntryWords): Promise<CellHappening[] | null> {
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' } })
    if (!response.ok) return null
    // Our own server, of the same version.
    const { happenings } = (await response.json()) as HistoryAnswer
    return happenings.map(({ by, at, raw, lost, reason }) => ({
      said: `${(lost ? words.history.lost : words.history.wrote)(by, when(at))}${reason === null ? '' : `, ${reason}`}`,
      figure: raw,
      lost,
    }))
  } catch {
    return null
  }
}

/** Day and minute, as the browser's clock has them. */
function when(iso: string): string {
  const at = new Date(iso)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${formatDate(day)} ${two(at.getHours())}:${two(at.getMinutes())}`
}
