import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { Store, StoredBody } from '../store/store.ts'

/** The body at work here. Refuses where there is none yet, or none as the installation asks for. */
export async function workingBody(store: Store): Promise<Result<StoredBody, Refusal>> {
  const body = await store.body()
  if (body) return ok(body)
  const known = (await store.bodies()).map(({ name }) => name)
  return fail(
    store.askedBody === null || known.length === 0
      ? { kind: 'body-missing' }
      : { kind: 'body-not-found', asked: store.askedBody, known },
  )
}
