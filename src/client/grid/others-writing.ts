import type { DraftMap } from '../../domain/campaign/draft-map.ts'
import { cellsOfMap, type GridModel } from './grid-model.ts'

/** The map as it is now; null where the server cannot be reached. */
export async function readMap(address: string): Promise<DraftMap | null> {
  const response = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => null)
  // Our own server: the shape is `DraftMap`.
  return response?.ok ? ((await response.json()) as DraftMap) : null
}

/** Takes what others wrote meanwhile, and gives the places; cells with words of ours under way keep them. */
export function takeOthers(map: Pick<DraftMap, 'tables' | 'referenceDates'>, model: GridModel): string[] {
  return cellsOfMap(map).flatMap(({ place, cell }) => {
    if (model.state(place).kind !== 'saved' || !model.row(place)) return []
    model.take(place, cell)
    return place
  })
}
