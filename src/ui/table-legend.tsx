import type { Footnote, SeriesTable } from '../domain/edition.ts'
import { documentPlace } from '../words/document-place.ts'
import { noteAnchor } from './footnote-mark.tsx'
import type { Frame } from './frame.ts'
import { Estimated } from './observation-cell.tsx'
import type { TableSectionProps } from './series-table-section-props.ts'
import type { TableNotes } from './table-notes.ts'
import type { TableView } from './table-view.ts'

/** The document's footnotes, then what single cells say. */
export function Notes({
  id,
  footnotes,
  notes,
}: {
  id: string
  footnotes: readonly Footnote[]
  notes: TableNotes
}) {
  const cells = [...notes.letters].map(([text, mark]) => ({ mark, text }))
  if (footnotes.length + cells.length === 0) return null
  return (
    <ul className="fn">
      {[...footnotes, ...cells].map(({ mark, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document may repeat a mark, its order does not change
        <li key={index} id={isFirst(footnotes, mark, index) ? noteAnchor(id, mark) : undefined}>
          <sup>{mark}</sup> {text}
        </li>
      ))}
    </ul>
  )
}

/** An anchor stands once, also where a document explains a mark twice. */
function isFirst(footnotes: readonly Footnote[], mark: string, index: number): boolean {
  return !footnotes.slice(0, index).some(note => note.mark === mark)
}

/** One legend for the looks this table uses, where it was read, and the same figures as data. */
export function TableLegend({ frame, view, year, slug }: TableSectionProps & { view: TableView }) {
  const { words, links } = frame
  const statuses = new Set(view.table.series.flatMap(series => series.observations.map(each => each.status)))
  const zero = view.table.series.some(series => series.observations.some(each => each.value === 0))
  const broken = view.breaks.some(row => row.includes(true))
  return (
    <div className="under" lang={frame.language}>
      <ul className="legend">
        {zero ? (
          <li>
            <i>0</i>
            {words.table.zero}
          </li>
        ) : null}
        {statuses.has('not_collected') ? (
          <li>
            <i>
              <span className="nd">{words.table.notCollectedMark}</span>
            </i>
            {words.table.notCollected}
          </li>
        ) : null}
        {statuses.has('not_applicable') ? (
          <li>
            <i aria-hidden="true">
              <span className="na" />
            </i>
            {words.table.notApplicable}
          </li>
        ) : null}
        {statuses.has('missing') ? (
          <li>
            <i aria-hidden="true">
              <span className="miss" />
            </i>
            {words.table.missing}
          </li>
        ) : null}
        {statuses.has('estimated') ? (
          <li>
            <i aria-hidden="true">
              <Estimated />
            </i>
            {words.table.estimated}
          </li>
        ) : null}
        {broken ? (
          <li>
            <i aria-hidden="true">
              <span className="cutmark" />
            </i>
            {words.table.broken}
          </li>
        ) : null}
      </ul>
      <p className="src">
        <span>{sourceText(view.table, frame)}</span>
        <a className="d-print-none" href={links.serviceCsv(year, slug)}>
          CSV
        </a>
        <a className="d-print-none" href={links.serviceJson(year, slug)}>
          JSON
        </a>
      </p>
    </div>
  )
}

/** Where the table stands in the document: its lines, or the places of its first and last row. */
function sourceText(table: SeriesTable, frame: Frame): string {
  const { words } = frame
  const sources = table.series.flatMap(series => (series.source ? [series.source] : []))
  const first = sources.flatMap(source => (source.firstLine === null ? [] : [source.firstLine]))
  const last = sources.flatMap(source => (source.lastLine === null ? [] : [source.lastLine]))
  if (first.length > 0 && last.length > 0) return words.service.lines(Math.min(...first), Math.max(...last))
  const locators = sources.flatMap(source => (source.locator ? [source.locator] : []))
  if (locators.length === 0) return ''
  const ends = [...new Set([locators[0], locators.at(-1)])].join('–')
  return words.service.place(documentPlace(ends, frame.language))
}
