import type { Edition } from '../../domain/edition.ts'
import { identifyEdition } from '../../domain/import/identify-edition.ts'
import { knownEdition } from './known-edition.ts'
import { type MapDifference, mapDifference } from './map-difference.ts'
import { movedFrom } from './moved.ts'
import { editionTexts, type TextChange, textChanges } from './text-changes.ts'

/** What changed between two editions, or two revisions of one: `from` is the earlier. */
export interface EditionDifference {
  readonly from: EditionNamed
  readonly to: EditionNamed
  /** Title, office, attachment. */
  readonly texts: readonly TextChange[]
  readonly services: {
    readonly added: readonly (string | null)[]
    readonly gone: readonly (string | null)[]
    readonly renamed: readonly { readonly from: string | null; readonly to: string | null }[]
    /** Services whose place among the others is another. */
    readonly moved: readonly (string | null)[]
  }
  /** Services that both have and of which something differs, in the order of the later edition. */
  readonly maps: readonly MapDifference[]
}

export interface EditionNamed {
  readonly body: string
  readonly year: number
  readonly title: string
}

/** Compares two editions. Pure; services and rows are told by name, and renamed ones by their figures. */
export function editionDifference(from: Edition, to: Edition): EditionDifference {
  const known = knownEdition(from)
  const identified = identifyEdition(to, known)
  const places = identified.map(({ service }) => (service === null ? null : service.id - 1))
  const there = new Set(places)
  const pairs = identified.flatMap((after, at) => {
    const before = from.services[places[at] ?? -1]
    return before ? [{ before, after, at }] : []
  })
  return {
    from: named(from),
    to: named(to),
    texts: textChanges(editionTexts(from), editionTexts(to)),
    services: {
      added: identified.filter(each => each.service === null).map(each => each.map.name),
      gone: from.services.filter((_, at) => !there.has(at)).map(map => map.name),
      renamed: pairs
        .filter(({ before, after }) => before.name !== after.map.name)
        .map(({ before, after }) => ({ from: before.name, to: after.map.name })),
      moved: movedFrom(places).map(at => to.services[at]?.name ?? null),
    },
    maps: pairs.flatMap(({ before, after, at }) => mapDifference(before, after, at) ?? []),
  }
}

const named = ({ body, year, title }: Edition): EditionNamed => ({ body: body.name, year, title })

/** Whether anything at all differs. */
export function isDifferent({ texts, services, maps }: EditionDifference): boolean {
  const { added, gone, renamed, moved } = services
  return [texts, added, gone, renamed, moved, maps].some(list => list.length > 0)
}
