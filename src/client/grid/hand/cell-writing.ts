import type { CellWish } from '../../../domain/campaign/cell-wish.ts'
import type { GridParts, Wishes } from './grid-parts.ts'
import { type Deed, type Deeds, nothingDone, redo, undo, withDeed } from './undo.ts'

export interface CellWriting {
  /** Writes in one go what can be taken back in one go; what is so already is left out. */
  change(wishes: Wishes): void
  /** The same where it is known what stood there before. */
  done(steps: Deed<CellWish>): void
  /** Takes back, or does again; gives the places, or null where nothing is left. */
  travel(way: 'undo' | 'redo'): readonly string[] | null
}

export const isSameWish = (one: CellWish, other: CellWish): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Writing that can be taken back. */
export function cellWriting({
  model,
  canWrite,
  write,
}: Pick<GridParts, 'canWrite' | 'write'> & {
  readonly model: Pick<GridParts['model'], 'wish'>
}): CellWriting {
  let deeds: Deeds<CellWish> = nothingDone
  const send = (deed: Deed<CellWish>) =>
    write(
      deed.map(({ place, after }) => [place, after]),
      true,
    )
  const done = (steps: Deed<CellWish>) => {
    if (!canWrite) return
    deeds = withDeed(deeds, steps)
    send(steps)
  }
  return {
    done,
    change(wishes) {
      const steps = wishes.map(([place, after]) => ({ place, before: model.wish(place), after }))
      done(steps.filter(({ before, after }) => !isSameWish(before, after)))
    },
    travel(way) {
      const step = way === 'undo' ? undo(deeds) : redo(deeds)
      if (!step) return null
      deeds = step.deeds
      send(step.deed)
      return step.deed.map(({ place }) => place)
    },
  }
}
