import { Heading } from './chapter.tsx'
import { EmptySection, MissingSection } from './gaps.tsx'
import { SeriesDrawings } from './series-drawings.tsx'
import { SeriesTableGrid } from './series-table-grid.tsx'
import type { TableSectionProps } from './series-table-section-props.ts'
import { Notes, TableLegend } from './table-legend.tsx'
import { tableNotes } from './table-notes.ts'

/** A six-year table with all that belongs to it: notes, one legend, source lines, downloads, drawings. */
export function SeriesTableSection(props: TableSectionProps) {
  const { frame, id, title, view } = props
  if (!view || view.table.series.length === 0) {
    return (
      <>
        <Heading frame={frame} text={title} id={id} />
        {view ? <EmptySection frame={frame} /> : <MissingSection frame={frame} />}
      </>
    )
  }
  const notes = tableNotes(view.table)
  return (
    <div className="series" id={id}>
      <SeriesTableGrid {...props} view={view} notes={notes} />
      <Notes id={id} footnotes={view.table.footnotes} notes={notes} />
      <TableLegend {...props} view={view} />
      <SeriesDrawings frame={frame} view={view} />
    </div>
  )
}
