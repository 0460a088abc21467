import type { EditionDifference } from '../../analysis/edition-difference/edition-difference.ts'
import type { MapDifference, RowNamed } from '../../analysis/edition-difference/map-difference.ts'
import type { TextChange } from '../../analysis/edition-difference/text-changes.ts'
import { formatSigned } from '../../words/change.ts'
import { type DifferenceCount, differenceWords } from '../../words/difference.ts'
import type { Language } from '../../words/language.ts'
import { formatDate, formatNumber } from '../../words/number.ts'
import { sectionName } from '../../words/section-names.ts'
import type { Change, DifferenceReport, DifferenceTotal, ServiceChanges, Words } from './difference-report.ts'

/** Puts a difference into words. */
export function reportDifference(difference: EditionDifference, language: Language): DifferenceReport {
  const words = differenceWords[language]
  const { from, to } = difference
  const counts = countsOf(difference)
  const totals = (Object.keys(words.report.counts) as DifferenceCount[]).map(
    (kind): DifferenceTotal => ({ kind, label: words.report.counts[kind], count: counts[kind] }),
  )
  return {
    title: words.report.title(from.year, to.year),
    from,
    to,
    different: totals.some(({ count }) => count > 0),
    totals: totals.filter(({ count }) => count > 0),
    edition: difference.texts.map(change => textChange(change, language)),
    services: serviceChanges(difference, language),
    maps: difference.maps.map(map => mapChanges(map, language)),
  }
}

function countsOf({ services, texts, maps }: EditionDifference): Record<DifferenceCount, number> {
  const sum = (count: (map: MapDifference) => number) => maps.reduce((total, map) => total + count(map), 0)
  return {
    'services.added': services.added.length,
    'services.gone': services.gone.length,
    'services.renamed': services.renamed.length,
    'services.moved': services.moved.length,
    'rows.added': sum(({ rows }) => rows.added.length),
    'rows.gone': sum(({ rows }) => rows.gone.length),
    'rows.renamed': sum(({ rows }) => rows.renamed.length),
    'rows.moved': sum(({ rows }) => rows.moved.length),
    texts: texts.length + sum(map => map.texts.length),
    restated: sum(({ figures }) => figures.restated.length),
    figures: sum(({ figures }) => figures.added.length),
    rewritten: sum(({ figures }) => figures.rewritten),
  }
}

type Moved = 'added' | 'gone' | 'renamed' | 'moved'

/** Something that has a name is new, gone, renamed (it had the name `from`) or stands elsewhere. */
function namedChange(
  kind: Moved,
  what: string,
  where: string,
  { name, from }: { readonly name: string; readonly from?: string },
): Change {
  const sign = kind === 'added' || kind === 'gone' ? kind : 'changed'
  const words: Words[] =
    from === undefined
      ? [{ kind: sign === 'changed' ? 'same' : sign, text: name }]
      : [
          { kind: 'gone', text: from },
          { kind: 'same', text: ' ' },
          { kind: 'added', text: name },
        ]
  return { sign, what, where, words }
}

function serviceChanges({ services }: EditionDifference, language: Language): readonly Change[] {
  const { services: whats, nameless } = differenceWords[language]
  const named = (kind: Moved, name: string | null, from?: string | null) =>
    namedChange(kind, whats[kind], '', {
      name: name ?? nameless,
      ...(from === undefined ? {} : { from: from ?? nameless }),
    })
  return [
    ...services.added.map(name => named('added', name)),
    ...services.gone.map(name => named('gone', name)),
    ...services.renamed.map(({ from, to }) => named('renamed', to, from)),
    ...services.moved.map(name => named('moved', name)),
  ]
}

const tableName = (section: RowNamed['section'], language: Language): string =>
  sectionName(section === 'output' ? 'outputs' : 'served', language)

function mapChanges({ service, place, manager, texts, rows, figures }: MapDifference, language: Language) {
  const words = differenceWords[language]
  const number = (value: number) => formatNumber(value, language)
  const row = (kind: Moved, { section, label }: RowNamed, from?: string) =>
    namedChange(kind, words.rows[kind], tableName(section, language), {
      name: label,
      ...(from === undefined ? {} : { from }),
    })
  const shown = (raw: string) => (raw === '' ? words.report.blank : raw)
  return {
    service: service ?? words.nameless,
    place,
    manager,
    changes: [
      ...rows.added.map(each => row('added', each)),
      ...rows.gone.map(each => row('gone', each)),
      ...rows.renamed.map(each => row('renamed', each, each.from)),
      ...rows.moved.map(each => row('moved', each)),
      ...texts.map(change => textChange(change, language)),
    ],
    restated: figures.restated.map(({ section, label, referenceDate, from, to, difference, why }) => ({
      row: `${tableName(section, language)}: ${label}`,
      date: formatDate(referenceDate),
      from: shown(from.raw),
      to: shown(to.raw),
      difference: difference === null ? '' : difference === 0 ? '0' : formatSigned(difference, language),
      why: why ?? '',
    })),
    figures: figures.added.map(({ section, label, referenceDate, raw }) => ({
      table: tableName(section, language),
      row: label,
      date: formatDate(referenceDate),
      figure: raw,
    })),
    rewritten: figures.rewritten > 0 ? words.rewritten(number(figures.rewritten)) : null,
  } satisfies ServiceChanges
}

function textChange({ part, name, kind, words }: TextChange, language: Language): Change {
  return {
    sign: kind,
    what: differenceWords[language].texts[kind],
    where: [sectionName(part, language), name].filter(Boolean).join(', '),
    words,
  }
}
