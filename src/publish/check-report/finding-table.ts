import type { Edition, SeriesTable } from '../../domain/edition.ts'
import type { FindingCell } from '../../domain/finding.ts'
import { escapeHtml as e } from './escape-html.ts'

const mostRows = 6

/** The rows of a finding's cells with the odd ones marked; '' where the finding is about words. */
export function findingTable(edition: Edition, cells: readonly FindingCell[], heading: string): string {
  const rows = new Map<string, FindingCell[]>()
  for (const cell of cells) {
    const key = `${cell.map} ${cell.table} ${cell.series}`
    const group = rows.get(key)
    if (group) group.push(cell)
    else rows.set(key, [cell])
  }
  const [first] = cells
  const table = first && tableOf(edition, first)
  if (!table) return ''
  const years = table.referenceDates.map(date => `<th scope="col">${e(date.slice(0, 4))}</th>`).join('')
  const shown = [...rows.values()].slice(0, mostRows)
  const rest = rows.size - shown.length
  return `<div class="scroll"><table>
<thead><tr><th scope="col">${e(heading)}</th>${years}</tr></thead>
<tbody>${shown.map(group => row(edition, group)).join('\n')}</tbody>
</table></div>${rest > 0 ? `<p class="note">… (+${rest})</p>` : ''}`
}

function row(edition: Edition, cells: readonly FindingCell[]): string {
  const [first] = cells
  const series = first && tableOf(edition, first)?.series[first.series]
  if (!first || !series) return ''
  const odd = new Set(cells.filter(cell => cell.odd).map(cell => cell.column))
  const name = edition.services[first.map]?.name ?? ''
  const figures = series.observations.map(({ raw }, column) =>
    odd.has(column) ? `<td class="odd"><mark>${e(raw || ' ')}</mark></td>` : `<td>${e(raw)}</td>`,
  )
  return `<tr><th scope="row" title="${e(name)}">${e(series.label)}</th>${figures.join('')}</tr>`
}

function tableOf(edition: Edition, { map, table }: FindingCell): SeriesTable | null {
  const service = edition.services[map]
  return (table === 'outputs' ? service?.outputs : service?.users.served) ?? null
}
