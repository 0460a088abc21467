import { expect, test } from 'vitest'
import { heldCell, mapOf } from '../fixtures/draft-map.ts'
import { saveQueue } from '../queue/save-queue.ts'
import { type CellQueue, gridModel } from './grid-model.ts'
import { takeOthers } from './others-writing.ts'

const date = '2025-12-31'

test('what others wrote is taken, except under words of ours and in rows that the page has not', () => {
  const queue: CellQueue = saveQueue({ newKey: () => 'k', changed: () => undefined })
  const model = gridModel({ map: mapOf([date], [null], [heldCell('5', 1)]) }, queue)
  queue.write(`2 ${date}`, { raw: '6' })
  const now = mapOf([date], [heldCell('12', 3)], [heldCell('7', 2)], [heldCell('9', 1)])
  expect(takeOthers(now, model)).toEqual([`1 ${date}`])
  expect(model.cell(`1 ${date}`)?.raw).toBe('12')
  expect(model.cell(`2 ${date}`)?.raw).toBe('6')
  expect(model.stored(`2 ${date}`)?.version).toBe(1)
  // The next change there is made over their version.
  queue.write(`1 ${date}`, { raw: '13' })
  expect(queue.batch(10).map(({ place, base }) => [place, base])).toContainEqual([`1 ${date}`, 3])
})
