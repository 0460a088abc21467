import type {
  Change,
  DifferenceReport,
  ServiceChanges,
  Words,
} from '../../publish/difference/difference-report.ts'
import { differenceWords } from '../../words/difference.ts'
import type { Language } from '../../words/language.ts'
import { formatNumber } from '../../words/number.ts'

/** Words that stay, before and after a change, when a text is long. */
const context = 40

/** A difference for a person: the services, then what changed in each; `[-gone-]` and `{+added+}` as in word diffs. */
export function differenceLines(report: DifferenceReport, language: Language): readonly string[] {
  const { title, totals, edition, services, maps } = report
  return [
    title,
    totals.map(({ label, count }) => `${label}: ${formatNumber(count, language)}`).join('; '),
    ...[...services, ...edition].map(changeLine),
    ...maps.flatMap(map => ['', map.service, ...mapLines(map, language).map(line => `  ${line}`)]),
  ]
}

function mapLines(
  { changes, restated, figures, rewritten }: ServiceChanges,
  language: Language,
): readonly string[] {
  const words = differenceWords[language]
  return [
    ...restated.map(({ row, date, from, to, difference, why }) => {
      const by = difference === '' ? '' : ` (${difference})`
      return `! ${words.restated}: ${row}, ${date}: ${from} -> ${to}${by}${why ? `; ${why}` : ''}`
    }),
    ...changes.map(changeLine),
    ...(figures.length > 0 ? [words.newFigures(formatNumber(figures.length, language))] : []),
    ...(rewritten === null ? [] : [rewritten]),
  ]
}

function changeLine({ sign, what, where, words }: Change): string {
  const mark = { added: '+', gone: '-', changed: '~' }[sign]
  // Where all of it came or went, the sign has said so.
  const text = words.map(sign === 'changed' ? markedText : shortText).join('')
  return [`${mark} ${what}`, where, text].filter(Boolean).join(': ').replaceAll(/\s+/g, ' ')
}

function markedText({ kind, text }: Words): string {
  if (kind === 'gone') return `[-${text}-]`
  if (kind === 'added') return `{+${text}+}`
  return shortText({ text })
}

const shortText = ({ text }: Pick<Words, 'text'>): string =>
  text.length > 2 * context ? `${text.slice(0, context)}…${text.slice(-context)}` : text
