import { keptWords } from './kept-words.ts'
import { type Kept, type SaveQueue, saveQueue } from './save-queue.ts'

/** A queue whose words outlive the page. */
export interface KeptQueue<W, T> {
  readonly queue: SaveQueue<W, T>
  /** The browser has no room: what waits would be gone with the page. */
  readonly isFull: boolean
  /** What earlier pages left for places of this one, taken up again. */
  takeUp(isOurs: (place: string) => boolean): readonly Kept<W, T>[]
}

interface KeptQueueParts {
  readonly storage: Storage
  /** Begins the names of what is kept (`keptPrefix`). */
  readonly prefix: string
  /** The state of a place changed. */
  readonly changed: (place: string) => void
  /** There is no more room; told once until there is again. */
  readonly filled?: () => void
}

export function keptQueue<W, T>({ storage, prefix, changed, filled }: KeptQueueParts): KeptQueue<W, T> {
  const kept = keptWords<W, T>(storage, prefix, crypto.randomUUID())
  let isFull = false
  const queue = saveQueue<W, T>({
    newKey: () => crypto.randomUUID(),
    changed(place, words) {
      const wasFull = isFull
      isFull = !kept.keep(place, words)
      if (isFull && !wasFull) filled?.()
      changed(place)
    },
  })
  return {
    queue,
    get isFull() {
      return isFull
    },
    takeUp(isOurs) {
      const taken: Kept<W, T>[] = []
      kept.left(each => {
        const isTaken = isOurs(each.place) && queue.adopt(each)
        if (isTaken) taken.push(each)
        return isTaken
      })
      return taken
    },
  }
}
