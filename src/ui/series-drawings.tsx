import { yearLine } from '../charts/year-line.ts'
import type { Series } from '../domain/edition.ts'
import { sentenceCase } from '../words/title-case.ts'
import { Heading } from './chapter.tsx'
import { Drawing } from './drawing.tsx'
import { cellText } from './figure-format.ts'
import type { Frame } from './frame.ts'
import { distinctLabels, labelParts } from './series-label.ts'
import type { TableView } from './table-view.ts'

/** Beside a table: the parts of a whole on one scale, and the rows that a note cuts in two. */
export function SeriesDrawings({ frame, view }: { frame: Frame; view: TableView }) {
  const wholes = view.table.series.map((_, index) => index).filter(index => partsOf(view, index).length > 1)
  const broken = view.table.series
    .map((_, index) => index)
    .filter(index => view.breaks[index]?.includes(true) && figures(view.table.series[index]).length > 2)
  return (
    <>
      {wholes.map(index => (
        <Parts key={index} frame={frame} view={view} whole={index} />
      ))}
      {broken.length > 0 ? <Broken frame={frame} view={view} rows={broken} /> : null}
    </>
  )
}

function Parts({ frame, view, whole }: { frame: Frame; view: TableView; whole: number }) {
  const { words, language } = frame
  const parts = partsOf(view, whole)
  const top = Math.max(...parts.flatMap(index => figures(view.table.series[index])))
  const series = view.table.series[whole]
  const names = distinctLabels(
    parts.map(index => {
      const part = view.table.series[index]
      return part ? labelParts(part).text : ''
    }),
  )
  if (!series) return null
  return (
    <>
      <Heading
        frame={frame}
        text={words.table.partsTitle(sentenceCase(labelParts(series).text))}
        aside={words.table.sameScale}
      />
      <div className="multi">
        {parts.map((index, place) => {
          const part = view.table.series[index]
          const last = part?.observations.at(-1)
          if (!part) return null
          return (
            <figure key={index}>
              <Drawing
                svg={yearLine({ ...drawn(view, index), top, width: 200, height: 96, title: part.label })}
              />
              <figcaption>
                {names[place]} <b>{last ? cellText(last, part, language) : ''}</b>
              </figcaption>
            </figure>
          )
        })}
      </div>
    </>
  )
}

function Broken({ frame, view, rows }: { frame: Frame; view: TableView; rows: readonly number[] }) {
  const { words, language } = frame
  return (
    <>
      <Heading frame={frame} text={words.table.brokenTitle} aside={words.table.brokenLead} />
      <div className="multi wide">
        {rows.map(index => {
          const series = view.table.series[index]
          if (!series) return null
          const values = series.observations.map(each => cellText(each, series, language))
          const top = Math.max(...figures(series))
          return (
            <figure key={index}>
              <Drawing
                svg={yearLine({
                  ...drawn(view, index),
                  values,
                  top,
                  bottom: Math.min(...figures(series)),
                  width: 400,
                  height: 150,
                  title: series.label,
                })}
              />
              <figcaption>
                {sentenceCase(labelParts(series).text)}
                <span className="k">{notesOf(view, series)}</span>
              </figcaption>
            </figure>
          )
        })}
      </div>
    </>
  )
}

function drawn(view: TableView, index: number) {
  const breaks = view.breaks[index] ?? []
  return {
    points: (view.table.series[index]?.observations ?? []).map((observation, column) => ({
      value: observation.value,
      estimated: observation.status === 'estimated',
      broken: breaks[column] ?? false,
    })),
    years: view.table.referenceDates.map(date => date.slice(0, 4)),
  }
}

/** Parts that can be drawn together: in the same unit, with at least two figures. */
function partsOf(view: TableView, whole: number): readonly number[] {
  return view.table.series.flatMap((series, index) =>
    series.partOf === whole && series.unit === view.table.series[whole]?.unit && figures(series).length > 1
      ? [index]
      : [],
  )
}

function figures(series: Series | undefined): readonly number[] {
  return (series?.observations ?? []).flatMap(each => (each.value === null ? [] : [each.value]))
}

function notesOf(view: TableView, series: Series): string {
  const marks = new Set(series.observations.flatMap(each => each.footnotes ?? []))
  return view.table.footnotes
    .filter(note => marks.has(note.mark))
    .map(note => note.text)
    .join('; ')
}
