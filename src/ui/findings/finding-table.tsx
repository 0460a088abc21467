import { sentenceCase } from '../../words/title-case.ts'
import type { CellMark, CellView, FindingGroup, FindingsContext, RowView } from './finding-view.ts'
import { numberClass, oddClass } from './severity-classes.tsx'

type TableProps = FindingsContext & { readonly group: FindingGroup }

/** A cell longer than this does not fit a sixth of a phone. */
const narrow = 7

const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** The rows concerned as the document writes them, odd cells ringed and numbered. */
export function FindingTable(props: TableProps) {
  const { frame, words, group } = props
  if (group.rows.length === 0) return null
  return (
    <>
      <table
        className={`tbl shown n${group.years.length}${group.rows.length === 1 ? ' alone' : ''}`}
        {...roles.table}
      >
        <caption className="visually-hidden">{group.label}</caption>
        <thead {...roles.rowgroup}>
          <tr {...roles.row}>
            <th scope="col" className="lab" {...roles.columnheader}>
              <span className="visually-hidden">{words.row}</span>
            </th>
            {group.years.map(year => (
              <th key={year} scope="col" className="y" {...roles.columnheader}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.rowgroup}>
          {group.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: labels repeat in a document, their order does not change
            <Row key={index} {...props} row={row} alone={group.rows.length === 1} />
          ))}
        </tbody>
      </table>
      {group.moreRows > 0 ? (
        <p className="small" lang={frame.language}>
          {words.more(group.moreRows)}
        </p>
      ) : null}
    </>
  )
}

function Row({ frame, words, group, row, alone }: TableProps & { row: RowView; alone: boolean }) {
  const lang = frame.language === 'it' ? undefined : 'it'
  const long = row.cells.some(cell => (cell?.raw.length ?? 0) > narrow)
  const wordy = row.cells.some(cell => (cell?.raw.length ?? 0) > 16)
  return (
    <tr className={wordy ? 'words' : long ? 'long' : undefined} {...roles.row}>
      <th scope="row" className="lab" lang={lang} {...roles.rowheader}>
        <span className={alone && row.marks.length === 0 ? 'visually-hidden' : undefined}>
          {row.marks.length > 0 ? <Marks words={words} marks={row.marks} /> : null}
          {sentenceCase(row.label)}
          {row.elsewhere ? (
            <a className="k" href={row.elsewhere.href}>
              {row.elsewhere.name}
            </a>
          ) : null}
        </span>
      </th>
      {row.cells.map((cell, column) => (
        <td key={group.years[column]} className="y" data-y={group.years[column]} lang={lang} {...roles.cell}>
          {cell ? <Cell words={words} cell={cell} /> : null}
        </td>
      ))}
    </tr>
  )
}

function Cell({ words, cell }: Pick<FindingsContext, 'words'> & { cell: CellView }) {
  const [first] = cell.marks
  const text = <Written raw={cell.raw} empty={words.empty} />
  if (!first) return text
  return (
    <span className={oddClass[first.severity]}>
      <Marks words={words} marks={cell.marks} />
      {text}
    </span>
  )
}

/** What is written in a cell; figures are never broken, words may be. */
function Written({ raw, empty }: { raw: string; empty: string }) {
  if (raw !== '') return /\s/.test(raw) ? <span className="says">{raw}</span> : raw
  return (
    <>
      <span className="miss" aria-hidden="true" />
      <span className="visually-hidden">{empty}</span>
    </>
  )
}

function Marks({ words, marks }: Pick<FindingsContext, 'words'> & { marks: readonly CellMark[] }) {
  return (
    <>
      {marks.map(({ number, severity }) => (
        <b key={number} className={numberClass[severity]}>
          <span className="visually-hidden">{`${words.oddCell(number)} `}</span>
          <span aria-hidden="true">{number}</span>
        </b>
      ))}
    </>
  )
}
