import type { Edition, SeriesTable } from '../../src/domain/edition.ts'

/**
 * An edition without what depends on the document it was read from: where things stand (`source`) and why
 * sections are missing (the reason of a gap, told by what surrounds it).
 */
export function comparable(edition: Edition): unknown {
  return {
    ...edition,
    services: edition.services.map(({ source: _, ...map }) => ({
      ...map,
      content: map.content && {
        core: map.content.core.map(withoutSource),
        ancillary: map.content.ancillary.map(withoutSource),
      },
      outputs: withoutSources(map.outputs),
      users: {
        ...map.users,
        segments: map.users.segments?.map(withoutSource) ?? null,
        served: withoutSources(map.users.served),
      },
      gaps: map.gaps.map(gap => gap.section),
    })),
  }
}

const withoutSources = (table: SeriesTable | null): unknown =>
  table && { ...table, series: table.series.map(withoutSource) }

const withoutSource = <T extends { readonly source?: unknown }>({ source: _, ...rest }: T) => rest
