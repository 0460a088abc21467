import type { Kept } from './save-queue.ts'

/** Where words are kept that no server has yet: the browser's own memory, which outlives page and network. */
export interface KeptWords<W, T> {
  /**
   * Hands over what earlier pages left for the same person and map. What is taken (true) is by then kept anew by
   * whoever took it; the rest waits for the next page.
   */
  left(take: (kept: Kept<W, T>) => boolean): void
  /** false where the browser is full or forbids it. */
  keep(place: string, kept: Kept<W, T> | null): boolean
}

/**
 * Keeps each place under a name of its own, begun by `prefix` (body, person, year, map) and ended by the window's
 * own, so that two windows on one map do not write over each other's.
 */
export function keptWords<W, T>(storage: Storage, prefix: string, window: string): KeptWords<W, T> {
  const own = (place: string) => `${prefix}${place} ${window}`
  return {
    left(take) {
      const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
      for (const name of names.filter(each => each.startsWith(prefix))) {
        const kept = read<W, T>(storage.getItem(name))
        if (kept && name !== own(kept.place) && take(kept) && storage.getItem(own(kept.place)) !== null) {
          storage.removeItem(name)
        }
      }
    },
    keep(place, kept) {
      if (kept) return store(storage, own(place), kept)
      storage.removeItem(own(place))
      return true
    },
  }
}

function store(storage: Storage, name: string, value: unknown): boolean {
  try {
    storage.setItem(name, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** null for what we did not write. */
function read<W, T>(text: string | null): Kept<W, T> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    // Written by `keep` under our prefix: only its outline is looked at.
    return typeof value === 'object' && value !== null && 'place' in value && 'first' in value
      ? (value as Kept<W, T>)
      : null
  } catch {
    return null
  }
}
