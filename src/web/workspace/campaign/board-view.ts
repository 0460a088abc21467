import { sparkLine } from '../../../charts/spark-line.ts'
import type { Board, BoardChange, BoardChanges, BoardMap } from '../../../domain/campaign/board.ts'
import type { Reason } from '../../../domain/campaign/reason.ts'
import { smallestCompared } from '../../../domain/comparison/largest.ts'
import type {
  BoardPageProps,
  ChangesView,
  ChangeView,
  ManagerView,
  MapView,
} from '../../../ui/workspace/campaign/board-page-props.ts'
import type { Stage } from '../../../ui/workspace/campaign/map-square.tsx'
import { boardChangesWords } from '../../../words/board-changes.ts'
import { campaignWords, reasonWord } from '../../../words/campaign.ts'
import { severityWord } from '../../../words/findings.ts'
import type { Language } from '../../../words/language.ts'
import { mapStateWord } from '../../../words/map-states.ts'
import { formatDate, formatNumber } from '../../../words/number.ts'
import { managerKey } from '../../../words/office-name.ts'
import { sentenceCase, titleCase } from '../../../words/title-case.ts'
import { urls } from '../../urls.ts'
import { officeValue } from './offices-view.ts'

/** How far a map is, as a square shows it. */
export function stageOf({ state, progress }: Pick<BoardMap, 'state' | 'progress'>): Stage {
  if (state === 'accepted' || state === 'sealed') return 'accepted'
  if (state === 'submitted' || state === 'validated') return 'handedIn'
  return progress.entered > 0 || state === 'returned' ? 'begun' : 'untouched'
}

/** Everything of the board that needs no knowledge of who looks at it. */
export function boardView(
  board: Board,
  changes: BoardChanges,
  language: Language,
  isKept: boolean,
): Pick<BoardPageProps, 'facts' | 'managers' | 'maps' | 'changes' | 'restatements' | 'severities'> {
  const maps = board.maps.map(map => mapView(map, board.year, language, isKept))
  const count = (stage: Stage) => maps.filter(each => each.stage === stage).length
  const sum = (of: (map: BoardMap) => number) => board.maps.reduce((total, map) => total + of(map), 0)
  return {
    facts: {
      accepted: count('accepted'),
      handedIn: count('handedIn'),
      unexplained: sum(map => map.progress.unexplained),
      errors: sum(map => map.findings.error),
    },
    managers: managersOf(board, maps, language),
    maps,
    changes: changesView(changes, board.year, language),
    restatements: changes.restatements.map(each => ({
      label: sentenceCase(each.label),
      service: mapName(each.service, each.slug),
      href: urls.workMap(language, board.year, each.slug),
      date: formatDate(each.date),
      from: each.from,
      to: each.to,
      reason: reasonText(each.reason, language),
      by: each.by ?? '',
    })),
    severities: (['error', 'warning', 'info'] as const).map(severity => ({
      name: severityWord(severity, language),
      count: formatNumber(
        sum(map => map.findings[severity]),
        language,
      ),
    })),
  }
}

/** As people write it; after its address where the document lost its name, since several did. */
export const mapName = (name: string | null, slug: string): string =>
  titleCase(name ?? slug.replaceAll('-', ' '))

function mapView(map: BoardMap, year: number, language: Language, isKept: boolean): MapView {
  return {
    slug: map.slug,
    name: mapName(map.name, map.slug),
    href: urls.workMap(language, year, map.slug),
    keep: isKept ? urls.mapKeeping(language, year, map.slug) : null,
    stage: stageOf(map),
    state: mapStateWord(map.state, language),
    waitsFor: waitsFor(map, language),
    progress: map.progress,
    unexplained: map.progress.unexplained,
    errors: map.findings.error,
    comments: map.openComments,
    deadline: formatDate(map.deadline),
    isOverdue: map.isOverdue,
  }
}

/** Whose turn it is; nobody's once it is accepted. */
export function waitsFor({ state, waitsFor: people }: BoardMap, language: Language): string {
  if (state === 'accepted' || state === 'sealed') return '–'
  return people.map(each => each.name).join(', ') || campaignWords(language).nobody
}

function managersOf(
  { year, maps }: Board,
  views: readonly MapView[],
  language: Language,
): readonly ManagerView[] {
  const groups = new Map<string, { maps: BoardMap[]; views: MapView[] }>()
  for (const [at, map] of maps.entries()) {
    const name = managerKey(map.manager)
    const group = groups.get(name) ?? { maps: [], views: [] }
    group.maps.push(map)
    const view = views[at]
    if (view) group.views.push(view)
    groups.set(name, group)
  }
  return [...groups]
    .map(([name, group]): ManagerView => {
      const sum = (of: (map: BoardMap) => number) => group.maps.reduce((total, map) => total + of(map), 0)
      const rows = sum(map => map.progress.rows)
      return {
        name: name || campaignWords(language).noManager,
        forms: urls.formsOfOffice(language, year, officeValue.manager(name)),
        maps: group.views,
        rows,
        percent:
          rows === 0
            ? group.views.every(each => each.stage === 'accepted')
              ? 100
              : 0
            : Math.floor((sum(map => map.progress.entered) * 100) / rows),
        unexplained: sum(map => map.progress.unexplained),
        errors: sum(map => map.findings.error),
        isOverdue: group.maps.some(map => map.isOverdue),
      }
    })
    .sort((a, b) => a.percent - b.percent || a.name.localeCompare(b.name, 'it'))
}

function changesView(changes: BoardChanges, year: number, language: Language): ChangesView {
  const words = boardChangesWords(language)
  const written = (count: number) => formatNumber(count, language)
  const { recounted } = changes
  return {
    grown: changes.grown.map(each => changeView(each, year, language)),
    shrunk: changes.shrunk.map(each => changeView(each, year, language)),
    lead: campaignWords(language).changesLead(`${year}-12-31`, `${year - 1}-12-31`),
    chosen: words.chosen(written(smallestCompared), written(changes.small)),
    recounted:
      recounted.length === 0
        ? null
        : {
            title: words.recounted(recounted.length),
            lead: words.recountedLead,
            rows: recounted.map(each => ({
              label: sentenceCase(each.label),
              service: mapName(each.service, each.slug),
              href: urls.workMap(language, year, each.slug),
              from: written(each.from),
              to: written(each.to),
            })),
          },
  }
}

function changeView(change: BoardChange, year: number, language: Language): ChangeView {
  const { percent } = change
  const sign = percent > 0 ? '+' : '−'
  return {
    label: sentenceCase(change.label),
    service: mapName(change.service, change.slug),
    href: urls.workMap(language, year, change.slug),
    change: `${sign}${formatNumber(Math.abs(percent), language, Math.abs(percent) >= 100 ? 0 : 1)} %`,
    from: formatNumber(change.from, language),
    to: formatNumber(change.to, language),
    line: sparkLine(change.figures.map(figure => ({ ...figure, estimated: false }))),
    reason: reasonText(change.reason, language),
  }
}

function reasonText(reason: Reason | null, language: Language): string | null {
  if (reason === null) return null
  return [reasonWord(reason.code, language), reason.text].filter(part => part !== '').join(': ')
}
