import { slug } from '../../domain/slug.ts'
import type { PortalWords } from '../../words/portal-words.ts'
import { titleCase } from '../../words/title-case.ts'

/** A map's name as people read it; a map without one is named by where it stands. */
export function shownName(name: string | null, previous: string | null, words: PortalWords): string {
  return name === null ? words.service.headless(previous && titleCase(previous)) : titleCase(name)
}

/** The anchor of a group of services on the home page. */
export function groupAnchor(title: string): string {
  return `gruppo-${slug(title)}`
}
