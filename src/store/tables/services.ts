import type { Generated } from 'kysely'

/** What lives across years; its description in one edition is a row of `service_maps`. */
export interface ServicesTable {
  readonly body: number
  readonly id: Generated<number>
  /** Address of the service: slug of its newest name, `senza-nome-1` where no edition names it. */
  readonly slug: string
  /** As written in the newest edition that names it. */
  readonly name: string | null
  /** The organisational unit that it belongs to now; null where nobody has said. No part of any edition. */
  readonly department: Generated<string | null>
}

/** Every address a service has had. A renamed service is still found at the old one. */
export interface ServiceNamesTable {
  readonly body: number
  readonly slug: string
  readonly service: number
  readonly name: string | null
  /** First edition that used the name. */
  readonly since: number
}
