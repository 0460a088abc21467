import { vintageRestatements } from '../../../analysis/vintage-restatements.ts'
import type { StoredEdition } from '../../../domain/import/known.ts'
import type { SeriesSection } from '../../../store/tables/series.ts'
import type { Frame } from '../../../ui/frame.ts'
import type { GlanceRestated } from '../../../ui/glance/glance-props.ts'
import { seriesTitle } from '../../../ui/series-label.ts'
import type { GlancedEdition } from '../../../usecases/glance-at-edition.ts'
import { formatDate } from '../../../words/number.ts'
import { seriesWords } from '../../../words/series.ts'
import { shownName } from '../names.ts'

const sections: readonly SeriesSection[] = ['output', 'served']

/** A table of an edition by section. */
function tableOf({ edition }: StoredEdition, map: number, section: SeriesSection) {
  const found = edition.services[map]
  return section === 'output' ? found?.outputs : found?.users.served
}

/** Every row of an edition's tables by the series it belongs to, each date with its cell. */
function cellsOf(edition: StoredEdition) {
  return new Map(
    edition.rows.flatMap((rows, map) =>
      sections.flatMap(section =>
        rows[section].map((series, row) => {
          const table = tableOf(edition, map, section)
          const cells = (table?.series[row]?.observations ?? []).map((cell, at) => ({
            edition: edition.id,
            date: table?.referenceDates[at] ?? '',
            value: cell.value,
            status: cell.status,
            raw: cell.raw,
          }))
          return [series, { map, section, row, cells }] as const
        }),
      ),
    ),
  )
}

/** Figures that the edition before gave otherwise, newest date first. */
export function restatements(
  frame: Frame,
  { now, before, names }: GlancedEdition,
): readonly GlanceRestated[] {
  if (!before) return []
  const earlier = cellsOf(before)
  const statuses = seriesWords[frame.language].statuses
  const said = ({ raw, status }: { raw: string; status: keyof typeof statuses }) =>
    raw === '' ? statuses[status] : raw
  const found = [...cellsOf(now)].flatMap(([series, { map, section, row, cells }]) => {
    const past = earlier.get(series)
    const printed = tableOf(now, map, section)?.series[row]
    if (!past || !printed) return []
    const [service = '', , slug = ''] = names.find(each => each.series === series)?.id?.split('.') ?? []
    return vintageRestatements([...past.cells, ...cells]).map(({ from, to }) => ({
      iso: to.date,
      name: seriesTitle(printed),
      href: frame.links.series(now.edition.year, service, section, slug),
      service: shownName(
        now.edition.services[map]?.name ?? null,
        now.edition.services[map - 1]?.name ?? null,
        frame.words,
      ),
      date: formatDate(to.date),
      from: said(from),
      to: said(to),
    }))
  })
  return found.sort((a, b) => (a.iso < b.iso ? 1 : a.iso > b.iso ? -1 : 0))
}
