import { differenceWords } from '../words/difference.ts'
import type { Frame } from './frame.ts'

/** Leads to what changed since the edition before; nothing where there is none. */
export function DifferenceLink({ frame, anchor }: { frame: Frame; anchor?: string }) {
  const { edition, language, links } = frame
  if (!edition || edition.previous === null) return null
  const there = links.difference(edition.year, edition.previous)
  return (
    <p className="d-print-none since">
      <a href={anchor === undefined ? there : `${there}#${anchor}`}>
        {differenceWords[language].page.sinceEdition(edition.previous)}
      </a>
    </p>
  )
}

/** The anchor of a service on the page of differences, by the place of its map, from 1. */
export const changesAnchor = (place: number): string => `servizio-${place}`
