import type { Edition } from '../edition.ts'
import { type EditionChange, editionChange } from './edition-change.ts'
import type { IdentifiedMap } from './identified.ts'
import { identifyEdition } from './identify-edition.ts'
import { keepStored, withMaps } from './keep-stored.ts'
import type { Known } from './known.ts'

/** What to write, and what that changes. */
export interface ImportPlan {
  readonly change: EditionChange
  /** The whole edition as it is to be stored. */
  readonly edition: Edition
  readonly maps: readonly IdentifiedMap[]
}

/** Compares an edition with what the store knows and says what importing it would write. Pure. */
export function planImport(incoming: Edition, known: Known): ImportPlan {
  const identified = identifyEdition(incoming, known)
  const { reference } = known
  const sameYear = reference !== null && reference.edition.year === incoming.year ? reference : null
  const maps = sameYear ? keepStored(identified, sameYear, known) : identified
  const edition = withMaps(
    sameYear
      ? {
          ...incoming,
          attachment: incoming.attachment ?? sameYear.edition.attachment ?? null,
          body: { ...incoming.body, office: incoming.body.office ?? sameYear.edition.body.office ?? null },
        }
      : incoming,
    maps,
  )
  return { change: editionChange({ incoming, identified, result: maps, known }), edition, maps }
}
