import { sparkLine } from '../../../charts/spark-line.ts'
import type { DraftRow } from '../../../domain/campaign/draft-map.ts'
import { formatNumber } from '../../../words/number.ts'
import { find, setText } from '../../dom.ts'
import { type GridModel, type GridView, placeOf } from '../grid-model.ts'

/** What row it is: its name, what is usual, who else shows it, its line. */
export function fillHead(panel: HTMLElement, row: DraftRow, { model, words, language }: GridView): void {
  setText(find(panel, '#casella-nome', HTMLElement), row.label)
  const usual = row.band
    ? words.usually(formatNumber(row.band.low, language), formatNumber(row.band.high, language))
    : ''
  setText(find(panel, '[data-usual]', HTMLElement), usual)
  const told = document.getElementById(`riga-${row.row}`)?.querySelector('.also')?.textContent ?? ''
  setText(find(panel, '[data-shared]', HTMLElement), told)
  const sharing = panel.querySelector<HTMLAnchorElement>('a[data-sharing]')
  if (sharing) sharing.href = (sharing.dataset['sharing'] ?? '') + row.row
  const line = find(panel, '[data-line]', HTMLElement)
  // Drawn by our own charts from numbers alone.
  if (line) line.innerHTML = lineOf(row, model)
}

/** The row's years as a line, cut where its marks change. */
function lineOf(row: DraftRow, model: GridModel): string {
  const marks = (date: string) => (row.cells[date]?.footnotes ?? []).join(' ')
  return sparkLine(
    model.dates.map((date, index) => {
      const cell = model.cell(placeOf(row.row, date))
      const before = model.dates[index - 1]
      return {
        value: cell?.value ?? null,
        estimated: cell?.status === 'estimated',
        broken: before !== undefined && marks(before) !== marks(date),
      }
    }),
  )
}
