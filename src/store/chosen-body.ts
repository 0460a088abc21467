import { slug } from '../domain/slug.ts'
import type { BodyTransaction, Store, StoredBody } from './store.ts'

/**
 * The body at work here: the one that is asked for by name, by slug or by its IPA code; null where there is none such.
 *
 * Where none is asked for, and there are several, the one in which people work, and of those, or where nobody works
 * yet, the one whose edition came last: who tries the example and then imports a document of their own sees theirs.
 */
export async function chosenBody(
  store: Pick<Store, 'bodies' | 'inBody'>,
  asked: string | null,
): Promise<StoredBody | null> {
  const bodies = await store.bodies()
  if (asked !== null) {
    const wanted = slug(asked)
    return bodies.find(body => body.slug === wanted || slug(body.ipaCode ?? '') === wanted) ?? null
  }
  if (bodies.length < 2) return bodies[0] ?? null
  const used: { readonly body: StoredBody; readonly people: number; readonly last: number }[] = []
  for (const body of bodies) used.push({ body, ...(await store.inBody(body.id, useOf)) })
  used.sort((a, b) => Number(b.people > 0) - Number(a.people > 0) || b.last - a.last)
  return used[0]?.body ?? null
}

async function useOf(db: BodyTransaction): Promise<{ readonly people: number; readonly last: number }> {
  const { people } = await db
    .selectFrom('people')
    .select(({ fn }) => fn.countAll<number>().as('people'))
    .executeTakeFirstOrThrow()
  const { last } = await db
    .selectFrom('editions')
    .select(({ fn }) => fn.max('created_at').as('last'))
    .executeTakeFirstOrThrow()
  return { people: Number(people), last: last === null ? 0 : new Date(last).getTime() }
}
