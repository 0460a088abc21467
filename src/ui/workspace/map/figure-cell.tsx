import { type CellLook, cellLook } from '../../../domain/campaign/cell-wish.ts'
import type { DraftCell, DraftRow } from '../../../domain/campaign/draft-map.ts'
import { shownRaw } from '../../../domain/campaign/shown-raw.ts'
import type { EntryWords } from '../../../words/entry.ts'
import { formatDate } from '../../../words/number.ts'
import type { LostCell } from './map-page-props.ts'

/** The word on a cell for how it looks. */
export function lookWord(look: CellLook, { states }: EntryWords): string {
  if (look === 'absent') return states.saved
  return states[look]
}

/** Longer ones are shown smaller, so that their words can be read. */
const longFigure = 9

interface InputProps {
  readonly words: EntryWords
  readonly row: DraftRow
  readonly date: string
  readonly canWrite: boolean
  readonly lost: LostCell | undefined
  /** Ids of what else is said of the figure. */
  readonly said: readonly string[]
}

/** The year's cell of a row: a field with its state; names are read by `cell-form.ts`, ids and classes by the script. */
export function CellInput({ words, row, date, canWrite, lost, said }: InputProps) {
  const cell = row.cells[date] ?? null
  const look = cellLook(row, cell, true)
  const id = `${row.row}-${date}`
  const isEstimate = cell?.status === 'estimated'
  return (
    <div
      className={`cell ${lost ? 'conflict' : look}${(cell?.raw ?? '').length > longFigure ? ' wordy' : ''}`}
    >
      <span className="st" id={`st-${id}`} data-date={formatDate(date)}>
        {lost ? words.states.conflict : canWrite || look !== 'empty' ? lookWord(look, words) : words.empty}
      </span>
      {isEstimate ? <Estimate words={words} id={`e-${id}`} /> : null}
      <input type="hidden" name={`b.${row.row}.${date}`} value={lost?.version ?? cell?.version ?? 0} />
      <input
        className="form-control"
        id={`c-${id}`}
        name={`c.${row.row}.${date}`}
        type="text"
        autoComplete="off"
        inputMode="decimal"
        maxLength={2000}
        defaultValue={lost?.mine ?? shownRaw(cell?.raw ?? '')}
        readOnly={!canWrite}
        aria-labelledby={`l-${row.row} h-${date}`}
        aria-describedby={[`st-${id}`, ...(isEstimate ? [`e-${id}`] : []), ...said].join(' ')}
        aria-invalid={lost ? true : undefined}
      />
    </div>
  )
}

function Estimate({ words, id }: { readonly words: EntryWords; readonly id?: string }) {
  return (
    <span className="est" id={id}>
      <span className="visually-hidden">{words.estimate}</span>
    </span>
  )
}

/** An earlier year: as published, or as restated. */
export function PastCell({ words, cell }: { readonly words: EntryWords; readonly cell: DraftCell | null }) {
  if (!cell || cell.raw === '') return <span className="miss" />
  if (cell.status === 'not_collected') return <span className="nd">n.d.</span>
  if (cell.status === 'not_applicable') return <span className="na" />
  if (cell.value === null) return <span className="says">{cell.raw}</span>
  return (
    <>
      {cell.status === 'estimated' ? <Estimate words={words} /> : null}
      {shownRaw(cell.raw)}
    </>
  )
}
