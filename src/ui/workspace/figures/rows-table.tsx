import type { ReactNode } from 'react'
import type { SharedFiguresWords } from '../../../words/shared-figures.ts'

/** A row of a map, as it stands beside others. */
export interface RowView {
  readonly row: number
  readonly map: string
  readonly href: string
  /** With its table. */
  readonly label: string
  /** One a year; `odd` where it does not say what the others do. */
  readonly cells: readonly { readonly shown: string; readonly odd: boolean }[]
}

/** Rows of several maps with their figures of the window, one under the other. */
export function RowsTable({
  words,
  years,
  rows,
  anchored,
  deed,
}: {
  readonly words: SharedFiguresWords
  readonly years: readonly string[]
  readonly rows: readonly RowView[]
  /** Whether addresses can point at its rows: once on a page. */
  readonly anchored?: boolean
  /** What can be done about a row. */
  readonly deed?: (row: RowView) => ReactNode
}) {
  return (
    <section
      className="figures-rows"
      aria-label={rows.map(row => `${row.map}, ${row.label}`).join('; ')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {years.map(year => (
              <th key={year} scope="col" className="num">
                {year}
              </th>
            ))}
            {deed ? <td /> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.row} id={anchored ? `riga-${row.row}` : undefined}>
              <th scope="row" lang="it">
                <a href={row.href}>{row.map}</a>
                <span>{row.label}</span>
              </th>
              {row.cells.map(({ shown, odd }, at) => (
                <td key={years[at]} className={odd ? 'num differs' : 'num'}>
                  {shown}
                  {odd ? <span className="visually-hidden"> ({words.differently})</span> : null}
                </td>
              ))}
              {deed ? <td className="deed-cell">{deed(row)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
