import { z } from 'zod'
import { pageOf } from './page-of.ts'
import { named } from './registry.ts'
import { address, count, isoTime, slug, text, year } from './values.ts'

export const body = named(
  'Body',
  z.object({
    id: slug,
    name: text,
    ipaCode: z.string().max(40).nullable(),
    istatCode: z.string().max(40).nullable(),
    editions: z.array(year).max(1000),
    url: address,
  }),
)

export const bodyPage = pageOf('BodyPage', body)

export const edition = named(
  'Edition',
  z.object({
    year,
    revision: count,
    body: slug,
    title: text,
    attachment: text.nullable(),
    office: text.nullable(),
    publishedAt: isoTime,
    services: count,
    series: count,
    observations: count,
    url: address,
    json: address,
    csv: address,
  }),
)

export const editionPage = pageOf('EditionPage', edition)
