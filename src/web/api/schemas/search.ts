import { z } from 'zod'
import { named } from './registry.ts'
import { address, count, seriesId, slug, text, year } from './values.ts'

export const searchKind = z.enum(['service', 'element', 'segment', 'series', 'facility'])

const hit = named(
  'SearchHit',
  z.object({
    kind: searchKind,
    title: text,
    excerpt: text,
    service: slug,
    serviceName: text.nullable(),
    series: seriesId.nullable(),
    url: address,
  }),
)

export const searchResult = named(
  'SearchResult',
  z.object({
    edition: year,
    query: text,
    match: z.enum(['all', 'any']).meta({
      description:
        'Whether the items hold all the words, some perhaps in the name of their service, or, as nothing does, any of them.',
    }),
    counts: named(
      'SearchCounts',
      z.object({
        service: count.optional(),
        element: count.optional(),
        segment: count.optional(),
        series: count.optional(),
        facility: count.optional(),
      }),
    ),
    services: count,
    items: z.array(hit).max(1000),
    url: address,
  }),
)
