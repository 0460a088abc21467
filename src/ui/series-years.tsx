import type { Footnote, Observation } from '../domain/edition.ts'
import { formatChange } from '../words/change.ts'
import { formatDate, formatNumber } from '../words/number.ts'
import { seriesWords } from '../words/series.ts'
import { decimalsOf, unitSign } from './figure-format.ts'
import { ObservationCell } from './observation-cell.tsx'
import type { SeriesProps } from './series-page-props.ts'
import { Notes } from './table-legend.tsx'

/** Anchor of the section, and the beginning of the anchors of its notes. */
const id = 'anni'

/** On a phone rows become grids, and some browsers then forget what they are: the roles say it again. */
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** Each reference date on a row: figure, status, the cell as written, what it says, change and index. */
export function SeriesYears(props: SeriesProps) {
  const { frame, year, service, section, slug, series, referenceDates, footnotes } = props
  const { links } = frame
  const words = seriesWords[frame.language]
  const sign = unitSign(series.unit)
  return (
    <section id={id}>
      <table className="years" {...roles.table}>
        <caption>{words.years}</caption>
        <thead {...roles.rowgroup}>
          <tr {...roles.row}>
            <th scope="col" {...roles.columnheader}>
              {words.date}
            </th>
            <th scope="col" {...roles.columnheader} className="v">
              {sign === '' || sign === '%' ? words.value : sign}
            </th>
            <th scope="col" {...roles.columnheader} className="st">
              {words.status}
            </th>
            <th scope="col" {...roles.columnheader} className="raw">
              {words.raw}
            </th>
            <th scope="col" {...roles.columnheader} className="remark">
              {words.note}
            </th>
            <th scope="col" {...roles.columnheader} className="ch">
              {words.change}
            </th>
            <th scope="col" {...roles.columnheader} className="ix">
              {words.index(baseYear(props))}
            </th>
          </tr>
        </thead>
        <tbody {...roles.rowgroup}>
          {referenceDates.map((date, at) => (
            <YearRow key={date} {...props} at={at} date={date} />
          ))}
        </tbody>
      </table>
      <Notes id={id} footnotes={footnotes} notes={{ letters: new Map() }} />
      <div className="under">
        <span>{words.indexNote}</span>
        <p className="src d-print-none">
          {(['csv', 'json'] as const).map(format => (
            <a key={format} href={links.seriesFile(year, service.slug, section, slug, format)}>
              {format.toUpperCase()}
            </a>
          ))}
          <a href={links.seriesFile(year, service.slug, section, slug, 'svg')}>{words.picture}</a>
        </p>
      </div>
    </section>
  )
}

/** The year of the first figure, which is 100. */
function baseYear({ index, referenceDates }: SeriesProps): string {
  return referenceDates[index.findIndex(each => each !== null)]?.slice(0, 4) ?? ''
}

function YearRow({
  frame,
  series,
  footnotes,
  changes,
  index,
  at,
  date,
}: SeriesProps & { at: number; date: string }) {
  const words = seriesWords[frame.language]
  const observation = series.observations[at]
  if (!observation) return null
  const it = frame.language === 'it' ? undefined : 'it'
  const measure = index[at]
  return (
    <tr {...roles.row}>
      <th scope="row" {...roles.rowheader}>
        {formatDate(date)}
      </th>
      <td {...roles.cell} className="v">
        <ObservationCell
          frame={frame}
          observation={observation}
          unit={series.unit}
          decimals={decimalsOf(series)}
          letter={undefined}
          footnotes={footnotes}
          id={id}
        />
      </td>
      <td {...roles.cell} className="st">
        {words.statuses[observation.status]}
      </td>
      <td {...roles.cell} className="raw" lang={it}>
        {observation.status === 'text' ? '' : observation.raw}
      </td>
      <td {...roles.cell} className="remark" lang={it}>
        {remarkOf(observation, footnotes)}
      </td>
      <td {...roles.cell} className={changes[at]?.kind === 'broken' ? 'ch cutt' : 'ch'}>
        {formatChange(changes[at] ?? { kind: 'none' }, frame.language)}
      </td>
      <td {...roles.cell} className="ix">
        {measure == null ? '' : formatNumber(measure, frame.language, measure < 1000 ? 1 : 0)}
      </td>
    </tr>
  )
}

/** What a cell says beside its figure, and the notes whose marks it bears. */
function remarkOf(observation: Observation, footnotes: readonly Footnote[]): string {
  const own = observation.status === 'text' || observation.note === null ? [] : [observation.note]
  const marked = footnotes.filter(note => observation.footnotes?.includes(note.mark)).map(note => note.text)
  return [...own, ...marked].join('; ')
}
