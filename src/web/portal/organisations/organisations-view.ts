import { type FacilityKind, facilityKinds } from '../../../analysis/organisations/facility-kind.ts'
import { mentionsOf } from '../../../analysis/organisations/mentions.ts'
import type { Organisation } from '../../../analysis/organisations/organisation.ts'
import type { Frame } from '../../../ui/frame.ts'
import type { DeliveredService, OrganisationProps } from '../../../ui/organisations/organisation-page.tsx'
import type { OrganisationsProps } from '../../../ui/organisations/organisations-page.tsx'
import { formWord } from '../../../ui/people.ts'
import { personName } from '../../../words/person-name.ts'
import { sentenceCase } from '../../../words/title-case.ts'
import { type EditionAtlas, serviceLink } from '../edition-atlas.ts'

/** The list by kind: those of most services first, then by name. */
export function organisationsView(frame: Frame, year: number, atlas: EditionAtlas): OrganisationsProps {
  const order = new Intl.Collator('it')
  const entries = (kind: FacilityKind) =>
    atlas.organisations
      .filter(each => each.kind === kind)
      .map(each => ({
        name: sentenceCase(each.name),
        href: frame.links.organisation(year, each.slug),
        services: servicesOf(each).map(at => serviceLink(frame, year, atlas.maps, at)),
        spellings: each.spellings.length,
      }))
      .sort((a, b) => b.services.length - a.services.length || order.compare(a.name, b.name))
  return {
    frame,
    year,
    groups: facilityKinds
      .map(kind => ({ kind, entries: entries(kind) }))
      .filter(({ entries }) => entries.length > 0),
  }
}

/** One organisation with its services in the order of the document. */
export function organisationView(
  frame: Frame,
  year: number,
  atlas: EditionAtlas,
  organisation: Organisation,
): OrganisationProps {
  const { maps } = atlas
  const services = servicesOf(organisation)
  const texts = maps.map(each => each.map)
  return {
    frame,
    year,
    name: sentenceCase(organisation.name),
    kind: organisation.kind,
    spellings: organisation.spellings,
    services: services.map((at): DeliveredService => {
      const map = maps[at]?.map
      return {
        ...serviceLink(frame, year, maps, at),
        manager: map?.manager ? personName(map.manager) : null,
        form: formWord(map?.delivery?.forms),
        uses: organisation.uses.filter(use => use.service === at),
      }
    }),
    mentions: mentionsOf(organisation, texts).map(({ service, ...mention }) => ({
      ...mention,
      title: sentenceCase(mention.title),
      service: serviceLink(frame, year, maps, service),
    })),
    seeAlso: organisation.seeAlso.map(({ slug, name }) => ({
      name: sentenceCase(name),
      href: frame.links.organisation(year, slug),
    })),
  }
}

function servicesOf(organisation: Organisation): readonly number[] {
  return [...new Set(organisation.uses.map(use => use.service))]
}
