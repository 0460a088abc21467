import { lookOf } from '../../charts/many-lines.ts'
import { sparkLine } from '../../charts/spark-line.ts'
import { formatChange } from '../../words/change.ts'
import { compareWords } from '../../words/compare.ts'
import { Drawing } from '../drawing.tsx'
import { cellText, decimalsOf, unitBesideLabel } from '../figure-format.ts'
import { ObservationCell } from '../observation-cell.tsx'
import { pointsOf } from '../series-chart.ts'
import { indexText } from './compare-charts.ts'
import type { ComparedSeries, CompareProps } from './compare-props.ts'

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

/** Each series on a row, the shared years as columns; as an index, the index under each figure. */
export function CompareTable(props: CompareProps) {
  const { frame, years, series, view, base } = props
  const words = compareWords[frame.language]
  const most = Math.min(years.length, 12)
  return (
    <table className={`tbl compared n${most}`} {...roles.table}>
      <caption>{view === 'indice' ? words.tableIndex(base) : words.table}</caption>
      <thead {...roles.rowgroup}>
        <tr {...roles.row}>
          <th scope="col" className="lab" {...roles.columnheader}>
            <span className="visually-hidden">{words.series}</span>
          </th>
          {years.map(year => (
            <th key={year} scope="col" className={year === base ? 'y now' : 'y'} {...roles.columnheader}>
              {year}
            </th>
          ))}
          <th scope="col" className="sp" {...roles.columnheader}>
            <span className="visually-hidden">{words.trend}</span>
          </th>
          <th scope="col" className="ch" {...roles.columnheader}>
            {words.from(base)}
          </th>
        </tr>
      </thead>
      <tbody {...roles.rowgroup}>
        {series.map((each, at) => (
          <Row key={each.letter} {...props} each={each} look={at} />
        ))}
      </tbody>
    </table>
  )
}

function Row(props: CompareProps & { each: ComparedSeries; look: number }) {
  const { frame, years, base, each } = props
  const long = each.series.observations.some(
    cell => cellText(cell, each.series, frame.language).length > narrow || cell.status === 'text',
  )
  return (
    <tr className={long ? 'long' : undefined} {...roles.row}>
      <th scope="row" className="lab" {...roles.rowheader}>
        <Name {...props} />
      </th>
      {years.map((year, at) => (
        <td key={year} className={year === base ? 'y now' : 'y'} data-y={year} {...roles.cell}>
          <Cell {...props} at={at} />
        </td>
      ))}
      <td className="sp" {...roles.cell}>
        <Drawing svg={sparkLine(pointsOf(each.series.observations, each.breaks))} />
      </td>
      <td className={each.change.kind === 'broken' ? 'ch cutt' : 'ch'} {...roles.cell}>
        {formatChange(each.change, frame.language)}
      </td>
    </tr>
  )
}

function Name({ frame, each, look }: CompareProps & { each: ComparedSeries; look: number }) {
  const words = compareWords[frame.language]
  const it = frame.language === 'it' ? undefined : 'it'
  const unit = unitBesideLabel(each.series.unit, each.series.label)
  return (
    <>
      <b className={`letter ${lookOf(look)}`}>{each.letter}</b>{' '}
      <a href={each.href} lang={it}>
        {each.title}
      </a>
      {unit ? <span className="unit"> ({unit})</span> : null}
      <span className="k">
        <a href={each.service.href} lang={each.service.named ? it : undefined}>
          {each.service.name}
        </a>
        , {words.edition(each.edition)}
        <a className="away d-print-none" href={each.without} aria-label={words.removeThis(each.title)}>
          {words.remove}
        </a>
      </span>
    </>
  )
}

function Cell({ frame, view, each, at }: CompareProps & { each: ComparedSeries; at: number }) {
  const words = compareWords[frame.language]
  const observation = each.series.observations[at]
  if (!observation || !each.covered[at]) {
    return <span className="visually-hidden">{words.outside}</span>
  }
  const index = indexText(each.index[at] ?? null, frame.language)
  return (
    <>
      <ObservationCell
        frame={frame}
        observation={{ ...observation, footnotes: [] }}
        unit={each.series.unit}
        decimals={decimalsOf(each.series)}
        letter={undefined}
        footnotes={[]}
        id="cifre"
      />
      {view === 'indice' && index !== '' ? <small className="num">{index}</small> : null}
    </>
  )
}
