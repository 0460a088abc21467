import { HtmlValidate } from 'html-validate'
import { generateSync } from 'otplib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstAdministratorToken } from '../../src/usecases/people/first-link.ts'
import { createServer } from '../../src/web/server.ts'
import { urls } from '../../src/web/urls.ts'
import { languages } from '../../src/words/language.ts'
import { htmlRules } from './html-rules.ts'
import { builtAssets, example, openTestPortal, type TestPortal } from './portal.ts'

/** One office’s year with accounts, from the first link to the last: each test goes on from the one before. */
let portal: TestPortal
let app: TestPortal['app']
/** The time on the server’s clock. */
let now = new Date('2026-01-12T08:00:00Z')

const origin = 'https://mappe.example.it'
const password = 'quattro cavalli verdi'
const minutes = (count: number) => {
  now = new Date(now.getTime() + count * 60_000)
}

beforeAll(async () => {
  portal = await openTestPortal([example])
  app = createServer({
    store: portal.store,
    assets: builtAssets(),
    url: origin,
    clock: () => now,
    onFault: error => portal.faults.push(error),
  })
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await portal.close()
})

/** A browser: it keeps the session’s cookie and sends forms as pages hold them. */
class Browser {
  cookie = ''
  body = ''
  status = 0
  location = ''
  private keep(answer: { statusCode: number; body: string; headers: Record<string, unknown> }) {
    const set = answer.headers['set-cookie']
    if (set !== undefined) this.cookie = String(set).split(';')[0] ?? ''
    this.status = answer.statusCode
    this.body = answer.body
    this.location = String(answer.headers['location'] ?? '')
  }
  async get(url: string) {
    const headers = { cookie: this.cookie, accept: 'text/html' }
    this.keep(await app.inject({ method: 'GET', url, headers }))
    return this
  }
  async post(url: string, form: Record<string, string>) {
    const chiave = /name="chiave" value="([^"]+)"/.exec(this.body)?.[1] ?? ''
    const payload = new URLSearchParams({ chiave, ...form }).toString()
    const type = 'application/x-www-form-urlencoded'
    const headers = { cookie: this.cookie, origin, accept: 'text/html', 'content-type': type }
    this.keep(await app.inject({ method: 'POST', url, payload, headers }))
    return this
  }
}

const admin = new Browser()
const anna = new Browser()
let annaId = 0

const linkIn = (body: string) => new URL(/value="(https:[^"]+)"/.exec(body)?.[1] ?? 'none:').pathname
const signIn = (browser: Browser, email: string, secret: string) =>
  browser.post(urls.signIn('it'), { email, password: secret })

describe('coming in', () => {
  test('the first link makes the administrator, once', async () => {
    const token = (await firstAdministratorToken(portal.store, { today: '2026-01-12', now })) ?? ''
    const link = urls.signInLink('it', 'primo', token)
    expect((await admin.get(link)).body).toContain('Primo accesso')
    const form = { nome: 'Ada Verdi', email: 'Ada@Comune.example.it', password, ancora: password }
    expect((await admin.post(link, { ...form, ancora: 'altro' })).status).toBe(422)
    expect((await admin.post(link, { ...form, password: 'corta', ancora: 'corta' })).body).toContain(
      'troppo corta',
    )
    expect((await admin.post(link, form)).location).toBe(urls.work('it'))
    expect(admin.cookie).toMatch(/^atlante_sessione=[\w-]{43}$/)
    expect((await new Browser().get(link)).status).toBe(410)
    expect(await firstAdministratorToken(portal.store, { today: '2026-01-12', now })).toBeNull()
  })

  test('an invitation lets a person choose a password, once', async () => {
    await admin.get(urls.people('it'))
    const invitation = {
      nome: 'Anna Rossi',
      email: 'anna@comune.example.it',
      ruolo: 'contributor',
      ambito: 'servizio:anagrafe',
      dal: '2026-01-01',
      al: '31/3/2026',
    }
    await admin.post(urls.invite('it'), invitation)
    expect(admin.status).toBe(200)
    const link = linkIn(admin.body)
    expect((await admin.get(urls.people('it'))).body).toContain('invitata, non ancora entrata')
    expect((await admin.post(urls.invite('it'), invitation)).body).toContain('già una persona')
    expect((await anna.get(link)).body).toContain('Buongiorno, Anna Rossi')
    await anna.post(link, { password, ancora: password })
    expect(anna.status).toBe(303)
    expect((await anna.get(link)).status).toBe(410)
    expect((await anna.get(urls.profile('it'))).body).toContain('dal 01/01/2026 al 31/03/2026')
    await admin.get(urls.people('it'))
    annaId = Number(/\/persone\/(\d+)"[^>]*>Anna Rossi/.exec(admin.body)?.[1])
    expect(annaId).toBeGreaterThan(0)
  })

  test.each([
    [{ nome: ' ', email: 'x@y.it' }, 'Manca il nome'],
    [{ nome: 'X', email: 'x@y' }, 'non è un indirizzo e-mail'],
    [{ nome: 'X', email: 'x@y.it', ruolo: 'reader', ambito: 'servizio:anagrafe' }, 'Solo responsabili'],
    [{ nome: 'X', email: 'x@y.it', ruolo: 'manager', ambito: 'servizio:non-c-e' }, 'non è un servizio'],
    [{ nome: 'X', email: 'x@y.it', ambito: 'tutto quanto' }, 'non è un servizio'],
    [{ nome: 'X', email: 'x@y.it', ambito: '' }, 'Manca su che cosa'],
    [
      { nome: 'X', email: 'x@y.it', ruolo: 'manager', dal: '2026-02-01', al: '2026-01-01' },
      'prima di cominciare',
    ],
    [{ nome: 'X', email: 'x@y.it', ruolo: 'manager', dal: '31/02/2026' }, 'non è un giorno'],
  ])('an invitation without sense changes nothing: %j', async (form, words) => {
    await admin.get(urls.people('it'))
    await admin.post(urls.invite('it'), { ruolo: 'contributor', ambito: 'ente', ...form })
    expect(admin.status).toBe(422)
    expect(admin.body).toContain(words)
    expect((await admin.get(urls.people('it'))).body).not.toContain('x@y')
  })

  test('a wrong password, an unknown address and a closed account are answered alike', async () => {
    const answers = await Promise.all(
      [
        ['anna@comune.example.it', 'non è questa qui'],
        ['nessuno@comune.example.it', password],
        ['non un indirizzo', password],
      ].map(async ([email = '', secret = '']) => {
        const { status, body } = await signIn(new Browser(), email, secret)
        return `${status} ${body.replaceAll(email, 'X')}`
      }),
    )
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toMatch(/^401 /)
  })

  test('too many wrong passwords make even the right one wait, each time longer', async () => {
    const guess = () => signIn(new Browser(), 'anna@comune.example.it', 'indovino dodici')
    for (let count = 0; count < 5; count++) await guess()
    const other = new Browser()
    expect((await signIn(other, 'anna@comune.example.it', password)).status).toBe(401)
    minutes(1.1)
    expect((await guess()).status).toBe(401)
    minutes(1.1)
    expect((await signIn(other, 'anna@comune.example.it', password)).status).toBe(401)
    minutes(1)
    expect((await signIn(other, 'anna@comune.example.it', password)).location).toBe(urls.work('it'))
  })

  test('who goes to a page first signs in and then is there; another site is never gone to', async () => {
    const browser = new Browser()
    await browser.get(urls.profile('it'))
    expect(browser.location).toBe(urls.signIn('it', urls.profile('it')))
    const enter = (poi: string) =>
      browser.post(urls.signIn('it'), { email: 'anna@comune.example.it', password, poi })
    expect((await enter(urls.profile('it'))).location).toBe(urls.profile('it'))
    for (const poi of ['//altro.example.it', 'https://altro.example.it', '/\\altro.example.it']) {
      expect((await enter(poi)).location).toBe(urls.work('it'))
    }
  })

  test('a forgotten password is sent a link, and nobody learns whether there is an account', async () => {
    const ask = async (email: string) =>
      (await new Browser().post(urls.signInStep('it', 'dimenticata'), { email })).body
    expect(await ask('anna@comune.example.it')).toBe(await ask('nessuno@comune.example.it'))
    const mails = await portal.store.inBody(1, db =>
      db.selectFrom('mails').select(['email', 'text', 'kind']).orderBy('id', 'desc').limit(1).execute(),
    )
    expect(mails).toMatchObject([{ email: 'anna@comune.example.it', kind: 'link' }])
    const link = new URL(/https:\S+/.exec(mails[0]?.text ?? '')?.[0] ?? '').pathname
    const browser = new Browser()
    const renewed = { password: 'cinque cavalli gialli', ancora: 'cinque cavalli gialli' }
    expect((await browser.post(link, renewed)).status).toBe(303)
    expect((await anna.get(urls.profile('it'))).status).toBe(303)
    expect((await signIn(anna, 'anna@comune.example.it', renewed.password)).status).toBe(303)
  })
})

describe('one’s own account', () => {
  const secret = 'cinque cavalli gialli'

  test('a session lasts twelve hours', async () => {
    const browser = new Browser()
    await signIn(browser, 'anna@comune.example.it', secret)
    minutes(12 * 60 - 1)
    expect((await browser.get(urls.profile('it'))).status).toBe(200)
    minutes(2)
    expect((await browser.get(urls.profile('it'))).status).toBe(303)
  })

  test('a form that comes after its session has ended waits as it was typed, and is then good', async () => {
    const browser = new Browser()
    await signIn(browser, 'anna@comune.example.it', secret)
    await browser.get(urls.profile('it'))
    minutes(12 * 60 + 1)
    await browser.post(urls.profileDeed('it', 'password'), { attuale: secret, nuova: 'parole <che> restano' })
    expect(browser.status).toBe(401)
    expect(browser.body).toContain('parole &lt;che&gt; restano')
    const chiave = /name="chiave"[^>]*>([^<]+)</.exec(browser.body)?.[1] ?? ''
    await signIn(browser, 'anna@comune.example.it', secret)
    const again = { chiave, attuale: secret, nuova: secret }
    expect((await browser.post(urls.profileDeed('it', 'password'), again)).location).toContain('fatto')
    await signIn(admin, 'ada@comune.example.it', password)
    await signIn(anna, 'anna@comune.example.it', secret)
  })

  test('sessions can be seen and ended', async () => {
    const other = new Browser()
    await signIn(other, 'anna@comune.example.it', secret)
    await anna.get(urls.profile('it'))
    expect(anna.body.match(/name="sessione"/g)?.length).toBe(2)
    await anna.post(urls.profileDeed('it', 'chiudi-altre'), {})
    expect((await other.get(urls.profile('it'))).status).toBe(303)
    expect((await anna.get(urls.profile('it'))).status).toBe(200)
  })

  test('nobody ends the session of another', async () => {
    await anna.get(urls.profile('it'))
    const hashes = await portal.store.inBody(1, db => db.selectFrom('sessions').select('hash').execute())
    for (const { hash } of hashes) {
      if (!anna.body.includes(hash))
        await anna.post(urls.profileDeed('it', 'chiudi-sessione'), { sessione: hash })
    }
    expect((await admin.get(urls.profile('it'))).status).toBe(200)
  })

  test('the second factor is asked for once a code was typed; recovery codes are good once', async () => {
    await anna.get(urls.profile('it'))
    await anna.post(urls.profileDeed('it', 'secondo-fattore'), {})
    await anna.get(urls.profile('it'))
    const shared = /<code class="secret">([^<]+)</.exec(anna.body)?.[1]?.replaceAll(' ', '') ?? ''
    const code = () => generateSync({ secret: shared, epoch: Math.floor(now.getTime() / 1000) })
    expect((await anna.post(urls.profileDeed('it', 'conferma-fattore'), { codice: '000000' })).status).toBe(
      422,
    )
    await anna.get(urls.profile('it'))
    await anna.post(urls.profileDeed('it', 'conferma-fattore'), { codice: code() })
    const codes = [...anna.body.matchAll(/<code>([a-z2-9-]{14})</g)].map(([, each = '']) => each)
    expect(codes).toHaveLength(10)

    minutes(1)
    const browser = new Browser()
    await signIn(browser, 'anna@comune.example.it', secret)
    expect(browser.location).toBe(urls.signInStep('it', 'codice'))
    expect((await browser.get(urls.profile('it'))).location).toBe(urls.signInStep('it', 'codice'))
    const half = browser.cookie
    const step = urls.signInStep('it', 'codice')
    expect((await browser.post(step, { codice: '123456' })).status).toBe(401)
    const good = code()
    expect((await browser.post(step, { codice: good })).location).toBe(urls.work('it'))
    expect(browser.cookie).not.toBe(half)

    const later = new Browser()
    await signIn(later, 'anna@comune.example.it', secret)
    expect((await later.post(step, { codice: good })).status).toBe(401)
    const spare = codes[0]?.toUpperCase().replaceAll('-', ' ') ?? ''
    expect((await later.post(step, { codice: spare })).status).toBe(303)
    await signIn(later, 'anna@comune.example.it', secret)
    expect((await later.post(step, { codice: spare })).status).toBe(401)
  })

  test('the second factor goes with the password only', async () => {
    await anna.get(urls.profile('it'))
    await anna.post(urls.profileDeed('it', 'togli-fattore'), { attuale: 'non è questa qui' })
    expect(anna.status).toBe(422)
    await anna.get(urls.profile('it'))
    await anna.post(urls.profileDeed('it', 'togli-fattore'), { attuale: secret })
    expect(anna.status).toBe(303)
    const browser = new Browser()
    expect((await signIn(browser, 'anna@comune.example.it', secret)).location).toBe(urls.work('it'))
  })
})

describe('roles', () => {
  const page = () => urls.person('it', annaId)
  const deed = (what: Parameters<typeof urls.personDeed>[2]) => urls.personDeed('it', annaId, what)

  test('a role holds from the next request on, and ends with it', async () => {
    await admin.get(page())
    expect((await anna.get(urls.findings('it', 2024))).status).toBe(403)
    await admin.post(deed('ruolo'), { ruolo: 'reader', ambito: 'ente', dal: '2026-01-01' })
    expect(admin.location).toBe(page())
    expect((await anna.get(urls.findings('it', 2024))).status).toBe(200)
    expect(anna.body).not.toContain('name="motivo"')
    await admin.get(page())
    const role = /name="incarico" value="(\d+)"[^/]*\/><div[^>]*><button[^>]*>Togli<span[^>]*>: lettore/.exec(
      admin.body,
    )?.[1]
    await admin.post(deed('fine-ruolo'), { incarico: role ?? '' })
    expect((await anna.get(urls.findings('it', 2024))).status).toBe(403)
  })

  test('all services of a manager are given at once', async () => {
    await admin.get(page())
    const manager = example.services[0]?.manager ?? ''
    const count = example.services.filter(each => each.manager === manager).length
    await admin.post(deed('ruolo'), { ruolo: 'manager', ambito: `di:${manager}`, dal: '2026-01-01' })
    await admin.get(page())
    expect(admin.body.match(/<b>responsabile<\/b>/g)?.length).toBe(count)
    expect((await anna.get(urls.findings('it', 2024))).status).toBe(200)
  })

  test('a deputy may what the other may, from day to day', async () => {
    await admin.get(urls.people('it'))
    await admin.post(urls.invite('it'), {
      nome: 'Ugo Neri',
      email: 'ugo@comune.example.it',
      ruolo: 'contributor',
      ambito: 'servizio:biblioteche',
    })
    const ugo = new Browser()
    await ugo.post(linkIn(admin.body), { password, ancora: password })
    const id = /\/persone\/(\d+)"/.exec(admin.body)?.[1] ?? ''
    expect((await ugo.get(urls.findings('it', 2024))).status).toBe(403)
    await admin.get(page())
    const today = now.toISOString().slice(0, 10)
    await admin.post(deed('sostituto'), { sostituto: id, dal: today, al: today })
    expect(admin.location).toBe(page())
    expect((await ugo.get(urls.profile('it'))).body).toContain('al posto di Anna Rossi')
    expect((await ugo.get(urls.findings('it', 2024))).status).toBe(200)
    minutes(24 * 60)
    await signIn(ugo, 'ugo@comune.example.it', password)
    expect((await ugo.get(urls.findings('it', 2024))).status).toBe(403)
    await signIn(admin, 'ada@comune.example.it', password)
    await signIn(anna, 'anna@comune.example.it', 'cinque cavalli gialli')
  })

  test('who is let go is out at once, and may come back', async () => {
    await admin.get(page())
    await admin.post(deed('chiudi'), {})
    expect((await anna.get(urls.profile('it'))).status).toBe(303)
    expect((await signIn(anna, 'anna@comune.example.it', 'cinque cavalli gialli')).status).toBe(401)
    await admin.get(page())
    expect(admin.body).toContain('chiuso')
    await admin.post(deed('riapri'), {})
    expect((await signIn(anna, 'anna@comune.example.it', 'cinque cavalli gialli')).status).toBe(303)
    expect((await anna.get(urls.profile('it'))).body).toContain('Nessun ruolo')
  })

  test('the last administrator stays', async () => {
    await admin.get(urls.people('it'))
    const own = /\/persone\/(\d+)"[^>]*>Ada Verdi/.exec(admin.body)?.[1] ?? ''
    await admin.get(urls.person('it', Number(own)))
    const role =
      /name="incarico" value="(\d+)"[^/]*\/><div[^>]*><button[^>]*>Togli<span[^>]*>: amministr/.exec(
        admin.body,
      )?.[1]
    await admin.post(urls.personDeed('it', Number(own), 'fine-ruolo'), { incarico: role ?? '' })
    expect(admin.body).toContain('l’ultima persona')
    await admin.get(urls.person('it', Number(own)))
    await admin.post(urls.personDeed('it', Number(own), 'chiudi'), {})
    expect(admin.body).toContain('l’ultima persona')
    expect((await admin.get(urls.people('it'))).status).toBe(200)
  })
})

describe('the pages', () => {
  const pages = languages.flatMap(language => [
    urls.signIn(language),
    urls.signInStep(language, 'dimenticata'),
    urls.profile(language),
    urls.people(language),
    urls.person(language, 1),
    urls.rights(language),
    urls.outbox(language),
    urls.workHistory(language),
  ])

  test.each(pages)('%s is good HTML and kept by nobody', async url => {
    const session = /accesso/.test(url) ? '' : admin.cookie
    const answer = await app.inject({ method: 'GET', url, headers: { cookie: session, accept: 'text/html' } })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['cache-control']).toBe('no-store')
    const report = await new HtmlValidate(htmlRules).validateString(answer.body)
    const messages = report.results.flatMap(result => result.messages)
    expect(messages.map(each => `${each.ruleId} ${each.message} ${each.selector}`)).toEqual([])
  })

  test('the outbox shows no link that lets somebody in', async () => {
    await admin.post(urls.signIn('it'), { email: 'ada@comune.example.it', password })
    await admin.get(urls.outbox('it'))
    expect(admin.body).toContain('anna@comune.example.it')
    expect(admin.body).not.toMatch(/accesso\/(invito|nuova-password)\//)
  })

  test('the history tells who gave whom which role, by person and by day, and as data', async () => {
    await admin.get(urls.workHistory('it', { persona: String(annaId), tema: 'right' }))
    expect(admin.body).toContain('ha dato un ruolo')
    expect(admin.body).toContain('per Anna Rossi')
    expect(admin.body).toContain('Catena intatta')
    const all = await admin.get(urls.workHistoryData('it', 'json'))
    const { chain, entries } = JSON.parse(all.body)
    expect(chain.broken).toBeNull()
    expect(entries).toHaveLength(chain.entries)
    const some = await admin.get(urls.workHistoryData('it', 'csv', { tema: 'person' }))
    expect(some.body.split('\r\n')[1]).toMatch(/;person\./)
    await admin.get(urls.workHistory('it', { dal: '2026-02-31', persona: "1' or 1=1", prima: '-1' }))
    expect(admin.status).toBe(200)
    expect(portal.faults).toEqual([])
  })
})
