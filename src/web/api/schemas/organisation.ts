import { z } from 'zod'
import { facilityKinds } from '../../../analysis/organisations/facility-kind.ts'
import { orPart, pageOf } from './page-of.ts'
import { named } from './registry.ts'
import { address, slug, text, year } from './values.ts'

const use = named(
  'OrganisationUse',
  z.object({
    service: slug,
    name: text.nullable(),
    written: text,
    note: text,
    as: z.enum(['itself', 'member', 'address']),
  }),
)

export const organisation = named(
  'Organisation',
  z.object({
    id: slug,
    edition: year,
    name: text,
    kind: z.enum(facilityKinds),
    spellings: z.array(text).max(1000),
    services: z.array(use).max(10000),
    seeAlso: z.array(slug).max(1000),
    url: address,
  }),
)

export const organisationPage = pageOf('OrganisationPage', orPart('OrganisationPart', organisation))
