import type { CellWriting } from './cell-writing.ts'
import type { GridParts } from './grid-parts.ts'
import type { Hand } from './hand.ts'
import type { GridDeed } from './keys.ts'
import type { MarkedCells } from './marked-cells.ts'
import type { Selection } from './selection.ts'
import { firstSpot, spotAtEdge, spotAway, tableLimits } from './spots.ts'
import type { Typing } from './typing.ts'

interface DeedParts {
  readonly parts: GridParts
  readonly selection: Selection
  readonly typing: Typing
  readonly hand: Hand
  readonly marked: MarkedCells
  readonly writing: CellWriting
}

/** Does what a key asks of the grid. */
export function doesDeed(given: DeedParts): (deed: GridDeed) => void {
  const { parts, selection, typing, hand, marked } = given
  const { lines } = parts
  return deed => {
    switch (deed.kind) {
      case 'move': {
        // Marking stays within its table.
        const limits = deed.extend ? tableLimits(lines, selection.anchor.line) : undefined
        return hand.put(spotAway(lines, selection.spot, deed, limits), deed.extend)
      }
      case 'commit':
        if (deed.rows === 0) return hand.finish()
        return hand.put(spotAway(lines, selection.spot, { rows: deed.rows, columns: 0 }))
      case 'edge':
        return hand.put(spotAtEdge(lines, selection.spot, deed.of, deed.end))
      case 'edit':
        return typing.open(selection.spot)
      case 'cancel':
        return hand.cancel()
      case 'clear':
        return marked.clear()
      case 'undo':
      case 'redo':
        return travel(deed.kind, given)
      case 'details':
        hand.finish()
        return parts.showDetails()
    }
  }
}

/** Takes back or does again, says how much, and puts the hand where it happened. */
function travel(way: 'undo' | 'redo', { parts, hand, writing }: DeedParts): void {
  const { lines, words, speak } = parts
  const places = writing.travel(way)
  speak(places ? words.spoken.undone(places.length) : words.spoken.nothingToUndo)
  const first = places && firstSpot(lines, places)
  if (first) hand.put(first)
}
