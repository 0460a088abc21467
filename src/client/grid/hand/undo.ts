/** One cell, before and after. */
export interface Step<T> {
  readonly place: string
  readonly before: T
  readonly after: T
}

/** What was done in one go: one cell typed, or a block pasted. */
export type Deed<T> = readonly Step<T>[]

/** What can be taken back, and what can be done again; the newest last. */
export interface Deeds<T> {
  readonly done: readonly Deed<T>[]
  readonly undone: readonly Deed<T>[]
}

export const nothingDone: Deeds<never> = { done: [], undone: [] }

/** Older ones are forgotten. */
const mostKept = 200

/** Something new: what was taken back before can no longer be done again. */
export function withDeed<T>(deeds: Deeds<T>, deed: Deed<T>): Deeds<T> {
  return deed.length === 0 ? deeds : { done: [...deeds.done, deed].slice(-mostKept), undone: [] }
}

/** Takes back the newest: what to write, in the opposite order. null where nothing is left. */
export function undo<T>(deeds: Deeds<T>): { readonly deeds: Deeds<T>; readonly deed: Deed<T> } | null {
  const deed = deeds.done.at(-1)
  if (!deed) return null
  return {
    deeds: { done: deeds.done.slice(0, -1), undone: [...deeds.undone, deed] },
    deed: deed.map(({ place, before, after }) => ({ place, before: after, after: before })).reverse(),
  }
}

/** Does again what was taken back last. */
export function redo<T>(deeds: Deeds<T>): { readonly deeds: Deeds<T>; readonly deed: Deed<T> } | null {
  const deed = deeds.undone.at(-1)
  return deed ? { deeds: { done: [...deeds.done, deed], undone: deeds.undone.slice(0, -1) }, deed } : null
}
