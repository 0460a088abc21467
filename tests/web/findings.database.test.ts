import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionLength } from '../../src/identity/controller-session.ts'
import { urls } from '../../src/web/urls.ts'
import { languages } from '../../src/words/language.ts'
import { htmlRules } from './html-rules.ts'
import { example, oddEdition, openTestPortal, type TestPortal, testKey, testSessions } from './portal.ts'

let portal: TestPortal
let cookie: string

beforeAll(async () => {
  portal = await openTestPortal([oddEdition, example])
  const { headers } = await get(urls.controllerDoor(testKey))
  cookie = String(headers['set-cookie']).split(';')[0] ?? ''
})
afterAll(() => portal.close())

const origin = 'https://mappe.example.it'
const get = (url: string, headers: Record<string, string> = {}) =>
  portal.app.inject({ method: 'GET', url, headers })
const inside = (url: string) => get(url, { cookie })

const path = urls.findings('it', 2024)
const pages = languages.flatMap(language => [
  urls.findings(language, 2024),
  urls.findings(language, 2018),
  urls.findings(language, 2024, { gravita: 'tutto', tipo: 'copy' }),
  urls.serviceFindings(language, 2024, 'biblioteche'),
  urls.serviceFindings(language, 2024, 'asili-nido'),
])

/** The first form that does something on a page: what its hidden fields hold. */
async function formOf(url: string, deed: string): Promise<Record<string, string>> {
  const { body } = await inside(url)
  const form = new RegExp(`<form [^>]*action="[^"]*/${deed}".*?</form>`).exec(body)?.[0] ?? ''
  const fields = form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]))
}

function post(url: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  return portal.app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(form).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie, origin, ...headers },
  })
}

const accept = urls.findingDeed('it', 2024, 'accetta')

describe('the door', () => {
  test('the link opens a session that no script reads and no other site sends', async () => {
    const { statusCode, headers, body } = await get(urls.controllerDoor(testKey))
    expect(statusCode).toBe(200)
    expect(headers['set-cookie']).toMatch(/; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict; Secure$/)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' })
    expect(body).toContain(`href="${path}"`)
    expect(body).not.toContain(testKey)
  })

  test('a wrong key opens nothing', async () => {
    const { statusCode, headers, body } = await get(urls.controllerDoor('un-altra-chiave-lunga-come-questa'))
    expect(statusCode).toBe(403)
    expect(headers['set-cookie']).toBeUndefined()
    expect(body).toContain('Collegamento non valido')
  })

  test('leaving ends the session in the browser', async () => {
    expect((await post(urls.controllerLeave('it'), { chiave: 'x' })).statusCode).toBe(403)
    const chiave = testSessions.formKey(cookie.split('=')[1] ?? '')
    const left = await post(urls.controllerLeave('it'), { chiave })
    expect(left.statusCode).toBe(303)
    expect(left.headers['set-cookie']).toContain('Max-Age=0')
  })
})

describe('without the session', () => {
  const ended = `atlante_controllo=${testSessions.begin(Date.now() - sessionLength)}`
  test.each([...pages, `${path}.json`, `${urls.serviceFindings('it', 2024, 'biblioteche')}.json`])(
    '%s says how to get in and shows nothing',
    async url => {
      for (const headers of [{}, { cookie: ended }, { cookie: 'atlante_controllo=x.y.z' }]) {
        const { statusCode, body } = await get(url, headers)
        expect(statusCode).toBe(403)
        expect(body).toMatch(/terminale|terminal/)
        expect(body).not.toMatch(/class="find"|"findings"|Che cosa ci si aspettava|What was expected/)
      }
    },
  )

  test('nothing is accepted', async () => {
    const form = { ...(await formOf(path, 'accetta')), motivo: 'va bene', nome: 'Anna' }
    expect((await post(accept, form, { cookie: '' })).statusCode).toBe(403)
    expect((await inside(path)).body).toContain('Nessuno, per ora.')
  })

  test('public pages do not name the findings', async () => {
    for (const url of ['/', '/2024/servizi/biblioteche', '/en/2024']) {
      expect((await inside(url)).body).not.toContain('verifiche')
    }
  })
})

describe('in the session', () => {
  test.each(pages)('%s is good HTML and kept by nobody', async url => {
    const { statusCode, headers, body } = await inside(url)
    expect(statusCode).toBe(200)
    expect(headers['cache-control']).toBe('no-store')
    expect(body).toContain('noindex')
    const report = await new HtmlValidate(htmlRules).validateString(body)
    const messages = report.results.flatMap(result => result.messages)
    expect(messages.map(each => `${each.ruleId} ${each.message} ${each.selector}`)).toEqual([])
  })

  test('the filter shows one manager, one service, one kind, one severity', async () => {
    const points = async (asked: Record<string, string>) =>
      (await inside(urls.findings('it', 2024, asked))).body.match(/<article /g)?.length ?? 0
    const manager = example.services[0]?.manager ?? ''
    const [everything, usual, errors, own, service, copies] = [
      await points({ gravita: 'tutto' }),
      await points({}),
      await points({ gravita: 'error' }),
      await points({ responsabile: manager }),
      await points({ servizio: 'biblioteche' }),
      await points({ tipo: 'copy' }),
    ]
    expect(everything).toBeGreaterThan(usual)
    expect(usual).toBeGreaterThan(errors)
    for (const some of [errors, own, service, copies]) {
      expect(some).toBeGreaterThan(0)
      expect(some).toBeLessThan(usual)
    }
    expect(await points({ responsabile: 'Nessuno di questi' })).toBe(0)
  })

  test('the same address gives the data in the shape of the contract', async () => {
    const whole = (await inside(`${path}.json`)).json()
    expect(whole.findings.length).toBeGreaterThan(50)
    for (const finding of whole.findings) {
      expect(finding).toMatchObject({
        rule: expect.stringMatching(/^[a-z]+\.[a-z-]+$/),
        severity: expect.stringMatching(/^(error|warning|info)$/),
        rows: expect.any(Array),
        years: expect.any(Array),
        lines: expect.any(Array),
        message: expect.any(String),
        evidence: expect.any(Object),
      })
    }
    const own = (await inside(`${urls.serviceFindings('it', 2024, 'biblioteche')}.json`)).json()
    expect(new Set(own.findings.map((each: { service: string }) => each.service))).toEqual(
      new Set(['BIBLIOTECHE']),
    )
  })

  test('what is not there is a problem page', async () => {
    expect((await inside(urls.findings('it', 1999))).statusCode).toBe(404)
    expect((await inside(urls.serviceFindings('it', 2024, 'niente'))).statusCode).toBe(404)
    expect((await inside(accept)).statusCode).toBe(405)
  })
})

describe('a form', () => {
  const said = { motivo: 'va bene <script>alert(1)</script> & "così"', nome: '<b>Anna</b> D’Alò' }

  test.each([
    ['another site', { origin: 'https://altro.example.it' }],
    ['nowhere', { origin: '' }],
    ['a page without origin', { origin: 'null' }],
  ])('from %s is refused', async (_, headers) => {
    const form: Record<string, string> = { ...(await formOf(path, 'accetta')), ...said }
    expect((await post(accept, form, headers)).statusCode).toBe(403)
  })

  test('without the key of the session is refused', async () => {
    const form: Record<string, string> = { ...(await formOf(path, 'accetta')), ...said }
    expect((await post(accept, { ...form, chiave: 'x' })).statusCode).toBe(403)
    const other = testSessions.formKey(testSessions.begin(Date.now()))
    expect((await post(accept, { ...form, chiave: other })).statusCode).toBe(403)
  })

  test.each([
    { motivo: ' \u0000 ', nome: 'Anna' },
    { motivo: 'va bene', nome: '' },
    { motivo: 'x'.repeat(501), nome: 'Anna' },
  ])('without reason or name changes nothing', async incomplete => {
    const form = { ...(await formOf(path, 'accetta')), ...incomplete }
    expect((await post(accept, form)).statusCode).toBe(422)
    expect((await inside(path)).body).toContain('Nessuno, per ora.')
  })

  test('accepts, leads back, and shows reason and name as text; another takes it back', async () => {
    const form: Record<string, string> = { ...(await formOf(path, 'accetta')), ...said }
    const done = await post(accept, form)
    expect(done.statusCode).toBe(303)
    expect(done.headers.location).toBe(`${path}#accettati`)
    const { body } = await inside(path)
    const [open = '', accepted = ''] = body.split('id="accettati"')
    expect(open).not.toContain(`id="punto-${form['punto']}"`)
    expect(accepted).toContain('va bene &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;così&quot;')
    expect(accepted).toContain('&lt;b&gt;Anna&lt;/b&gt; D’Alò')
    expect(body).not.toMatch(/<script>|<b>Anna/)

    const data = (await inside(`${path}.json`)).json()
    expect(data.accepted).toMatchObject([{ fingerprint: form['punto'], reason: said.motivo }])

    expect((await post(accept, form)).statusCode).toBe(409)
    const back = await post(urls.findingDeed('it', 2024, 'riapri'), await formOf(path, 'riapri'))
    expect(back.statusCode).toBe(303)
    expect((await inside(path)).body).toContain(`id="punto-${form['punto']}"`)
  })

  test('leads nowhere but to pages of findings', async () => {
    const form: Record<string, string> = { ...(await formOf(path, 'accetta')), ...said }
    for (const pagina of [
      'https://altro.example.it/2024/verifiche',
      '//altro.example.it',
      '/2024',
      `${path}\r\nx: y`,
    ]) {
      const done = await post(accept, { ...form, pagina })
      expect(done.headers.location).toBe(`${path}#accettati`)
      await post(urls.findingDeed('it', 2024, 'riapri'), await formOf(path, 'riapri'))
    }
  })

  test('a sum becomes a rule of the body and stops being one', async () => {
    const url = urls.serviceFindings('it', 2024, 'polizia-stradale-e-infortunistica')
    const { body } = await inside(url)
    const deed = urls.findingDeed('it', 2024, 'regola')
    const [before = ''] = body.split(`formAction="${deed}"`)
    const punto = [...before.matchAll(/name="punto" value="([^"]+)"/g)].at(-1)?.[1] ?? ''
    const form: Record<string, string> = { ...(await formOf(url, 'accetta')), punto, ...said }
    expect((await post(deed, form)).statusCode).toBe(303)
    const page = (await inside(path)).body
    expect(page).toContain('Una regola dell’ente che non torna')
    expect(page).toContain('id="regole"')
    const remove = await post(
      urls.findingDeed('it', 2024, 'togli-regola'),
      await formOf(path, 'togli-regola'),
    )
    expect(remove.statusCode).toBe(303)
    expect((await inside(path)).body).not.toContain('id="regole"')
  })

  test('that is too long or no form at all is refused', async () => {
    expect((await post(accept, { motivo: 'x'.repeat(20_000) })).statusCode).toBe(413)
    const wrong = await portal.app.inject({
      method: 'POST',
      url: accept,
      payload: '{}',
      headers: { 'content-type': 'application/json', cookie, origin },
    })
    expect(wrong.statusCode).toBeGreaterThanOrEqual(400)
    expect(wrong.statusCode).toBeLessThan(500)
    expect(portal.faults).toEqual([])
  })
})
