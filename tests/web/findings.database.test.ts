import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { urls } from '../../src/web/urls.ts'
import { languages } from '../../src/words/language.ts'
import { type SignedIn, signedIn } from '../people.ts'
import { htmlRules } from './html-rules.ts'
import { example, oddEdition, openTestPortal, type TestPortal } from './portal.ts'

let portal: TestPortal
let cookie: string
let anna: SignedIn

beforeAll(async () => {
  portal = await openTestPortal([oddEdition, example])
  anna = await signedIn(portal.store, { role: 'controller', name: '<b>Anna</b> D’Alò' })
  cookie = anna.cookie
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
  urls.controllerGlance(language, 2024),
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

describe('without the session', () => {
  test.each([...pages, `${path}.json`, `${urls.serviceFindings('it', 2024, 'biblioteche')}.json`])(
    '%s shows nothing: a reader is led to signing in, a program is told',
    async url => {
      for (const session of ['', 'atlante_sessione=x', `atlante_sessione=${'x'.repeat(43)}`]) {
        const page = await get(url, { cookie: session, accept: 'text/html' })
        const program = await get(url, { cookie: session, accept: 'application/json' })
        expect(program.statusCode).toBe(401)
        expect(program.headers['content-type']).toContain('application/problem+json')
        if (url.endsWith('.json')) expect(page.statusCode).toBe(401)
        else expect(page.headers.location).toMatch(/^(\/en)?\/accesso\?poi=%2F/)
        for (const { body } of [page, program]) {
          expect(body).not.toMatch(/class="find"|"findings"|Che cosa ci si aspettava|What was expected/)
        }
      }
    },
  )

  test('the year at a glance counts the open findings for the session only', async () => {
    expect((await inside(urls.controllerGlance('it', 2024))).body).toMatch(
      /Verifiche ancora aperte<\/h2><p><span><b class="num">[1-9]/,
    )
    expect((await get(urls.glance('it', 2024), { cookie })).body).not.toContain('Verifiche ancora aperte')
  })

  test('nothing is accepted', async () => {
    const form = { ...(await formOf(path, 'accetta')), motivo: 'va bene' }
    expect((await post(accept, form, { cookie: '' })).statusCode).toBe(401)
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
  const said = { motivo: 'va bene <script>alert(1)</script> & "così"' }

  test.each([
    ['another site', { origin: 'https://altro.example.it' }],
    ['nowhere', { origin: '' }],
    ['a page without origin', { origin: 'null' }],
  ])('from %s is refused', async (_, headers) => {
    const form: Record<string, string> = { ...(await formOf(path, 'accetta')), ...said }
    expect((await post(accept, form, headers)).statusCode).toBe(403)
  })

  test('without the key of the person is refused', async () => {
    const form: Record<string, string> = { ...(await formOf(path, 'accetta')), ...said }
    expect((await post(accept, { ...form, chiave: 'x' })).statusCode).toBe(403)
  })

  test.each([{ motivo: ' \u0000 ' }, { motivo: 'x'.repeat(501) }])(
    'without a reason changes nothing',
    async incomplete => {
      const form = { ...(await formOf(path, 'accetta')), ...incomplete }
      expect((await post(accept, form)).statusCode).toBe(422)
      expect((await inside(path)).body).toContain('Nessuno, per ora.')
    },
  )

  test('accepts, leads back, and shows the reason and the person as text; another takes it back', async () => {
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
    expect((await post(accept, { motivo: 'x'.repeat(2_000_000) })).statusCode).toBe(413)
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
