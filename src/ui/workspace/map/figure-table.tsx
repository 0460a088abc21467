import { Fragment } from 'react'
import { cellLook } from '../../../domain/campaign/cell-wish.ts'
import type { DraftRow, DraftTable } from '../../../domain/campaign/draft-map.ts'
import { shownRaw } from '../../../domain/campaign/shown-raw.ts'
import type { Section } from '../../../domain/import/known.ts'
import type { EntryWords } from '../../../words/entry.ts'
import type { MapPageWords } from '../../../words/map-page.ts'
import { formatDate, formatNumber } from '../../../words/number.ts'
import { titleCase } from '../../../words/title-case.ts'
import { unitBesideLabel } from '../../figure-format.ts'
import { AskRow } from './ask-row.tsx'
import { CellInput, PastCell } from './figure-cell.tsx'
import type { LostCell, MapPageProps } from './map-page-props.ts'

interface TableProps {
  readonly page: MapPageProps
  readonly words: EntryWords
  readonly pageWords: MapPageWords
  readonly section: Section
  readonly table: DraftTable
}

/** A table of the map as a grid: the earlier years, and the year's as fields. */
export function FigureTable({ page, words, pageWords, section, table }: TableProps) {
  const { map } = page
  const own = map.referenceDates.at(-1) ?? ''
  return (
    <table className="table tbl entry" data-section={section} aria-labelledby={`t-${section}`}>
      <thead>
        <tr>
          <th scope="col" className="lab">
            <span className="visually-hidden">{pageWords.row}</span>
          </th>
          {map.referenceDates.map(date => (
            <th
              key={date}
              scope="col"
              className={date === own ? 'now' : 'y'}
              id={section === 'output' || !map.tables.output ? `h-${date}` : undefined}
            >
              {date === own ? formatDate(date) : date.slice(0, 4)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(row => (
          <FigureRow
            key={row.row}
            {...{ page, words, pageWords, table, row }}
            lost={page.lost.find(each => each.row === row.row && each.date === own)}
          />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps extends Omit<TableProps, 'section'> {
  readonly row: DraftRow
  readonly lost: LostCell | undefined
}

function FigureRow({ page, words, pageWords, table, row, lost }: RowProps) {
  const { map, frame } = page
  const own = map.referenceDates.at(-1) ?? ''
  const cell = row.cells[own] ?? null
  const whole = table.rows.find(each => each.row === row.partOf)
  const unit = unitBesideLabel(row.unit, row.label)
  const findings = map.findings.filter(
    each =>
      each.explained === null &&
      each.severity !== 'info' &&
      each.cells.some(at => at.row === row.row && at.odd && (row.cells[at.date]?.raw ?? '') !== ''),
  )
  const asks = cell !== null && cellLook(row, cell, true) === 'ask' && map.canWrite
  const said = [
    ...(asks ? [`q-${row.row}-${own}`] : []),
    ...(cell?.reason ? [`s-${row.row}`] : []),
    ...(findings.length > 0 ? [`p-${row.row}`] : []),
  ]
  return (
    <Fragment>
      <tr data-row={row.row} id={`riga-${row.row}`} className={whole ? 'part' : undefined}>
        <th scope="row" className="lab" aria-labelledby={`l-${row.row}`}>
          <span id={`l-${row.row}`}>
            {row.label}
            {unit === '' ? null : <span className="unit"> {unit}</span>}
            {whole ? <span className="visually-hidden"> ({pageWords.partOf(whole.label)})</span> : null}
          </span>
          <a className="more d-print-none" href={`${page.addresses.page}?riga=${row.row}#casella`}>
            {pageWords.panel.open}
            <span className="visually-hidden">: {row.label}</span>
          </a>
          <span className="said" id={`s-${row.row}`}>
            {cell?.reason ? (
              <span className="k">
                {words.becauseOf(
                  cell.reason.code === 'other' ? cell.reason.text : words.reasons[cell.reason.code],
                )}
              </span>
            ) : null}
          </span>
          {row.sharedWith.length === 0 ? null : (
            <span className="k also">
              {pageWords.panel.shared}:{' '}
              {row.sharedWith.map(each => titleCase(each.name ?? each.slug)).join(', ')}
            </span>
          )}
          <span className="points" id={`p-${row.row}`}>
            {findings.map(each => (
              <span key={each.fingerprint} className={`k sev-${each.severity}`}>
                {each.sentence}
              </span>
            ))}
          </span>
        </th>
        {map.referenceDates.map(date =>
          date === own ? (
            <td key={date} className="in" data-date={date}>
              <CellInput
                words={words}
                row={row}
                date={date}
                canWrite={map.canWrite}
                lost={lost}
                said={said}
              />
              {lost ? <span className="k">{lost.problem}</span> : null}
            </td>
          ) : (
            <td key={date} className="y" data-date={date} data-y={date.slice(0, 4)}>
              <PastCell words={words} cell={row.cells[date] ?? null} />
            </td>
          ),
        )}
      </tr>
      {asks ? (
        <AskRow
          words={words}
          row={row.row}
          date={own}
          columns={map.referenceDates.length + 1}
          question={`${
            row.band
              ? `${words.usually(formatNumber(row.band.low, frame.language), formatNumber(row.band.high, frame.language))} `
              : ''
          }${words.whyFigure(shownRaw(cell.raw))}`}
        />
      ) : null}
    </Fragment>
  )
}
