import type { DraftFinding } from '../../domain/campaign/draft-map.ts'
import { find, make } from '../dom.ts'
import { describeCell } from './cell-paint.ts'
import { type GridModel, placeOf } from './grid-model.ts'
import type { Line } from './lines.ts'

/** What stands under a row: open findings that want something done, about a figure of the row that is there. */
export function findingsUnder(
  row: number,
  findings: readonly DraftFinding[],
  hasFigure: (place: string) => boolean,
): DraftFinding[] {
  return findings.filter(
    ({ explained, severity, cells }) =>
      explained === null &&
      severity !== 'info' &&
      cells.some(cell => cell.row === row && cell.odd && hasFigure(placeOf(row, cell.date))),
  )
}

/** Puts the findings of the checks under their rows; what says the same already is left alone. */
export function showFindings(
  lines: readonly Line[],
  model: GridModel,
  findings: readonly DraftFinding[],
): void {
  const hasFigure = (place: string) => (model.stored(place)?.raw ?? '') !== ''
  for (const { tr, row } of lines) {
    const own = findingsUnder(row, findings, hasFigure)
    const out = find(tr, '.points', HTMLElement)
    if (!out || out.textContent === own.map(({ sentence }) => sentence).join('')) continue
    out.replaceChildren(
      ...own.map(({ severity, sentence }) => make('span', { class: `k sev-${severity}` }, sentence)),
    )
    describeCell(tr, placeOf(row, model.own))
  }
}
