import type { Named, SeriesTable, ServiceMap } from '../../domain/edition.ts'
import type { Organisation } from './organisation.ts'
import { plainWords } from './written-name.ts'

/** A text of a map, outside its facilities, that names an organisation. */
export interface Mention {
  /** Index of the map in the edition. */
  readonly service: number
  readonly part: 'core' | 'ancillary' | 'output' | 'criterion' | 'segment' | 'served' | 'coDelivery' | 'note'
  /** Name of the element or segment, or label of the row. */
  readonly title: string
  /** The text around the name, as written, cut at words; '' where the title names it. */
  readonly excerpt: string
}

/** Letters on each side of the name in an excerpt. */
const around = 110

/**
 * Where the maps name an organisation beside their facilities.
 *
 * Only names that cannot be mistaken are looked for: an acronym written in capitals (`AEM`, `A.E.M.`), or a whole
 * spelling of at least two words. Places and channels are not looked for: their words are everyday words.
 */
export function mentionsOf(organisation: Organisation, services: readonly ServiceMap[]): readonly Mention[] {
  const pattern = namePattern(organisation)
  if (!pattern) return []
  return services.flatMap((map, service) =>
    texts(map, pattern).flatMap(({ part, title, text }): Mention[] => {
      const found = pattern.exec(text)
      if (found) return [{ service, part, title, excerpt: excerptAt(text, found.index, found[0].length) }]
      return pattern.test(title) ? [{ service, part, title, excerpt: '' }] : []
    }),
  )
}

function namePattern({ kind, core, spellings }: Organisation): RegExp | null {
  if (kind !== 'organisation' && kind !== 'residence') return null
  const acronym =
    !core.includes(' ') && core.length > 2 && spellings.every(each => inCapitals(each.text, core))
  const names = acronym
    ? [[...core.toUpperCase()].join('\\.?'), core.charAt(0).toUpperCase() + core.slice(1)]
    : spellings
        .filter(({ text }) => plainWords(text).includes(' '))
        .map(({ text }) => text.split(/\s+/).map(escaped).join('\\s+'))
  if (names.length === 0) return null
  return new RegExp(`(?<![\\p{L}\\p{N}.])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u')
}

function inCapitals(text: string, core: string): boolean {
  return text.replaceAll('.', '').includes(core.toUpperCase())
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

interface PlacedText extends Pick<Mention, 'part' | 'title'> {
  readonly text: string
}

/** Every text of a map but the facilities that are the organisation itself. */
function texts(map: ServiceMap, pattern: RegExp): PlacedText[] {
  const named = (part: Mention['part'], items: readonly Named[] | null | undefined) =>
    (items ?? []).map(({ name, description }) => ({ part, title: name, text: description }))
  const rows = (part: Mention['part'], table: SeriesTable | null) =>
    (table?.series ?? []).map(({ label }) => ({ part, title: label, text: '' }))
  return [
    ...named('core', map.content?.core),
    ...named('ancillary', map.content?.ancillary),
    ...rows('output', map.outputs),
    ...(map.users.criteria ?? []).map(text => ({ part: 'criterion' as const, title: text, text: '' })),
    ...named('segment', map.users.segments),
    ...rows('served', map.users.served),
    ...(map.delivery?.coDelivery ?? []).map(({ segment, role }) => ({
      part: 'coDelivery' as const,
      title: segment,
      text: role,
    })),
    ...(map.delivery?.facilities ?? [])
      .filter(({ name }) => !pattern.test(name))
      .map(({ name, note }) => ({ part: 'note' as const, title: name, text: note })),
  ]
}

function excerptAt(text: string, index: number, length: number): string {
  const from = index <= around ? 0 : text.indexOf(' ', index - around) + 1
  const end = index + length + around
  const to = end >= text.length ? text.length : text.lastIndexOf(' ', end)
  const body = text
    .slice(from, Math.max(to, index + length))
    .replace(/\s+/g, ' ')
    .trim()
  return `${from > 0 ? '… ' : ''}${body}${to < text.length ? ' …' : ''}`
}
