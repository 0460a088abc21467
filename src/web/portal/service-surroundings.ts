import { relatedServices } from '../../analysis/related-services.ts'
import type { Source } from '../../domain/edition.ts'
import type { PublishedEdition } from '../../store/queries/published-editions.ts'
import type { ServicePageData } from '../../store/queries/service-page.ts'
import type { Frame } from '../../ui/frame.ts'
import { peopleOf } from '../../ui/people.ts'
import type { ServiceProps } from '../../ui/service-page-props.ts'
import type { AcceptedFinding } from '../../usecases/accepted-findings.ts'
import { ruleTitle } from '../../words/findings.ts'
import { personName } from '../../words/person-name.ts'
import { serviceMoreWords } from '../../words/service-more.ts'
import { sentenceCase } from '../../words/title-case.ts'
import { type EditionAtlas, serviceLink } from './edition-atlas.ts'
import { shownName } from './names.ts'

/** What is known beside the map itself. */
export interface Surroundings {
  readonly edition: PublishedEdition
  readonly atlas: EditionAtlas
  /** Findings of the edition that were explained. */
  readonly accepted: readonly AcceptedFinding[]
}

type Around = Pick<ServiceProps, 'scopeNotes' | 'related' | 'history' | 'facilityLinks' | 'citation'>

/** What stands around a map on its page: notes, related services, earlier editions, facilities, citation. */
export function aroundService(
  frame: Frame,
  title: string,
  data: ServicePageData,
  { edition, atlas, accepted }: Surroundings,
): Around {
  return {
    scopeNotes: accepted
      .filter(each => each.service === data.slug)
      .map(({ finding, acceptance }) => ({
        title: ruleTitle(finding.rule, frame.language),
        reason: acceptance.reason,
        rows: finding.rows,
        years: finding.years,
      })),
    related: related(frame, edition.year, data.position, atlas),
    history: data.history.map(each => ({
      year: each.year,
      href: frame.links.service(each.year, data.slug),
      name: each.name === null ? title : shownName(each.name, null, frame.words),
      people: peopleOf(each.staff),
    })),
    facilityLinks: facilityLinks(frame, edition.year, data.position, atlas),
    citation: citation(frame, title, data, edition),
  }
}

/** How many segments, organisations or places are named as the reason why a service is near. */
const mostNames = 3

function related(
  frame: Frame,
  year: number,
  at: number,
  { maps, organisations }: EditionAtlas,
): ServiceProps['related'] {
  const services = maps.map(each => each.map)
  return relatedServices(at, services, organisations).map(({ service, reasons }) => ({
    ...serviceLink(frame, year, maps, service),
    reasons: (['organisation', 'place', 'segment'] as const)
      .map(kind => ({
        kind,
        names: reasons
          .filter(reason => reason.kind === kind)
          .slice(0, mostNames)
          .map(({ name, slug }) => ({
            name: sentenceCase(name),
            href: slug === null ? null : frame.links.organisation(year, slug),
          })),
      }))
      .filter(({ names }) => names.length > 0),
  }))
}

/** Where each facility of a map leads: to what it is, or to those that it names together. */
function facilityLinks(
  frame: Frame,
  year: number,
  at: number,
  { maps, organisations }: EditionAtlas,
): ServiceProps['facilityLinks'] {
  const named = organisations.flatMap(({ uses, name, slug, kind }) =>
    uses
      .filter(use => use.service === at)
      .map(use => ({ use, kind, name: sentenceCase(name), href: frame.links.organisation(year, slug) })),
  )
  return (maps[at]?.map.delivery?.facilities ?? []).map((_, facility) => {
    const mine = named.filter(each => each.use.facility === facility)
    return {
      page: mine.find(each => each.use.as === 'itself')?.href ?? null,
      members: mine.filter(each => each.use.as === 'member' && each.kind !== 'other'),
    }
  })
}

function citation(
  frame: Frame,
  service: string,
  { map, slug }: ServicePageData,
  edition: PublishedEdition,
): ServiceProps['citation'] {
  const words = serviceMoreWords[frame.language]
  const cited = {
    body: frame.body,
    office: edition.office,
    title: edition.title,
    attachment: edition.attachment,
    year: edition.year,
    revision: edition.revision,
    service,
    manager: map.manager ? personName(map.manager) : null,
    place: placeOf(map.source, frame),
    url: frame.alternates?.[frame.language] ?? frame.links.service(edition.year, slug),
  }
  return { short: words.shortCitation(cited), long: words.longCitation(cited) }
}

function placeOf(source: Source | undefined, { words }: Frame): string {
  if (!source) return ''
  const { firstLine, lastLine, locator } = source
  if (firstLine !== null && lastLine !== null) return words.service.lines(firstLine, lastLine)
  return locator ? words.service.place(locator) : ''
}
