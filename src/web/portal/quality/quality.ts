import { createElement } from 'react'
import {
  absentShare,
  dataQuality,
  type StatusCounts,
  type WordedCell,
} from '../../../analysis/data-quality.ts'
import type { PublishedEdition } from '../../../store/queries/published-editions.ts'
import type { Frame } from '../../../ui/frame.ts'
import { type QualityCell, QualityPage, type QualityProps } from '../../../ui/quality/quality-page.tsx'
import { type AcceptedFinding, acceptedFindings } from '../../../usecases/accepted-findings.ts'
import { ruleTitle } from '../../../words/findings.ts'
import type { Answer } from '../../http/answer.ts'
import { urls } from '../../urls.ts'
import { type EditionAtlas, editionAtlas, serviceLink } from '../edition-atlas.ts'
import { findEdition, lastingFrame, noEdition, page, type Visit } from '../visit.ts'

/** How far the data of an edition can be trusted. */
export async function quality(visit: Visit, year: string): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const { body, edition } = found
  const [atlas, accepted] = await Promise.all([
    editionAtlas(visit.store, found),
    acceptedFindings(visit.store, body.id, edition.id, edition.year),
  ])
  const frame = lastingFrame(visit, found, urls.quality('it', edition.year))
  return page(createElement(QualityPage, qualityView(frame, edition, atlas, accepted)))
}

function qualityView(
  frame: Frame,
  { year, previous }: PublishedEdition,
  { maps }: EditionAtlas,
  accepted: readonly AcceptedFinding[],
): QualityProps {
  const measured = dataQuality(maps.map(each => each.map))
  const service = (at: number) => serviceLink(frame, year, maps, at)
  const cell = ({ service: at, section, row, ...rest }: WordedCell): QualityCell => {
    const slug = maps[at]?.slugs[section]?.[row] ?? ''
    const href = frame.links.series(year, maps[at]?.slug ?? '', section, slug)
    return { ...rest, href, service: service(at) }
  }
  return {
    frame,
    year,
    all: rowOf(measured.all),
    years: measured.years.map(({ year, counts }) => ({ year, ...rowOf(counts) })),
    services: measured.services
      .map((counts, at) => ({ service: service(at), ...rowOf(counts) }))
      .filter(row => row.absent > 0)
      .sort((a, b) => b.absent - a.absent),
    gaps: maps.flatMap(({ map }, at) =>
      map.gaps.length > 0 ? [{ service: service(at), sections: map.gaps.map(gap => gap.section) }] : [],
    ),
    worded: measured.words.map(cell),
    estimates: measured.estimates.map(cell),
    explained: accepted.map(({ finding, acceptance }) => ({
      service: finding.map === null ? null : service(finding.map),
      title: ruleTitle(finding.rule, frame.language),
      reason: acceptance.reason,
    })),
    differences:
      previous === null
        ? null
        : { name: frame.words.edition(previous), href: frame.links.difference(year, previous) },
  }
}

function rowOf(counts: StatusCounts) {
  return { counts, absent: absentShare(counts) }
}
