import type { Edition } from '../../domain/edition.ts'
import type { FindingCell } from '../../domain/finding.ts'
import { type FindingRow, findingRows } from '../../domain/finding-rows.ts'
import { escapeHtml as e } from './escape-html.ts'

const mostRows = 6

/** The rows of a finding's cells with the odd ones marked; '' where the finding is about words. */
export function findingTable(edition: Edition, cells: readonly FindingCell[], heading: string): string {
  const rows = findingRows(edition, cells)
  const [first] = rows
  if (!first) return ''
  const years = first.referenceDates.map(date => `<th scope="col">${e(date.slice(0, 4))}</th>`).join('')
  const rest = rows.length - mostRows
  return `<div class="scroll"><table>
<thead><tr><th scope="col">${e(heading)}</th>${years}</tr></thead>
<tbody>${rows
    .slice(0, mostRows)
    .map(row => tableRow(edition, row))
    .join('\n')}</tbody>
</table></div>${rest > 0 ? `<p class="note">… (+${rest})</p>` : ''}`
}

function tableRow(edition: Edition, { map, label, cells }: FindingRow): string {
  const name = edition.services[map]?.name ?? ''
  const figures = cells.map(({ raw, odd }) =>
    odd ? `<td class="odd"><mark>${e(raw || ' ')}</mark></td>` : `<td>${e(raw)}</td>`,
  )
  return `<tr><th scope="row" title="${e(name)}">${e(label)}</th>${figures.join('')}</tr>`
}
