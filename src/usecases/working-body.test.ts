import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner, type FreshPlace, freshPlace, opened } from '../../tests/database.ts'
import { smallEdition } from '../../tests/small-edition.ts'
import type { Store } from '../store/store.ts'
import { importEdition } from './import-edition.ts'
import { loadYear } from './load-edition.ts'
import { workingBody } from './working-body.ts'

let fresh: FreshPlace

beforeAll(async () => {
  fresh = await freshPlace()
})
afterAll(() => fresh.remove())

const edition = (body: string, service: string) => ({
  ...smallEdition(2024, { [service]: { output: { Domande: [1, 2] } } }),
  body: { name: body, office: null, ipaCode: null, istatCode: null },
})

/** What a program of its own, with that setting, works for. */
async function found(body: string | null, ask: (store: Store) => Promise<unknown>): Promise<unknown> {
  const store = await opened({ ...fresh.place, body })
  try {
    return await ask(store)
  } finally {
    await store.close()
  }
}

const name = async (store: Store) => {
  const body = await workingBody(store)
  return body.ok ? body.value.name : body.error
}

test('the body imported last is worked for, until people work in one, or one is asked for', async () => {
  expect(await found(null, name)).toEqual({ kind: 'body-missing' })
  await found(null, store => importEdition(store, edition('Comune di Zagarolo', 'ZETA'), 'prova'))
  await found(null, store => importEdition(store, edition('Comune di Albino', 'ALFA'), 'prova'))
  expect(await found(null, name)).toBe('Comune di Albino')
  await found(null, store => importEdition(store, edition('Comune di Moncalieri', 'EMME'), 'prova'))
  expect(await found(null, name)).toBe('Comune di Moncalieri')

  const service = async (store: Store) => {
    const year = await loadYear(store, 2024)
    return year.ok ? year.value.edition.services[0]?.name : year.error
  }
  expect(await found(null, service)).toBe('EMME')
  expect(await found('comune di ALBINO', service)).toBe('ALFA')
  const known = ['Comune di Albino', 'Comune di Moncalieri', 'Comune di Zagarolo']
  expect(await found('Lodi', service)).toEqual({ kind: 'body-not-found', asked: 'Lodi', known })

  await asOwner(
    fresh.place,
    `insert into people (body, name, email)
     select id, 'Anna Rossi', 'anna@comune.it' from bodies where name = 'Comune di Zagarolo'`,
  )
  expect(await found(null, name)).toBe('Comune di Zagarolo')
  expect(await found('comune-di-albino', name)).toBe('Comune di Albino')
})
