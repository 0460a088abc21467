import { randomUUID } from 'node:crypto'
import { wordDifference } from '../../../analysis/edition-difference/word-difference.ts'
import type { Obstacle } from '../../../domain/campaign/campaign-refusal.ts'
import type { DraftMap, DraftTexts } from '../../../domain/campaign/draft-map.ts'
import { isListSection, itemsOf, wordsOfItems } from '../../../domain/campaign/text-items.ts'
import { type TextSection, textSections } from '../../../domain/campaign/text-section.ts'
import { may } from '../../../domain/permission/may.ts'
import type { NamedLink } from '../../../ui/links.ts'
import type {
  Hindrance,
  LostCell,
  LostText,
  MapPageProps,
  WordsSince,
} from '../../../ui/workspace/map/map-page-props.ts'
import type { ChangesSinceSeen } from '../../../usecases/campaign/changes-since-seen.ts'
import { obstacleSentence } from '../../../words/campaign-refusals.ts'
import type { Language } from '../../../words/language.ts'
import { mapPageWords } from '../../../words/map-page.ts'
import { personName } from '../../../words/person-name.ts'
import { portalWords } from '../../../words/portal.ts'
import { sharedFiguresWords } from '../../../words/shared-figures.ts'
import { textWords } from '../../../words/text-words.ts'
import { shownName } from '../../portal/names.ts'
import { urls } from '../../urls.ts'
import { workFrame } from '../work-frame.ts'
import type { PersonVisit } from '../work-visit.ts'
import { seenChanges } from './since-view.ts'

/** What a page says of the request before it. */
export interface MapPageMore {
  readonly row?: number | null
  readonly notice?: string | null
  readonly lost?: readonly LostCell[]
  readonly obstacles?: readonly Obstacle[]
  readonly emptyItem?: TextSection | null
  readonly lostText?: Pick<LostText, 'section' | 'mine'> | null
}

/** The page of a map as its component takes it. */
export function mapView(
  visit: PersonVisit,
  map: DraftMap,
  since: ChangesSinceSeen | null,
  more: MapPageMore,
): MapPageProps {
  const { language } = visit.address
  const { year, slug } = map
  const deed = (what: Parameters<typeof urls.workMapDeed>[3]) => urls.workMapDeed(language, year, slug, what)
  const page = urls.workMap(language, year, slug)
  return {
    frame: workFrame(visit),
    map,
    name: shownName(map.name, null, portalWords(language)),
    manager: map.manager === null ? '' : personName(map.manager),
    addresses: {
      page,
      data: urls.workMapData(language, year, slug),
      cells: deed('caselle'),
      texts: deed('testi'),
      move: deed('mossa'),
      comment: deed('commenti'),
      settle: deed('commenti/fatto'),
      statement: deed('nessun-dato'),
      rows: deed('righe'),
      explain: deed('spiega'),
      history: deed('caselle'),
      form: deed('modulo.xlsx'),
      sendForm: deed('modulo'),
      signIn: urls.signIn(language, page),
    },
    sharing:
      map.canWrite && may(visit.actor.assignments, 'campaign.open', visit.today)
        ? { name: sharedFiguresWords(language).fromMap, href: urls.newFigure(language, year, { riga: '' }) }
        : null,
    row: more.row ?? null,
    nonce: randomUUID(),
    person: visit.actor.person,
    notice: more.notice ?? null,
    lost: more.lost ?? [],
    lostText: more.lostText ? lostText(more.lostText, map, language) : null,
    hindrances: hindrancesOf(more.obstacles ?? [], map, language),
    since: since && { seen: since.seen, changes: seenChanges(since.entries, map, language) },
    wordsSince: wordsSince(map.texts),
    emptyItem: more.emptyItem ?? null,
  }
}

/** What is missing, one by one; errors of one rule together, so that one reason can answer them all. */
function hindrancesOf(obstacles: readonly Obstacle[], map: DraftMap, language: Language): Hindrance[] {
  const byRule = new Map<string, { links: NamedLink[]; explain: string[] }>()
  const found: Hindrance[] = []
  for (const obstacle of obstacles) {
    const links = linksTo(obstacle, map, language)
    if (obstacle.kind !== 'error-open') {
      found.push(...links.map(link => ({ links: [link], explain: [] })))
      continue
    }
    const known = byRule.get(obstacle.rule)
    if (known) {
      known.links.push(...links)
      known.explain.push(obstacle.fingerprint)
    } else {
      const group = { links, explain: [obstacle.fingerprint] }
      byRule.set(obstacle.rule, group)
      found.push(group)
    }
  }
  return found
}

/** Each thing that is missing, with the way to its cell. */
function linksTo(obstacle: Obstacle, map: DraftMap, language: Language): NamedLink[] {
  const labels = obstacle.kind === 'restated-without-reason' ? [obstacle.row] : obstacle.rows
  const sections = obstacle.kind === 'not-entered' ? [obstacle.section] : (['output', 'served'] as const)
  const rowOf = (label: string) =>
    sections.flatMap(section => map.tables[section]?.rows ?? []).find(each => each.label === label)?.row
  const href = (label: string | undefined) => {
    const row = label === undefined ? undefined : rowOf(label)
    return row === undefined ? '#verifiche' : `#riga-${row}`
  }
  const words = mapPageWords(language)
  if (obstacle.kind === 'not-entered') {
    return obstacle.rows.map(label => ({
      name: words.moves.missing(obstacle.section === 'output' ? words.output : words.served, label),
      href: href(label),
    }))
  }
  if (obstacle.kind !== 'error-open') {
    return [{ name: obstacleSentence(obstacle, language), href: href(labels[0]) }]
  }
  // Some errors show only beside the other maps: then the list of this map does not have them.
  const finding = map.findings.find(each => each.fingerprint === obstacle.fingerprint)
  return [
    {
      name: finding?.sentence ?? obstacleSentence(obstacle, language),
      href: finding ? `#verifica-${obstacle.fingerprint}` : href(labels[0]),
    },
  ]
}

/** What was typed beside what somebody else wrote meanwhile. */
function lostText(
  { section, mine }: Pick<LostText, 'section' | 'mine'>,
  map: DraftMap,
  language: Language,
): LostText {
  const now = map.texts[section]
  const theirWords = textWords(section, now.value, language)
  const myWords = textWords(section, mine, language)
  const runs = wordDifference(theirWords, myWords)
  return { section, mine, by: now.by ?? '', theirWords, myWords, runs }
}

function wordsSince(texts: DraftTexts): Record<TextSection, WordsSince | null> {
  const of = (section: TextSection): WordsSince | null => {
    if (!isListSection(section)) return null
    const { value, lastYear } = texts[section]
    if (lastYear === null) return null
    const before = wordsOfItems(itemsOf(section, { [section]: lastYear }))
    return {
      lastYear: before,
      runs: wordDifference(before, wordsOfItems(itemsOf(section, { [section]: value ?? [] }))),
    }
  }
  // Every section of the list has its entry.
  return Object.fromEntries(textSections.map(section => [section, of(section)])) as Record<
    TextSection,
    WordsSince | null
  >
}
