import { expect, test } from 'vitest'
import type { DraftCell } from '../../../domain/campaign/draft-map.ts'
import { entryWords } from '../../../words/entry.ts'
import { heldCell, mapOf } from '../../fixtures/draft-map.ts'
import { saveQueue } from '../../queue/save-queue.ts'
import { cellsOfMap, gridModel } from '../grid-model.ts'
import type { CellHappening } from './cell-history.ts'
import { yearLines } from './panel-years.ts'

const words = entryWords('it')
const dates = ['2023-12-31', '2024-12-31', '2025-12-31']

/** What the panel says of a row with these cells, as text; `typed` waits to be sent. */
function shown(cells: readonly (DraftCell | null)[], happened: readonly CellHappening[], typed?: string) {
  const map = mapOf(dates, cells)
  const queue = saveQueue<{ raw: string }, DraftCell | null>({ newKey: () => 'k', changed: () => undefined })
  const model = gridModel({ map }, queue)
  if (typed !== undefined) queue.write('1 2025-12-31', { raw: typed })
  const [first] = cellsOfMap(map)
  if (!first) throw new Error('a map without rows')
  const { current, written, earlier } = yearLines(first.row, happened, { model, words })
  return [current, ...written, ...earlier].map(line => `${line?.year} ${line?.said} ${line?.figure}`.trim())
}

const wrote = (said: string, figure: string, lost = false): CellHappening => ({ said, figure, lost })
const published = words.history.published
const before = [heldCell('103', 0), heldCell('1104', 0)]
const past = [`2024 ${published} 1.104`, `2023 ${published} 103`]

test.each<[string, string[], string[]]>([
  ['nothing written yet', shown([...before, null], []), [`2025 ${words.states.empty}`, ...past]],
  ['typed, on its way', shown([...before, null], [], '7'), [`2025 ${words.states.saving} 7`, ...past]],
  [
    'written, its history still to come',
    shown([...before, heldCell('7', 1, 'Anna')], []),
    ['2025 Anna 7', ...past],
  ],
  [
    'written twice',
    shown([...before, heldCell('7', 2, 'Anna')], [wrote('Anna, oggi', '7'), wrote('Bruno, ieri', '5000')]),
    ['2025 Anna, oggi 7', 'Bruno, ieri 5.000', ...past],
  ],
  [
    'words that did not win stand below',
    shown([...before, heldCell('7', 2, 'Anna')], [wrote('Bruno, perse', '9', true)]),
    ['2025 Anna 7', 'Bruno, perse 9', ...past],
  ],
  [
    'an earlier year that was corrected',
    shown([heldCell('103', 0), heldCell('99', 1, 'Carla'), null], []),
    [`2025 ${words.states.empty}`, '2024 Carla 99', `2023 ${published} 103`],
  ],
])('%s', (_name, lines, expected) => {
  expect(lines).toEqual(expected)
})
