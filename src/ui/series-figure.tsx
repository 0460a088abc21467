import { yearLine } from '../charts/year-line.ts'
import { formatChange } from '../words/change.ts'
import { formatDate } from '../words/number.ts'
import { seriesWords } from '../words/series.ts'
import { Drawing } from './drawing.tsx'
import { cellText } from './figure-format.ts'
import { Estimated } from './observation-cell.tsx'
import { seriesChart } from './series-chart.ts'
import type { SeriesProps } from './series-page-props.ts'

/** The last figure, large, with what happened since the one before it; then the line. */
export function SeriesFigure(props: SeriesProps) {
  const { frame, series, title } = props
  const words = seriesWords[frame.language]
  if (series.observations.every(each => each.value === null)) return <LastFigure {...props} />
  return (
    <>
      <LastFigure {...props} />
      <figure className="line" aria-label={`${words.chart}: ${title}`}>
        <Drawing className="wd" svg={yearLine(seriesChart(props, frame.language, 'wide'))} />
        <Drawing className="ph" svg={yearLine(seriesChart(props, frame.language, 'phone'))} />
        <figcaption>
          <ChartLegend {...props} />
        </figcaption>
      </figure>
    </>
  )
}

function LastFigure({ frame, series, referenceDates, breaks, changes }: SeriesProps) {
  const words = seriesWords[frame.language]
  const last = series.observations.length - 1
  const shown = series.observations.findLastIndex(each => each.value !== null)
  const observation = series.observations[shown]
  const absent = series.observations[last]
  const date = formatDate(referenceDates[last] ?? '')
  const said = absent && shown !== last ? words.absentAt(words.statuses[absent.status], date) : null
  if (!observation) return <p className="lead">{said}</p>
  const before = series.observations[shown - 1]
  const change = changes[shown]
  const cut = breaks.lastIndexOf(true)
  return (
    <p className="big">
      <span className="n num">{cellText(observation, series, frame.language)}</span>
      <span>
        {words.at(
          series.unit === 'percent' || series.unit === 'count' ? '' : (words.units[series.unit] ?? ''),
          formatDate(referenceDates[shown] ?? ''),
        )}
        <span className="k">
          {said}{' '}
          {before && (change?.kind === 'percent' || change?.kind === 'difference' || change?.kind === 'equal')
            ? words.sinceLast(
                formatChange(change, frame.language),
                referenceDates[shown - 1]?.slice(0, 4) ?? '',
                cellText(before, series, frame.language),
              )
            : null}{' '}
          {cut > 0 ? words.notComparableBefore(referenceDates[cut - 1]?.slice(0, 4) ?? '') : null}
        </span>
      </span>
    </p>
  )
}

function ChartLegend({ frame, series, breaks }: SeriesProps) {
  const words = seriesWords[frame.language]
  const estimated = series.observations.some(each => each.status === 'estimated')
  const gap = series.observations.some(each => each.value === null)
  return (
    <ul className="legend">
      <li>
        <i aria-hidden="true">
          <span className="dot" />
        </i>
        {words.observedPoint}
      </li>
      {estimated ? (
        <li>
          <i aria-hidden="true">
            <Estimated />
          </i>
          {words.estimatedPoint}
        </li>
      ) : null}
      {gap ? (
        <li>
          <i aria-hidden="true">
            <span className="gapmark" />
          </i>
          {words.gap}
        </li>
      ) : null}
      {breaks.includes(true) ? (
        <li>
          <i aria-hidden="true">
            <span className="cutmark" />
          </i>
          {words.break}
        </li>
      ) : null}
    </ul>
  )
}
