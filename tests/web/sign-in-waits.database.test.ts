import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createServer } from '../../src/web/server.ts'
import { urls } from '../../src/web/urls.ts'
import { mostFailures, waitMinutes } from '../../src/web/workspace/access/door.ts'
import { type Language, languages } from '../../src/words/language.ts'
import { everybodysPassword, type SignedIn, signedIn } from '../people.ts'
import { smallEdition } from '../small-edition.ts'
import { htmlRules } from './html-rules.ts'
import { builtAssets, openTestPortal, type TestPortal } from './portal.ts'

/** Failures of coming in are counted by address of the network, whoever they are about. */
let portal: TestPortal
let app: TestPortal['app']
let anna: SignedIn
let now = new Date('2026-01-12T08:00:00Z')
const origin = 'https://mappe.example.it'

beforeAll(async () => {
  portal = await openTestPortal([
    smallEdition(2023, { ANAGRAFE: { output: { certificati: [1, 2, 3, 4, 5, 6] } } }),
  ])
  app = createServer({
    store: portal.store,
    assets: builtAssets(),
    url: origin,
    clock: () => now,
    proxies: ['10.1.0.0/16'],
    onFault: error => portal.faults.push(error),
  })
  await app.ready()
  anna = await signedIn(portal.store, { role: 'contributor', name: 'Anna Rossi', now })
})

afterAll(async () => {
  expect(portal.faults).toEqual([])
  await app.close()
  await portal.close()
})

/** Asks as a browser at that address. */
async function ask(from: string, url: string, form: Record<string, string> | null, headers = {}) {
  const sent = form && {
    payload: new URLSearchParams(form).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }
  return app.inject({
    method: form ? 'POST' : 'GET',
    url,
    remoteAddress: from,
    ...(sent ? { payload: sent.payload } : {}),
    headers: { accept: 'text/html', origin, ...sent?.headers, ...headers },
  })
}

const enter = (from: string, email: string, password: string, headers = {}) =>
  ask(from, urls.signIn('it'), { email, password }, headers)

const noToken = 'x'.repeat(43)

/** All that can go wrong at the door; each costs one. */
const failures: Readonly<Record<string, (from: string, turn: number) => Promise<{ statusCode: number }>>> = {
  'an unknown e-mail': (from, turn) => enter(from, `nessuno.${turn}@comune.example.it`, 'indovino dodici'),
  'no e-mail': from => enter(from, 'non un indirizzo', 'indovino dodici'),
  'a request for a link': (from, turn) =>
    ask(from, urls.signInStep('it', 'dimenticata'), { email: `nessuno.${turn}@comune.example.it` }),
  'an unknown link opened': from => ask(from, urls.signInLink('it', 'nuova-password', noToken), null),
  'an unknown link used': from =>
    ask(from, urls.signInLink('en', 'invito', noToken), { password: 'x', ancora: 'x' }),
}

let network = 0
const newAddress = () => `203.0.113.${++network}`

async function failAt(from: string, times: number, how = failures['an unknown link opened']): Promise<void> {
  for (let turn = 0; turn < times; turn++) await how?.(from, turn)
}

describe('what counts', () => {
  test.each(Object.entries(failures))('%s', async (_name, fails) => {
    const from = newAddress()
    await failAt(from, mostFailures - 1)
    expect((await fails(from, 0)).statusCode).not.toBe(429)
    expect((await fails(from, 1)).statusCode).toBe(429)
  })

  test('a wrong password of somebody who exists, and then nobody can tell who does', async () => {
    const from = newAddress()
    await failAt(from, mostFailures - 2)
    expect((await enter(from, anna.email, 'non è questa qui')).statusCode).toBe(401)
    expect((await enter(from, 'nessuno@comune.example.it', 'non è questa qui')).statusCode).toBe(401)
    const [one, other] = [
      await enter(from, anna.email, 'non è questa qui'),
      await enter(from, 'nessuno@comune.example.it', 'non è questa qui'),
    ]
    expect([one.statusCode, one.body]).toEqual([429, other.body])
  })

  test('a wrong code of the second factor', async () => {
    const ugo = await signedIn(portal.store, { role: 'reader', name: 'Ugo Neri', now })
    await portal.store.inBody(1, db =>
      db
        .updateTable('people')
        .set({ totp_secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', totp_since: now })
        .where('id', '=', ugo.person)
        .execute(),
    )
    const from = newAddress()
    const begun = await enter(from, ugo.email, everybodysPassword)
    expect(begun.headers['location']).toBe(urls.signInStep('it', 'codice'))
    await failAt(from, mostFailures - 1)
    const cookie = String(begun.headers['set-cookie']).split(';')[0] ?? ''
    const guess = () => ask(from, urls.signInStep('it', 'codice'), { codice: '000000' }, { cookie })
    expect((await guess()).statusCode).toBe(401)
    expect((await guess()).statusCode).toBe(429)
  })

  test('who gets in counts nothing, and a form without a failure neither', async () => {
    const from = newAddress()
    await failAt(from, mostFailures - 1)
    for (let turn = 0; turn < 4; turn++) {
      expect((await enter(from, anna.email, everybodysPassword)).statusCode).toBe(303)
      expect((await ask(from, urls.signIn('it'), null)).statusCode).toBe(200)
    }
  })
})

describe('who must wait', () => {
  test.each(languages.map(language => [language] as const))('is told how long, in %s', async language => {
    const from = newAddress()
    await failAt(from, mostFailures)
    const answer = await ask(from, urls.signIn(language), { email: anna.email, password: everybodysPassword })
    expect(answer.statusCode).toBe(429)
    expect(answer.headers['retry-after']).toBe(String(waitMinutes * 60))
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.body).toContain(sentence[language])
    expect(answer.headers['set-cookie']).toBeUndefined()
    const report = await new HtmlValidate(htmlRules).validateString(answer.body)
    expect(report.results.flatMap(each => each.messages.map(message => message.message))).toEqual([])
  })

  test('works on where a session is open, and others come in from elsewhere', async () => {
    const from = newAddress()
    await failAt(from, mostFailures)
    expect((await ask(from, urls.work('it'), null, { cookie: anna.cookie })).statusCode).toBe(200)
    expect((await enter(newAddress(), anna.email, everybodysPassword)).statusCode).toBe(303)
  })

  test('comes in when the time is over', async () => {
    const from = newAddress()
    await failAt(from, mostFailures)
    expect((await enter(from, anna.email, everybodysPassword)).statusCode).toBe(429)
    now = new Date(now.getTime() + waitMinutes * 60_000)
    expect((await enter(from, anna.email, everybodysPassword)).statusCode).toBe(303)
  })
})

describe('behind a server in front', () => {
  const through = (proxy: string, client: string) =>
    enter(proxy, anna.email, everybodysPassword, { 'x-forwarded-for': client })
  const failThrough = async (proxy: string, client: string) => {
    const headers = { 'x-forwarded-for': client }
    for (let turn = 0; turn < mostFailures; turn++) {
      await ask(proxy, urls.signInLink('it', 'invito', noToken), null, headers)
    }
  }

  test('one that is named is believed: only who failed waits', async () => {
    await failThrough('10.1.0.5', '198.51.100.1')
    expect((await through('10.1.0.5', '198.51.100.1')).statusCode).toBe(429)
    expect((await through('10.1.0.5', '198.51.100.2')).statusCode).toBe(303)
  })

  test('who names itself one is not', async () => {
    await failThrough('198.51.100.9', '198.51.100.3')
    expect((await through('198.51.100.9', '198.51.100.4')).statusCode).toBe(429)
    expect((await through('10.1.0.5', '198.51.100.3')).statusCode).toBe(303)
  })
})

const sentence: Readonly<Record<Language, string>> = {
  it: `si può riprovare fra ${waitMinutes} minuti`,
  en: `you can try again in ${waitMinutes} minutes`,
}
