import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { listOwnMaps } from '../../src/usecases/campaign/list-own-maps.ts'
import { loadDraft } from '../../src/usecases/campaign/load-draft.ts'
import { openCampaign } from '../../src/usecases/campaign/open-campaign.ts'
import { createServer } from '../../src/web/server.ts'
import { urls } from '../../src/web/urls.ts'
import { addActor, deadline, exampleOf2024, given, serviceAt, today } from '../campaign.ts'
import { signedIn } from '../people.ts'
import { htmlRules } from './html-rules.ts'
import { builtAssets, openTestPortal } from './portal.ts'

test('errors that hinder are explained in the list itself, all of one rule with one reason', async () => {
  const portal = await openTestPortal([exampleOf2024()])
  const { store } = portal
  const origin = 'https://mappe.example.it'
  const now = new Date(`${today}T10:00:00Z`)
  const onFault = (error: unknown) => portal.faults.push(error)
  const app = createServer({ store, assets: builtAssets(), url: origin, clock: () => now, onFault })
  try {
    await app.ready()
    const controller = await addActor(store, 1, 'Controllo', [['controller', { kind: 'body' }]])
    await given(openCampaign(store, controller, { year: 2025, deadline, appointments: [], today }))
    const work = await listOwnMaps(store, controller, today)
    const worst = work?.maps.toSorted((a, b) => b.findings.error - a.findings.error)[0]
    const slug = worst?.slug ?? ''
    expect(worst?.findings.error).toBeGreaterThan(0)
    const scope = { kind: 'service', service: await serviceAt(store, 1, slug) } as const
    const anna = await signedIn(store, { role: 'contributor', name: 'Anna Bo', scope, now })
    const post = (what: 'mossa' | 'spiega', fields: readonly [string, string][]) =>
      app.inject({
        method: 'POST',
        url: urls.workMapDeed('it', 2025, slug, what),
        payload: new URLSearchParams(
          [['chiave', anna.key] as const, ...fields].map(([name, value]): [string, string] => [name, value]),
        ).toString(),
        headers: {
          cookie: anna.cookie,
          origin,
          accept: 'text/html',
          'content-type': 'application/x-www-form-urlencoded',
        },
      })
    const handIn = async () => {
      const draft = await given(loadDraft(store, controller, { year: 2025, slug, today }))
      const answer = await post('mossa', [
        ['mossa', 'submit'],
        ['versione', String(draft.version)],
      ])
      expect(answer.statusCode).toBe(409)
      const report = await new HtmlValidate(htmlRules).validateString(answer.body)
      expect(report.results.flatMap(each => each.messages.map(message => message.message))).toEqual([])
      const list = /<div class="lost hinders".*?<\/ul><\/div>/s.exec(answer.body)?.[0] ?? ''
      return [...list.matchAll(/<form.*?<\/form>/gs)].map(([form]) =>
        [...form.matchAll(/name="verifica\[\]" value="([^"]+)"/g)].map(([, found = '']) => found),
      )
    }
    const forms = await handIn()
    expect(forms.flat().length).toBeGreaterThanOrEqual(worst?.findings.error ?? 0)
    for (const named of forms) {
      const done = await post('spiega', [
        ['da', 'mosse'],
        ['motivo', 'Così nel documento del 2024'],
        ...named.map((each): [string, string] => ['verifica[]', each]),
      ])
      expect(done.headers['location']).toBe(`${urls.workMap('it', 2025, slug)}#mosse`)
    }
    expect(await handIn()).toEqual([])
    expect(portal.faults).toEqual([])
  } finally {
    await app.close()
    await portal.close()
  }
})
