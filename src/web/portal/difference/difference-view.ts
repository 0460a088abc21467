import type { DifferenceReport } from '../../../publish/difference/difference-report.ts'
import type { DifferenceProps } from '../../../ui/difference/difference-view.ts'
import { changesAnchor } from '../../../ui/difference-link.tsx'
import type { Frame } from '../../../ui/frame.ts'
import type { NamedLink } from '../../../ui/links.ts'
import { personName } from '../../../words/person-name.ts'
import { titleCase } from '../../../words/title-case.ts'
import { urls } from '../../urls.ts'

/** The report of a difference as its page shows it; `slugs` are the addresses of the later edition's maps. */
export function differenceView(
  frame: Frame,
  report: DifferenceReport,
  slugs: readonly string[],
  others: readonly NamedLink[],
): DifferenceProps {
  const { from, to } = report
  return {
    frame,
    title: report.title,
    year: to.year,
    before: from.year,
    others,
    different: report.different,
    totals: report.totals,
    edition: report.edition,
    // The names of services, which the document shouts.
    services: report.services.map(change => ({
      ...change,
      words: change.words.map(part => ({ ...part, text: titleCase(part.text) })),
    })),
    maps: report.maps.map(({ place, service, manager, ...changes }) => {
      const slug = slugs[place]
      return {
        ...changes,
        id: changesAnchor(place + 1),
        service: titleCase(service),
        manager: manager === null ? null : personName(manager),
        href: slug === undefined ? null : urls.service(frame.language, to.year, slug),
      }
    }),
    docx: urls.difference(frame.language, to.year, from.year, 'docx'),
    json: urls.difference('it', to.year, from.year, 'json'),
  }
}
