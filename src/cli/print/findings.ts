import type { Severity } from '../../domain/diagnostic.ts'
import type { Edition, SeriesTable } from '../../domain/edition.ts'
import type { Finding, FindingCell } from '../../domain/finding.ts'
import { findingWords, ruleTitle, severityWord } from '../../words/findings.ts'
import type { Language } from '../../words/language.ts'
import { titleCase } from '../../words/title-case.ts'

const rowsShown = 4
const labelWidth = 38

/** Findings for a person: under each service, what is wrong, the row with its odd cells marked, what to do. */
export function findingLines(
  edition: Edition,
  findings: readonly Finding[],
  language: Language,
): readonly string[] {
  const lines: string[] = []
  let map: number | null | undefined
  for (const finding of findings) {
    if (finding.map !== map) {
      map = finding.map
      lines.push('', `${serviceHeading(edition, finding, language)}`)
    }
    lines.push(...findingBlock(edition, finding, language))
  }
  return lines
}

function serviceHeading(edition: Edition, finding: Finding, language: Language): string {
  if (finding.map === null) return language === 'it' ? 'EDIZIONE' : 'EDITION'
  const name = finding.service
    ? titleCase(finding.service)
    : language === 'it'
      ? '(mappa senza la prima pagina)'
      : '(map without its first page)'
  const manager = edition.services[finding.map]?.manager
  return manager ? `${name} · ${titleCase(manager)}` : name
}

function findingBlock(edition: Edition, finding: Finding, language: Language): string[] {
  const { there, expected, todo, suggestion } = findingWords(finding, language)
  const where = finding.lines.length > 0 ? `${language === 'it' ? 'riga' : 'line'} ${finding.lines[0]}` : ''
  const head = [severityWord(finding.severity, language), ruleTitle(finding.rule, language)].join(': ')
  return [
    `  ${head}  [${[finding.rule, where].filter(Boolean).join(', ')}]`,
    ...tableLines(edition, finding.cells).map(line => `      ${line}`),
    `    ${[there, expected].filter(Boolean).join(' ')}`,
    `    → ${[todo, suggestion].filter(Boolean).join(' ')}`,
  ]
}

/** The rows of the cells, odd cells between angle brackets, under the years of their table. */
function tableLines(edition: Edition, cells: readonly FindingCell[]): string[] {
  const rows = new Map<string, FindingCell[]>()
  for (const cell of cells) {
    const key = `${cell.map} ${cell.table} ${cell.series}`
    const group = rows.get(key)
    if (group) group.push(cell)
    else rows.set(key, [cell])
  }
  const shown = [...rows.values()].slice(0, rowsShown)
  const texts = shown.flatMap(group => rowTexts(edition, group) ?? [])
  const [first] = texts
  if (!first) return []
  const widths = first.years.map((_, column) =>
    Math.max(
      ...texts.flatMap(({ years, figures }) => [years[column]?.length ?? 0, figures[column]?.length ?? 0]),
    ),
  )
  const line = (label: string, items: readonly string[]): string =>
    `${label.padEnd(labelWidth)}${items.map((item, column) => item.padStart((widths[column] ?? 0) + 2)).join('')}`
  const rest = rows.size - shown.length
  return [
    line('', first.years),
    ...texts.map(({ label, figures }) => line(shorten(label), figures)),
    ...(rest > 0 ? [`… (+${rest})`] : []),
  ]
}

function rowTexts(edition: Edition, cells: readonly FindingCell[]) {
  const [first] = cells
  if (!first) return null
  const table = tableOf(edition, first)
  const series = table?.series[first.series]
  if (!table || !series) return null
  const odd = new Set(cells.filter(cell => cell.odd).map(cell => cell.column))
  const whole = odd.size === series.observations.length
  return {
    label: series.label,
    years: table.referenceDates.map(date => date.slice(0, 4)),
    figures: series.observations.map(({ raw }, column) => {
      const text = shorten(raw === '' ? '·' : raw, 24)
      return odd.has(column) && !whole ? `›${text}‹` : text
    }),
  }
}

function tableOf(edition: Edition, { map, table }: FindingCell): SeriesTable | null {
  const service = edition.services[map]
  return (table === 'outputs' ? service?.outputs : service?.users.served) ?? null
}

const shorten = (text: string, most = labelWidth - 1): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`
}

/** `21 errori, 83 da spiegare, 92 da sapere`. */
export function findingTotals(findings: readonly Finding[], language: Language): string {
  const count = (severity: Severity): number => findings.filter(each => each.severity === severity).length
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')]
  return language === 'it'
    ? `${errors} ${errors === 1 ? 'errore' : 'errori'}, ${warnings} da spiegare, ${infos} da sapere`
    : `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} to explain, ${infos} to know`
}
