import { sparkLine } from '../charts/spark-line.ts'
import type { Series } from '../domain/edition.ts'
import { formatChange } from '../words/change.ts'
import { formatDate } from '../words/number.ts'
import { sentenceCase } from '../words/title-case.ts'
import { Drawing } from './drawing.tsx'
import { cellText, decimalsOf, unitBesideLabel } from './figure-format.ts'
import { FootnoteMark } from './footnote-mark.tsx'
import type { Frame } from './frame.ts'
import { ObservationCell } from './observation-cell.tsx'
import { labelParts } from './series-label.ts'
import type { TableSectionProps } from './series-table-section-props.ts'
import type { TableNotes } from './table-notes.ts'
import type { TableView } from './table-view.ts'

type GridProps = TableSectionProps & { readonly view: TableView; readonly notes: TableNotes }

/** A cell longer than this does not fit a sixth of a phone: the row then takes more lines. */
const narrow = 7

/** On a phone rows become grids, and some browsers then forget what they are: the roles say it again. */
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** The table itself: years as columns, the last one bold, a line and the last change at the end of each row. */
export function SeriesTableGrid(props: GridProps) {
  const { frame, title, view, year } = props
  const { words } = frame
  const dates = view.table.referenceDates
  const last = dates.at(-1)
  return (
    <table className={`tbl n${dates.length}`} {...roles.table}>
      <caption lang={frame.language}>
        {title}
        <span>
          {sameDay(dates) ? words.table.quantities(dayOf(dates, frame)) : null}{' '}
          {last && Number(last.slice(0, 4)) < year ? words.table.ends(last.slice(0, 4), year) : null}
        </span>
      </caption>
      <thead {...roles.rowgroup}>
        <tr {...roles.row} lang={frame.language}>
          <th scope="col" {...roles.columnheader} className="lab">
            <span className="visually-hidden">{words.table.label}</span>
          </th>
          {dates.map((date, index) => (
            <th
              key={date}
              scope="col"
              {...roles.columnheader}
              className={index === dates.length - 1 ? 'y now' : 'y'}
            >
              {sameDay(dates) ? date.slice(0, 4) : formatDate(date)}
            </th>
          ))}
          <th scope="col" {...roles.columnheader} className="sp">
            <span className="visually-hidden">{words.table.trend}</span>
          </th>
          <th scope="col" {...roles.columnheader} className="ch">
            {dates.length > 1 ? words.table.since(dates.at(-2)?.slice(0, 4) ?? '') : ''}
          </th>
        </tr>
      </thead>
      <tbody {...roles.rowgroup}>
        {view.table.series.map((series, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: labels repeat in a document, its order does not change
          <Row key={index} {...props} series={series} index={index} />
        ))}
      </tbody>
    </table>
  )
}

function Row(props: GridProps & { series: Series; index: number }) {
  const { frame, view, series, index, id, notes } = props
  const dates = view.table.referenceDates
  const breaks = view.breaks[index] ?? []
  const decimals = decimalsOf(series)
  return (
    <tr {...roles.row} className={rowClass(view, index, frame)}>
      <th scope="row" {...roles.rowheader} className="lab">
        <Label {...props} />
      </th>
      {series.observations.map((observation, column) => (
        <td
          key={dates[column] ?? column}
          {...roles.cell}
          className={column === dates.length - 1 ? 'y now' : 'y'}
          data-y={dates[column]?.slice(0, 4)}
        >
          <ObservationCell
            frame={frame}
            observation={observation}
            unit={series.unit}
            decimals={decimals}
            letter={observation.note ? notes.letters.get(observation.note) : undefined}
            footnotes={view.table.footnotes}
            id={id}
          />
        </td>
      ))}
      <td {...roles.cell} className="sp">
        <Drawing
          svg={sparkLine(
            series.observations.map((observation, column) => ({
              value: observation.value,
              estimated: observation.status === 'estimated',
              broken: breaks[column] ?? false,
            })),
          )}
        />
      </td>
      <td
        {...roles.cell}
        className={view.changes[index]?.kind === 'broken' ? 'ch cutt' : 'ch'}
        lang={frame.language}
      >
        {formatChange(view.changes[index] ?? { kind: 'none' }, frame.language)}
      </td>
    </tr>
  )
}

/** The first part of a whole says `di cui`; the unit stands by the label where the label does not say it. */
function Label({ frame, view, series, index, id }: GridProps & { series: Series; index: number }) {
  const { text, mark } = labelParts(series)
  const first = series.partOf !== null && view.table.series[index - 1]?.partOf !== series.partOf
  const unit = unitBesideLabel(series.unit, text)
  return (
    <>
      {first ? (
        <span className="dicui" lang={frame.language}>
          {frame.words.table.partOf}{' '}
        </span>
      ) : null}
      <a href={view.addresses[index]}>{series.partOf === null ? sentenceCase(text) : text}</a>
      {unit ? <span className="unit"> ({unit})</span> : null}
      {mark ? <FootnoteMark frame={frame} mark={mark} id={id} known={hasNote(view, mark)} /> : null}
    </>
  )
}

function hasNote(view: TableView, mark: string): boolean {
  return view.table.footnotes.some(note => note.mark === mark)
}

function rowClass(view: TableView, index: number, frame: Frame): string | undefined {
  const series = view.table.series[index]
  if (!series) return undefined
  const whole = view.table.series.some(other => other.partOf === index)
  const long = series.observations.some(each => cellText(each, series, frame.language).length > narrow)
  const words = series.observations.some(each => each.status === 'text' && each.raw.length > narrow)
  return (
    [whole ? 'whole' : '', series.partOf === null ? '' : 'part', words ? 'words' : long ? 'long' : '']
      .filter(Boolean)
      .join(' ') || undefined
  )
}

function sameDay(dates: readonly string[]): boolean {
  return new Set(dates.map(date => date.slice(4))).size === 1
}

/** `31 dicembre`, from the dates themselves. */
function dayOf(dates: readonly string[], frame: Frame): string {
  const date = new Date(`${dates[0]}T00:00:00Z`)
  return new Intl.DateTimeFormat(frame.language === 'it' ? 'it-IT' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(date)
}
