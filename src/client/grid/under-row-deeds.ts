import type { CellSaving } from './cell-saving.ts'
import type { GridControl } from './hand/grid-control.ts'
import type { UnderRowDeeds } from './under-row.ts'

/** What is tapped under a row is done, and the hand goes back to the cell. */
export function underRowDeeds({ queue, model, send }: CellSaving, grid: GridControl): UnderRowDeeds {
  return {
    reason(place, code, text) {
      grid.change([[place, { ...model.wish(place), reason: { code, text } }]])
      grid.go(place)
    },
    correct: place => grid.go(place, true),
    settle(place, choice) {
      queue.settle(place, choice)
      send.soon()
      grid.go(place)
    },
    again(place) {
      queue.write(place, model.wish(place))
      send.now()
    },
    drop(place) {
      queue.drop(place)
      grid.go(place)
    },
  }
}
