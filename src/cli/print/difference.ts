import type { EditionDifference } from '../../analysis/edition-difference/edition-difference.ts'
import type { MapDifference, RowNamed } from '../../analysis/edition-difference/map-difference.ts'
import type { TextChange } from '../../analysis/edition-difference/text-changes.ts'
import type { WordRun } from '../../analysis/edition-difference/word-difference.ts'
import { differenceWords } from '../../words/difference.ts'
import type { Language } from '../../words/language.ts'
import { formatDate, formatNumber } from '../../words/number.ts'
import { sectionName } from '../../words/section-names.ts'

/** Words that stay, before and after a change, when a text is long. */
const context = 40

/** A difference for a person: the services, then what changed in each; `[-gone-]` and `{+added+}` as in word diffs. */
export function differenceLines(difference: EditionDifference, language: Language): readonly string[] {
  const words = differenceWords[language]
  const { from, to, services, texts, maps } = difference
  const name = (service: string | null) => service ?? words.nameless
  const number = (value: number) => formatNumber(value, language)
  const sum = (count: (map: MapDifference) => number) =>
    number(maps.reduce((total, map) => total + count(map), 0))
  return [
    `${from.title} (${from.year}) -> ${to.title} (${to.year})`,
    words.totals({
      maps: number(maps.length),
      texts: number(texts.length + maps.reduce((total, map) => total + map.texts.length, 0)),
      figures: sum(map => map.figures.added.length),
      restated: sum(map => map.figures.restated.length),
    }),
    ...services.added.map(service => `+ ${words.services.added}: ${name(service)}`),
    ...services.gone.map(service => `- ${words.services.gone}: ${name(service)}`),
    ...services.renamed.map(each => `~ ${words.services.renamed}: ${name(each.from)} -> ${name(each.to)}`),
    ...services.moved.map(service => `~ ${words.services.moved}: ${name(service)}`),
    ...texts.map(change => textLine(change, language)),
    ...maps.flatMap(map => ['', name(map.service), ...mapLines(map, language).map(line => `  ${line}`)]),
  ]
}

function mapLines({ texts, rows, figures }: MapDifference, language: Language): readonly string[] {
  const words = differenceWords[language]
  const row = ({ section, label }: RowNamed) =>
    `${sectionName(section === 'output' ? 'outputs' : 'served', language)}: ${label}`
  const number = (value: number) => formatNumber(value, language)
  return [
    ...rows.added.map(each => `+ ${words.rows.added}: ${row(each)}`),
    ...rows.gone.map(each => `- ${words.rows.gone}: ${row(each)}`),
    ...rows.renamed.map(each => `~ ${words.rows.renamed}: ${each.from} -> ${each.label}`),
    ...rows.moved.map(each => `~ ${words.rows.moved}: ${row(each)}`),
    ...figures.restated.map(({ label, referenceDate, from, to, difference, why }) => {
      const change = difference === null ? '' : ` (${difference > 0 ? '+' : ''}${number(difference)})`
      return `! ${words.restated}: ${label}, ${formatDate(referenceDate)}: ${from.raw} -> ${to.raw}${change}${why ? `; ${why}` : ''}`
    }),
    ...texts.map(change => textLine(change, language)),
    ...(figures.added.length > 0 ? [words.newFigures(number(figures.added.length))] : []),
    ...(figures.rewritten > 0 ? [words.rewritten(number(figures.rewritten))] : []),
  ]
}

function textLine({ part, name, kind, words: runs }: TextChange, language: Language): string {
  const sign = { added: '+', gone: '-', changed: '~' }[kind]
  const place = [sectionName(part, language), name].filter(Boolean).join(', ')
  const text = kind === 'changed' ? `: ${runs.map(runText).join('')}` : ''
  return `${sign} ${differenceWords[language].texts[kind]}: ${place}${text}`.replaceAll(/\s+/g, ' ')
}

function runText({ kind, text }: WordRun): string {
  if (kind === 'gone') return `[-${text}-]`
  if (kind === 'added') return `{+${text}+}`
  return text.length > 2 * context ? `${text.slice(0, context)}…${text.slice(-context)}` : text
}
