import { z } from 'zod'
import { pageOf } from './page-of.ts'
import { named } from './registry.ts'
import { isoTime, seriesId, slug, text, year } from './values.ts'

/** A finding that was accepted: who accepted it is not said. */
export const finding = named(
  'Finding',
  z.object({
    id: z
      .string()
      .max(16)
      .regex(/^[0-9a-f]{16}$/),
    edition: year,
    rule: z.string().max(100),
    title: text,
    severity: z.enum(['error', 'warning', 'info']),
    service: slug.nullable(),
    series: z.array(seriesId).max(1000),
    years: z.array(year).max(100),
    detail: text,
    reason: text,
    acceptedAt: isoTime,
  }),
)

export const findingPage = pageOf('FindingPage', finding)
