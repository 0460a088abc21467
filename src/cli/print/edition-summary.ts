import type { Edition, SeriesTable, ServiceMap } from '../../domain/edition.ts'
import { commandLineWords } from '../../words/command-line.ts'
import type { Language } from '../../words/language.ts'
import { formatNumber } from '../../words/number.ts'

/** What was read, for a person: the edition in two lines, then a line a map. */
export function editionSummary(edition: Edition, language: Language): string {
  const words = commandLineWords[language].summary
  const tables = edition.services.flatMap(({ outputs, users }) => [outputs, users.served])
  const number = (value: number) => formatNumber(value, language)
  const rows = edition.services.map(map => [
    map.name ?? words.nameless,
    map.manager ?? '-',
    countOf(map.outputs, number),
    countOf(map.users.served, number),
    number(map.gaps.length),
  ])
  return [
    `${edition.body.name}, ${edition.year}: ${edition.title}`,
    words.totals({
      maps: number(edition.services.length),
      managers: number(distinctManagers(edition.services)),
      series: number(sum(tables, table => table.series.length)),
      figures: number(sum(tables, table => sum(table.series, series => series.observations.length))),
    }),
    '',
    ...columns([words.columns, ...rows]),
    '',
  ].join('\n')
}

function countOf(table: SeriesTable | null, number: (value: number) => string): string {
  return table === null ? '-' : number(table.series.length)
}

function distinctManagers(maps: readonly ServiceMap[]): number {
  return new Set(maps.map(({ manager }) => manager).filter(manager => manager !== null)).size
}

function sum<T>(items: readonly (T | null)[], size: (item: T) => number): number {
  return items.reduce((total, item) => total + (item === null ? 0 : size(item)), 0)
}

/** Two columns of words at most 48 wide, then right-aligned figures. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map(row => row.map(cell => shortened(cell.replaceAll(/\s+/g, ' '))))
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map(row => (row[i] ?? '').length)))
  return cells.map(row =>
    row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  )
}

const shortened = (text: string) => (text.length > 48 ? `${text.slice(0, 47)}…` : text)
