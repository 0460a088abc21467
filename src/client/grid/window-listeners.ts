import type { CellSaving } from './cell-saving.ts'
import type { GridControl } from './hand/grid-control.ts'

/** A page left aside so long, in milliseconds, looks at what others wrote when it is taken up again. */
const staleAfter = 30_000

/** The network that comes back; the page that is left, left aside and taken up again. */
export function listenToWindow(
  saving: CellSaving,
  { finish }: Pick<GridControl, 'finish'>,
  refresh: () => Promise<void>,
): void {
  const { queue, send } = saving
  window.addEventListener('online', send.now)
  window.addEventListener('pagehide', finish)
  window.addEventListener('beforeunload', event => {
    finish()
    // What the browser could not keep would be gone.
    if (saving.isFull && queue.kept().length > 0) event.preventDefault()
  })
  let left = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      finish()
      left = Date.now()
      return
    }
    if (queue.waiting) send.now()
    if (Date.now() - left > staleAfter) void refresh()
  })
}
