/**
 * Where a map stands in the year's collection.
 *
 * `draft`: the offices write; `submitted`: handed to the manager; `returned`: sent back with comments;
 * `validated`: the manager answers for it; `accepted`: the controller takes it; `sealed`: part of a published edition.
 */
export const mapStates = ['draft', 'submitted', 'returned', 'validated', 'accepted', 'sealed'] as const

export type MapState = (typeof mapStates)[number]

/** What moves a map on, or back. */
export const mapMoves = ['submit', 'return', 'validate', 'accept', 'reopen', 'seal'] as const

export type MapMove = (typeof mapMoves)[number]

/** The permitted moves: from which states each may be made, and where it leads. Who may make it: `permissions`. */
export const moves: Readonly<Record<MapMove, { readonly from: readonly MapState[]; readonly to: MapState }>> =
  {
    submit: { from: ['draft', 'returned'], to: 'submitted' },
    return: { from: ['submitted', 'validated'], to: 'returned' },
    validate: { from: ['submitted'], to: 'validated' },
    accept: { from: ['validated'], to: 'accepted' },
    reopen: { from: ['validated', 'accepted'], to: 'returned' },
    seal: { from: ['accepted'], to: 'sealed' },
  }

/** The state that a move leads to; null where it is not permitted from here. */
export function stateAfter(state: MapState, move: MapMove): MapState | null {
  return moves[move].from.includes(state) ? moves[move].to : null
}
