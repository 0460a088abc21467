import { roundScale } from '../../charts/scale.ts'
import { yearLine } from '../../charts/year-line.ts'
import { lensWords } from '../../words/lens.ts'
import { formatNumber } from '../../words/number.ts'
import { Drawing } from '../drawing.tsx'
import type { Frame } from '../frame.ts'
import type { NamedLink } from '../links.ts'
import { Page } from '../page.tsx'

/** A series that may be chosen. */
export interface LensChoice {
  readonly slug: string
  readonly name: string
  readonly chosen: boolean
}

export interface LensCell {
  readonly value: number | null
  /** Why there is none. */
  readonly gap: 'no-figure' | 'no-measure' | 'zero-measure' | null
  readonly estimated: boolean
  readonly broken: boolean
}

/** A line of the table: figures that are divided, or a ratio. */
export interface LensRow {
  readonly key: string
  readonly label: string
  /** Whether the label is the document's, and so in Italian. */
  readonly italian: boolean
  readonly cells: readonly LensCell[]
  readonly decimals: number
  readonly percent: boolean
}

export interface LensProps {
  readonly frame: Frame
  readonly year: number
  readonly service: NamedLink & { readonly named: boolean }
  readonly outputs: readonly LensChoice[]
  readonly users: readonly LensChoice[]
  readonly external: boolean
  readonly action: string
  readonly years: readonly string[]
  readonly figures: readonly LensRow[]
  readonly ratios: readonly LensRow[]
  readonly notes: readonly string[]
}

/** Output and users of a service, per head, per user, as a share; and what to know before believing it. */
export function LensPage(props: LensProps) {
  const { frame, year, service, ratios, notes } = props
  const words = lensWords[frame.language]
  const it = frame.language === 'it' || !service.named ? undefined : 'it'
  return (
    <Page
      frame={frame}
      title={`${words.heading(service.name)} · ${frame.words.serviceMaps} ${year} · ${frame.body}`}
      description={words.description(service.name, frame.body)}
      current="services"
    >
      <nav aria-label="breadcrumb" className="crumb d-print-none">
        <ol className="breadcrumb">
          <li className="breadcrumb-item">
            <a href={frame.links.edition(year)}>{frame.words.services}</a>
          </li>
          <li className="breadcrumb-item">
            <a href={service.href} lang={it}>
              {service.name}
            </a>
          </li>
          <li className="breadcrumb-item active" aria-current="page">
            {words.title}
          </li>
        </ol>
      </nav>
      <div className="title one">
        <h1>{words.heading(service.name)}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      {props.outputs.length + props.users.length === 0 ? (
        <p>{words.noSeries}</p>
      ) : (
        <>
          <LensForm {...props} />
          <Charts {...props} />
          <LensTable {...props} title={words.ratios} lead={words.ratiosLead} rows={ratios} />
          <LensTable {...props} title={words.figures} lead={null} rows={props.figures} />
        </>
      )}
      {notes.length === 0 ? null : (
        <section className="worth" aria-labelledby="avvertenze">
          <h2 id="avvertenze">{words.notes}</h2>
          <ul>
            {notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

function LensForm({ frame, outputs, users, external, action }: LensProps) {
  const words = lensWords[frame.language]
  return (
    <form className="asking d-print-none" method="get" action={action}>
      <Choice frame={frame} name="output" label={words.output} choices={outputs} />
      <Choice frame={frame} name="utenti" label={words.users} choices={users} />
      <div className="form-check">
        <input
          className="form-check-input"
          type="checkbox"
          id="esterni"
          name="esterni"
          value="1"
          defaultChecked={external}
        />
        <label className="form-check-label" htmlFor="esterni">
          {words.external}
        </label>
      </div>
      <button type="submit" className="btn btn-primary btn-sm">
        {words.show}
      </button>
    </form>
  )
}

function Choice({
  frame,
  name,
  label,
  choices,
}: {
  frame: Frame
  name: string
  label: string
  choices: readonly LensChoice[]
}) {
  if (choices.length === 0) return null
  return (
    <div className="choice-of">
      <label className="k" htmlFor={name}>
        {label}
      </label>
      <select
        className="form-select"
        id={name}
        name={name}
        defaultValue={choices.find(each => each.chosen)?.slug}
        lang={frame.language === 'it' ? undefined : 'it'}
      >
        {choices.map(each => (
          <option key={each.slug} value={each.slug}>
            {each.name}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A drawing for each ratio with two figures at least: one point is no line. */
function Charts({ frame, ratios, years }: LensProps) {
  const drawn = ratios.filter(row => row.cells.filter(cell => cell.value !== null).length > 1)
  if (drawn.length === 0) return null
  return (
    <div className="multi wide panels">
      {drawn.map(row => {
        const values = row.cells.flatMap(cell => (cell.value === null ? [] : [cell.value]))
        const scale = roundScale(values)
        return (
          <figure key={row.key}>
            <Drawing
              svg={yearLine({
                points: row.cells,
                years,
                values: row.cells.map(cell => cellFigure(cell, row, frame)),
                top: scale.at(-1) ?? 1,
                bottom: scale[0] ?? 0,
                width: 400,
                height: 160,
                title: `${row.label}: ${row.cells.map((cell, at) => `${years[at]} ${cellFigure(cell, row, frame) || '–'}`).join(', ')}`,
              })}
            />
            <figcaption>
              <b>{row.label}</b>
            </figcaption>
          </figure>
        )
      })}
    </div>
  )
}

const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

function LensTable({
  frame,
  years,
  title,
  lead,
  rows,
}: LensProps & { title: string; lead: string | null; rows: readonly LensRow[] }) {
  if (rows.length === 0) return null
  return (
    <table className={`tbl compared n${Math.min(years.length, 12)}`} {...roles.table}>
      <caption>
        {title}
        {lead === null ? null : <span>{lead}</span>}
      </caption>
      <thead {...roles.rowgroup}>
        <tr {...roles.row}>
          <th scope="col" className="lab" {...roles.columnheader}>
            <span className="visually-hidden">{title}</span>
          </th>
          {years.map(year => (
            <th key={year} scope="col" className="y" {...roles.columnheader}>
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.rowgroup}>
        {rows.map(row => (
          <tr key={row.key} {...roles.row}>
            <th
              scope="row"
              className="lab"
              lang={row.italian && frame.language !== 'it' ? 'it' : undefined}
              {...roles.rowheader}
            >
              {row.label}
            </th>
            {row.cells.map((cell, at) => (
              <td key={years[at]} className={cell.broken ? 'y anew' : 'y'} data-y={years[at]} {...roles.cell}>
                <Figure frame={frame} cell={cell} row={row} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Figure({ frame, cell, row }: { frame: Frame; cell: LensCell; row: LensRow }) {
  const words = lensWords[frame.language]
  if (cell.value !== null) {
    return (
      <>
        {cell.estimated ? <span className="visually-hidden">{frame.words.table.estimated} </span> : null}
        {cellFigure(cell, row, frame)}
      </>
    )
  }
  return (
    <>
      <span aria-hidden="true" className="nd">
        {words.gapMark}
      </span>
      <span className="visually-hidden" lang={frame.language}>
        {cell.gap === null ? '' : words.gaps[cell.gap]}
      </span>
    </>
  )
}

function cellFigure({ value }: LensCell, { decimals, percent }: LensRow, frame: Frame): string {
  if (value === null) return ''
  return `${formatNumber(value, frame.language, decimals)}${percent ? '\u202f%' : ''}`
}
