import type { Severity } from '../../domain/diagnostic.ts'
import type { Edition } from '../../domain/edition.ts'
import type { Finding, FindingCell } from '../../domain/finding.ts'
import { type FindingRow, findingRows } from '../../domain/finding-rows.ts'
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
  const rows = findingRows(edition, cells)
  const shown = rows.slice(0, rowsShown)
  const [first] = shown
  if (!first) return []
  const years = first.referenceDates.map(date => date.slice(0, 4))
  const texts = shown.map(figuresOf)
  const widths = years.map((year, column) =>
    Math.max(year.length, ...texts.map(figures => figures[column]?.length ?? 0)),
  )
  const line = (label: string, items: readonly string[]): string =>
    `${label.padEnd(labelWidth)}${items.map((item, column) => item.padStart((widths[column] ?? 0) + 2)).join('')}`
  const rest = rows.length - shown.length
  return [
    line('', years),
    ...shown.map((row, index) => line(shorten(row.label), texts[index] ?? [])),
    ...(rest > 0 ? [`… (+${rest})`] : []),
  ]
}

/** A row that is odd throughout needs no marks. */
function figuresOf({ cells }: FindingRow): string[] {
  const whole = cells.every(cell => cell.odd)
  return cells.map(({ raw, odd }) => {
    const text = shorten(raw === '' ? '·' : raw, 24)
    return odd && !whole ? `›${text}‹` : text
  })
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
