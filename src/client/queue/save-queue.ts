/** One thing to be written, as it goes to the server: the same key however often it is sent. */
export interface Sending<W> {
  readonly key: string
  /** What it is about: a cell, a section. */
  readonly place: string
  /** Version that it was typed over. */
  readonly base: number
  readonly wish: W
}

/** What the server says of one sending; `theirs` is what it has now. */
export type SendingResult<T> =
  | { readonly outcome: 'saved'; readonly key: string; readonly place: string; readonly version: number }
  | {
      readonly outcome: 'conflict'
      readonly key: string
      readonly place: string
      readonly version: number
      readonly theirs: T
    }
  | { readonly outcome: 'refused'; readonly key: string; readonly place: string; readonly problem: string }

/** How a place stands; `saved` is also what was never touched. */
export type SaveState<W, T> =
  | { readonly kind: 'saved' }
  /** Typed, and on its way. */
  | { readonly kind: 'saving'; readonly wish: W }
  /** Typed, kept here, to be sent when the server answers again. */
  | { readonly kind: 'unsent'; readonly wish: W }
  | { readonly kind: 'conflict'; readonly wish: W; readonly theirs: T; readonly version: number }
  | { readonly kind: 'refused'; readonly wish: W; readonly problem: string }

/** What must outlive the page: everything that the server has not yet acknowledged. */
export interface Kept<W, T> {
  readonly place: string
  /** Sent, or to be sent first, and unchanged: its answer may have been lost on the way. */
  readonly first: Sending<W>
  /** What was typed after that. */
  readonly later: W | null
  /** What somebody else wrote meanwhile: it waits for a choice. */
  readonly conflict: { readonly theirs: T; readonly version: number } | null
  readonly refused: string | null
}

interface Entry<W, T> extends Kept<W, T> {
  /** Whether the server may have seen `first`. */
  readonly tried: boolean
  readonly failed: boolean
}

export interface SaveQueue<W, T> {
  state(place: string): SaveState<W, T>
  /** What is wanted, over the version that is known. */
  write(place: string, wish: W): void
  /** Takes back what was typed but never sent; false where the server may have seen it. */
  withdraw(place: string): boolean
  /**
   * The next to send, oldest first; what was sent without an answer comes again, unchanged. A place in which somebody
   * is typing can be left out.
   */
  batch(most: number, except?: string | null): readonly Sending<W>[]
  answered(results: readonly SendingResult<T>[]): void
  /** A batch found no answer. */
  failed(): void
  /** Ends a conflict: one's own words over theirs, or theirs. */
  settle(place: string, choice: 'mine' | 'theirs'): void
  /** Gives up what was refused. */
  drop(place: string): void
  /** What the server holds, as far as nothing is under way there. */
  known(place: string, version: number): void
  /** Words of an earlier page that were never acknowledged; false where something newer waits in their place. */
  adopt(kept: Kept<W, T>): boolean
  /** Everything not acknowledged. */
  kept(): readonly Kept<W, T>[]
  /** Whether anything waits to be sent. */
  readonly waiting: boolean
}

/** What of the world the queue needs. */
export interface QueueParts<W, T> {
  readonly newKey: () => string
  /** Told of every place whose state changed, with what is now to be kept of it. */
  readonly changed: (place: string, kept: Kept<W, T> | null) => void
}

/**
 * What is written in one place after the other, each place in the order it was typed: a later wish waits until the
 * earlier one is answered, so that nobody is in conflict with himself. Holds no clock and sends nothing itself.
 */
export function saveQueue<W, T>({ newKey, changed }: QueueParts<W, T>): SaveQueue<W, T> {
  const entries = new Map<string, Entry<W, T>>()
  const versions = new Map<string, number>()

  const put = (place: string, entry: Entry<W, T> | null) => {
    if (entry) entries.set(place, entry)
    else entries.delete(place)
    changed(place, entry && keptOf(entry))
  }
  const fresh = (place: string, base: number, wish: W): Entry<W, T> => ({
    place,
    first: { key: newKey(), place, base, wish },
    later: null,
    conflict: null,
    refused: null,
    tried: false,
    failed: false,
  })
  const settleResult = (result: SendingResult<T>) => {
    const entry = entries.get(result.place)
    if (result.outcome !== 'refused') versions.set(result.place, result.version)
    if (!entry || entry.first.key !== result.key) return
    if (result.outcome === 'conflict') {
      const { theirs, version } = result
      return put(result.place, { ...entry, tried: true, failed: false, conflict: { theirs, version } })
    }
    if (result.outcome === 'refused') {
      return put(result.place, { ...entry, tried: true, failed: false, refused: result.problem })
    }
    put(result.place, entry.later === null ? null : fresh(result.place, result.version, entry.later))
  }

  return {
    state: place => stateOf(entries.get(place)),
    write(place, wish) {
      const entry = entries.get(place)
      if (!entry) put(place, fresh(place, versions.get(place) ?? 0, wish))
      else if (entry.conflict) put(place, fresh(place, entry.conflict.version, wish))
      else if (entry.refused !== null) put(place, fresh(place, versions.get(place) ?? entry.first.base, wish))
      else if (entry.tried) put(place, { ...entry, later: wish })
      else put(place, { ...entry, first: { ...entry.first, wish } })
    },
    withdraw(place) {
      const entry = entries.get(place)
      if (!entry || entry.tried) return false
      put(place, null)
      return true
    },
    batch(most, except = null) {
      const next = [...entries.values()]
        .filter(each => isWaiting(each) && (each.tried || each.place !== except))
        .slice(0, most)
      for (const entry of next) put(entry.place, { ...entry, tried: true, failed: false })
      return next.map(each => each.first)
    },
    answered(results) {
      for (const result of results) settleResult(result)
    },
    failed() {
      for (const entry of [...entries.values()].filter(each => each.tried && isWaiting(each))) {
        put(entry.place, { ...entry, failed: true })
      }
    },
    settle(place, choice) {
      const entry = entries.get(place)
      if (!entry?.conflict) return
      put(
        place,
        choice === 'theirs' ? null : fresh(place, entry.conflict.version, entry.later ?? entry.first.wish),
      )
    },
    drop(place) {
      if (entries.get(place)?.refused) put(place, null)
    },
    known(place, version) {
      versions.set(place, version)
    },
    adopt(kept) {
      if (entries.has(kept.place)) return false
      put(kept.place, { ...kept, refused: null, tried: true, failed: true })
      return true
    },
    kept: () => [...entries.values()].map(keptOf),
    get waiting() {
      return [...entries.values()].some(isWaiting)
    },
  }
}

const isWaiting = <W, T>({ conflict, refused }: Kept<W, T>): boolean => conflict === null && refused === null

function keptOf<W, T>({ place, first, later, conflict, refused }: Entry<W, T>): Kept<W, T> {
  return { place, first, later, conflict, refused }
}

function stateOf<W, T>(entry: Entry<W, T> | undefined): SaveState<W, T> {
  if (!entry) return { kind: 'saved' }
  const wish = entry.later ?? entry.first.wish
  if (entry.conflict) return { kind: 'conflict', wish, ...entry.conflict }
  if (entry.refused !== null) return { kind: 'refused', wish, problem: entry.refused }
  return { kind: entry.failed ? 'unsent' : 'saving', wish }
}
