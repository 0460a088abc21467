import { z } from 'zod'
import { orPart, pageOf } from './page-of.ts'
import { named } from './registry.ts'
import { address, count, figure, managementForm, slug, text, year } from './values.ts'

export const service = named(
  'Service',
  z.object({
    id: slug,
    formerIds: z.array(slug).max(1000),
    name: text.nullable(),
    manager: text.nullable(),
    department: text.nullable(),
    forms: z.array(managementForm).max(3).nullable(),
    ownStaff: figure.nullable(),
    externalStaff: figure.nullable(),
    editions: z.array(year).max(1000),
    series: count,
    map: address,
    url: address,
  }),
)

export const servicePage = pageOf('ServicePage', orPart('ServicePart', service))
