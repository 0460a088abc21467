import type { Edition, ServiceMap } from '../../domain/edition.ts'
import type { PublishedEdition } from '../../store/queries/published-editions.ts'
import type { StoredBody } from '../../store/store.ts'

/** A stored edition in the interchange format. */
export function interchangeEdition(
  body: StoredBody,
  edition: PublishedEdition,
  services: readonly ServiceMap[],
): Edition {
  return { ...editionHead(body, edition), services }
}

/** A stored edition without its maps. */
export function editionHead(body: StoredBody, edition: PublishedEdition): Omit<Edition, 'services'> {
  return {
    format: 'atlante.edition/1',
    body: { name: body.name, office: edition.office, ipaCode: body.ipaCode, istatCode: body.istatCode },
    year: edition.year,
    title: edition.title,
    attachment: edition.attachment,
  }
}
