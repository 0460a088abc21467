import { expect, test } from 'vitest'
import type { DraftCell, DraftMap, DraftRow } from '../../domain/campaign/draft-map.ts'
import { saveQueue } from '../queue/save-queue.ts'
import { type CellQueue, gridModel } from './grid-model.ts'
import { takeOthers } from './others-writing.ts'

const date = '2025-12-31'
const cell = (raw: string, version: number): DraftCell => ({
  raw,
  value: Number(raw),
  status: 'observed',
  note: null,
  reason: null,
  version,
  by: null,
  at: null,
})

/** A map of rows numbered from 1, with a figure of the year each. */
function mapOf(...cells: (DraftCell | null)[]): DraftMap {
  const rows = cells.map(
    (each, at): DraftRow => ({
      row: at + 1,
      label: `Riga ${at + 1}`,
      unit: 'n',
      partOf: null,
      cells: { [date]: each },
      band: null,
      sharedWith: [],
    }),
  )
  const map: Pick<DraftMap, 'tables' | 'referenceDates'> = {
    tables: { output: { rows, footnotes: [], statement: null }, served: null },
    referenceDates: [date],
  }
  // The grid's model reads no more of a map than these.
  return map as DraftMap
}

test('what others wrote is taken, except under words of ours and in rows that the page has not', () => {
  const queue: CellQueue = saveQueue({ newKey: () => 'k', changed: () => undefined })
  const model = gridModel({ map: mapOf(null, cell('5', 1)) }, queue)
  queue.write(`2 ${date}`, { raw: '6' })
  const places = takeOthers(mapOf(cell('12', 3), cell('7', 2), cell('9', 1)), model)
  expect(places).toEqual([`1 ${date}`])
  expect(model.cell(`1 ${date}`)?.raw).toBe('12')
  expect(model.cell(`2 ${date}`)?.raw).toBe('6')
  expect(model.stored(`2 ${date}`)?.version).toBe(1)
  // The next change there is made over their version.
  queue.write(`1 ${date}`, { raw: '13' })
  expect(queue.batch(10).map(({ place, base }) => [place, base])).toContainEqual([`1 ${date}`, 3])
})
