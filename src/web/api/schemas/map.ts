import { z } from 'zod'
import { orPart, pageOf } from './page-of.ts'
import { named } from './registry.ts'
import { address, count, figure, isoDate, seriesId, slug, status, text, year } from './values.ts'

/** Where something stands in the document that was read. */
const source = z.object({
  firstLine: count.nullable(),
  lastLine: count.nullable(),
  locator: text.optional(),
})

const element = named('Element', z.object({ name: text, description: text, source: source.optional() }))

const footnote = named('Footnote', z.object({ mark: text, text }))

const cell = named(
  'Cell',
  z.object({
    referenceDate: isoDate,
    value: figure.nullable(),
    status,
    raw: text,
    note: text.nullable(),
    unit: text,
    footnotes: z.array(text).max(100),
  }),
)

const row = named(
  'TableRow',
  z.object({
    id: seriesId,
    label: text,
    unit: text,
    partOf: seriesId.nullable(),
    observations: z.array(cell).max(1000),
  }),
)

const table = z.object({
  referenceDates: z.array(isoDate).max(1000),
  footnotes: z.array(footnote).max(1000),
  series: z.array(row).max(10000),
})

const formUse = named('FormUse', z.object({ raw: text, used: z.boolean(), note: text.nullable().optional() }))

const forms = z.object({ direct: formUse, outsourced: formUse, mixed: formUse })

const staff = z.object({
  raw: text,
  own: figure.nullable(),
  external: figure.nullable().optional(),
  note: text.nullable().optional(),
})

const coDelivery = named('CoDelivery', z.object({ segment: text, role: text }))

const facility = named('Facility', z.object({ name: text, note: text }))

const delivery = z.object({
  forms: forms.nullable(),
  staff: staff.nullable(),
  coDelivery: z.array(coDelivery).max(1000).nullable(),
  facilities: z.array(facility).max(1000).nullable(),
})

const gap = named('Gap', z.object({ section: text, reason: text }))

/** One map with all its figures. */
export const serviceMap = named(
  'ServiceMap',
  z.object({
    edition: year,
    revision: count,
    url: address,
    service: slug,
    position: count,
    name: text.nullable(),
    manager: text.nullable(),
    department: text.nullable(),
    content: z.object({ core: z.array(element).max(1000), ancillary: z.array(element).max(1000) }).nullable(),
    outputs: table.nullable(),
    users: z.object({
      criteria: z.array(text).max(1000).nullable(),
      segments: z.array(element).max(1000).nullable(),
      served: table.nullable(),
    }),
    delivery: delivery.nullable(),
    gaps: z.array(gap).max(100),
    source: source.nullable(),
  }),
)

export const serviceMapOrPart = named('ServiceMapAnswer', orPart('ServiceMapPart', serviceMap))

/** A map in the list of its edition. */
export const mapSummary = named(
  'MapSummary',
  z.object({
    service: slug,
    position: count,
    name: text.nullable(),
    manager: text.nullable(),
    department: text.nullable(),
    series: count,
    href: address,
    url: address,
  }),
)

export const mapPage = pageOf('MapPage', mapSummary)
