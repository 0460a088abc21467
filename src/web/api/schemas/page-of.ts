import { z } from 'zod'
import { named } from './registry.ts'
import { address, count } from './values.ts'

/** A page of a list: its items, how many there are in all, and where the next page is. */
export function pageOf<T extends z.ZodType>(id: string, item: T) {
  return named(id, z.object({ items: z.array(item).max(1000), total: count, next: address.nullable() }))
}

/** Items that may be given in part, where `fields` asks for it. */
export function orPart<T extends z.ZodObject>(id: string, item: T) {
  return z.union([item, named(id, item.partial())])
}
