import type { Edition } from '../edition.ts'
import type { IdentifiedMap, IdentifiedRow } from '../import/identified.ts'
import type { Known, KnownSeries, KnownService } from '../import/known.ts'
import type { StoredDraft, StoredTable } from './stored-draft.ts'

/** The maps of a draft edition with the services and series that they carry: nothing is matched by its label. */
export function identifiedDrafts(
  drafts: readonly StoredDraft[],
  edition: Edition,
  known: Pick<Known, 'services'>,
): IdentifiedMap[] {
  const services = new Map(known.services.map(each => [each.id, each]))
  return drafts.map((draft, at): IdentifiedMap => {
    const map = edition.services[at]
    const service = services.get(draft.service) ?? null
    if (!map || !service) throw new Error(`no service ${draft.service}`)
    return {
      map,
      service,
      rows: {
        output: identifiedRows(draft.tables.output, map.outputs?.series, service),
        served: identifiedRows(draft.tables.served, map.users.served?.series, service),
      },
    }
  })
}

function identifiedRows(
  table: StoredTable | null,
  series: readonly IdentifiedRow['row'][] | undefined,
  service: KnownService,
): IdentifiedRow[] | null {
  if (!table || !series) return null
  const known = new Map(service.series.map((each): [number, KnownSeries] => [each.id, each]))
  return table.rows.flatMap((row, at): IdentifiedRow[] => {
    const printed = series[at]
    if (!printed) return []
    return [
      {
        row: printed,
        series: row.series === null ? null : (known.get(row.series) ?? null),
        partOf: printed.partOf,
      },
    ]
  })
}
