import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Edition, SeriesTable } from '../../src/domain/edition.ts'
import { urls } from '../../src/web/urls.ts'
import { languages } from '../../src/words/language.ts'
import { cpuTime } from '../cpu-time.ts'
import { htmlRules } from './html-rules.ts'
import { example, oddEdition, openTestPortal, type TestPortal } from './portal.ts'

/** The year after the example: a service less, one more, one figure of the past restated, one risen much. */
function nextYear(edition: Edition): Edition {
  const year = edition.year + 1
  const table = (from: SeriesTable | null): SeriesTable | null =>
    from && {
      ...from,
      referenceDates: [...from.referenceDates.slice(1), `${year}-12-31`],
      series: from.series.map(series => {
        const [, ...kept] = series.observations
        const last = kept.at(-1)
        if (!last) return series
        const isMeals = series.label === 'n. pasti erogati anno'
        const cells = isMeals ? [...kept.slice(0, -1), { ...last, raw: '44.333', value: 44333 }] : kept
        const now = isMeals ? { ...last, raw: '99.999', value: 99999 } : last
        return { ...series, observations: [...cells, now] }
      }),
    }
  const maps = edition.services.map(map => ({
    ...map,
    outputs: table(map.outputs),
    users: { ...map.users, served: table(map.users.served) },
  }))
  const [first, ...others] = maps
  if (!first) throw new Error('the example has no map')
  const added = {
    ...first,
    name: 'SPORTELLO ENERGIA',
    outputs: null,
    users: { ...first.users, served: null },
  }
  return { ...edition, year, services: [...others.filter(map => map.name !== 'ELETTORALE'), first, added] }
}

let portal: TestPortal
beforeAll(async () => {
  portal = await openTestPortal([oddEdition, example, nextYear(example)])
})
afterAll(() => portal.close())

const get = (url: string) => portal.app.inject({ method: 'GET', url })
const validator = new HtmlValidate(htmlRules)
async function problemsOf(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(result =>
    result.messages.map(message => `${message.ruleId}: ${message.message}`),
  )
}

const meals = '/2024/servizi/asili-nido/output/pasti-erogati-anno'
const museum = '/2024/servizi/museo-civico-archeologico-civilta-contadina-storia-naturale/utenti'
const visitors = `${museum}/visitatori-musei-di-cui`
const patrol =
  '/2024/servizi/polizia-stradale-e-infortunistica/output/ore-servizi-controllo-di-polizia-stradale-norme-di-comportamento-ed'
const both = `serie=${meals}&serie=${visitors}`

describe('every page', () => {
  const pages = languages.flatMap(language => [
    urls.compare(language),
    urls.compare(language, `?${both}&serie=${patrol}`),
    urls.compare(language, `?${both}&vista=insieme`),
    urls.compare(language, `?${both}&vista=indice&base=2021&cerca=prestiti`),
    urls.compare(language, '?serie=niente&cerca=zzz'),
    urls.lens(language, 2024, 'asili-nido'),
    urls.lens(language, 2024, 'distretto-culturale-unesco', { esterni: '1' }),
    urls.glance(language, 2024),
    urls.glance(language, 2025),
    urls.glance(language, 2018),
    urls.embed(language, 2024, 'asili-nido', 'output', 'pasti-erogati-anno'),
  ])

  test.each(pages)('%s is valid', async url => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(200)
    expect(answer.body.match(/<h1/g)).toHaveLength(1)
    expect(await problemsOf(answer.body)).toEqual([])
    expect(portal.faults).toEqual([])
  })
})

describe('comparison', () => {
  test('shows the figures of both under the same years, and the change since the base', async () => {
    const { body } = await get(`/confronta?${both}`)
    for (const text of ['34.009', '44.322', '65.597', '57.448', '+30,3', '−12,4'])
      expect(body).toContain(text)
    expect(body).toContain(`value="${meals} ${visitors}"`)
  })

  test('as an index the base is 100, and it stops where something else is counted', async () => {
    const data = (await get(`/confronta.json?${both}&serie=${patrol}&vista=indice&base=2020`)).json()
    expect(data.base).toBe('2020')
    const [a, b, c] = data.series.map((each: { observations: { index: number | null }[] }) =>
      each.observations.map(({ index }) => (index === null ? null : Math.round(index))),
    )
    expect(a).toEqual([189, 100, 173, 185, 225, 246])
    expect(b).toEqual([361, 100, 85, 179, 285, 316])
    expect(c).toEqual([133, 100, 342, null, null, null])
    const { body } = await get(`/confronta?serie=${patrol}&vista=indice`)
    expect(body).toContain('l’indice si ferma dove cambia ciò che si conta')
  })

  test('a base without a figure, or zero, is explained', async () => {
    const castle = '/2024/servizi/asili-nido/output/pasti-erogati-anno-castello'
    const late = '/2024/servizi/asili-nido/utenti/bambini-che-frequentano-oltre-le-16-30'
    const { body } = await get(`/confronta?serie=${castle}&serie=${late}&vista=indice&base=2020`)
    expect(body).toContain('nel 2020 non ha una cifra')
    expect(body).toContain('nel 2020 la cifra è 0')
  })

  test('the files hold exactly what is shown', async () => {
    const csv = (await get(`/confronta.csv?${both}&vista=indice`)).body.trimEnd().split('\r\n')
    expect(csv).toHaveLength(1 + 6 + 6)
    expect(csv[0]).toContain('indice (2019 = 100)')
    expect(csv[12]).toContain(';57448;')
    const plain = (await get(`/confronta.csv?${both}`)).body
    expect(plain).not.toContain('indice (')
    const svg = await get(`/confronta.svg?${both}&vista=indice`)
    expect(svg.headers['content-type']).toBe('image/svg+xml; charset=utf-8')
    expect(svg.body).toContain('Visitatori musei')
    expect((await get(`/confronta.svg?${both}`)).body.match(/<svg/g)?.length).toBe(4)
  })

  test('a series is added by search and removed by a link', async () => {
    const { body } = await get(`/confronta?serie=${meals}&cerca=visitatori%20musei`)
    const [, add = ''] = /href="([^"]+)" aria-label="Aggiungi Visitatori musei/.exec(body) ?? []
    expect(add.replaceAll('&amp;', '&')).toContain(`serie=${meals}&serie=/2025/servizi/`)
    const added = await get(add.replaceAll('&amp;', '&'))
    expect(added.body).toContain('2 quantità a confronto')
    const [, remove = ''] = /href="([^"]+)" aria-label="Togli Pasti erogati anno"/.exec(added.body) ?? []
    const removed = await get(remove.replaceAll('&amp;', '&'))
    expect(removed.body).toContain('Una quantità negli anni')
    expect(removed.body).not.toContain('44.322')
  })

  test('editions stand beside each other: the same series as two of them print it', async () => {
    const { body } = await get(`/confronta?serie=${meals}&serie=${meals.replace('2024', '2025')}`)
    for (const text of ['44.322', '44.333', '99.999', 'edizione 2024', 'edizione 2025'])
      expect(body).toContain(text)
  })

  test('a service stands for its series', async () => {
    const answer = await get('/confronta?serie=/2024/servizi/asili-nido&vista=indice')
    expect(answer.statusCode).toBe(302)
    expect(answer.headers['location']).toContain(`serie=${meals}`)
    expect(answer.headers['location']).toContain('vista=indice')
    expect((await get(String(answer.headers['location']))).body).toContain('8 quantità a confronto')
  })

  test('different units do not stand on one scale', async () => {
    const hours = '/2024/servizi/asili-nido/output/ore-educative-erogate-a-bambino-lattanti'
    const { body } = await get(`/confronta?serie=${meals}&serie=${hours}&vista=insieme`)
    expect(body).toContain('Le quantità hanno unità diverse')
    expect(body).not.toContain('class="chart many"')
  })

  test.each([
    'serie=%00',
    `serie=${'a'.repeat(20_000)}`,
    'serie[]=x&serie[]=y',
    `serie=/2024/servizi/${encodeURIComponent("'; drop table series; --")}/output/x`,
    'serie=/9999/servizi/asili-nido/output/pasti-erogati-anno',
    `serie=/2024/servizi/asili-nido/output/${'a'.repeat(500)}`,
    'serie=<script>alert(1)</script>&cerca=<script>alert(1)</script>',
    `cerca=${'x'.repeat(10_000)}`,
    'vista=altro&base=-1&base=2020',
    Array.from({ length: 200 }, (_, at) => `serie=/2024/servizi/a/output/b${at}`).join('&'),
  ])('%.60s is a page', async query => {
    const started = cpuTime()
    for (const end of ['', '.json', '.csv', '.svg']) {
      const answer = await get(`/confronta${end}?${query}`)
      expect(answer.statusCode).toBe(200)
      expect(answer.body).not.toContain('<script>alert')
    }
    expect(cpuTime() - started).toBeLessThan(4000)
    expect(portal.faults).toEqual([])
  })
})

describe('lens', () => {
  test('divides by people for the years of editions only, and says so', async () => {
    const { body } = await get('/2024/servizi/asili-nido/lente?output=pasti-erogati-anno&utenti=lattanti')
    for (const text of [
      '642,3', // 44,322 meals by 69 people
      '1.583', // by 28 babies
      'qui sono note per 2024',
      'come scritto: «69 (13 ditta esterna)»',
      'li accosta, non li lega',
    ]) {
      expect(body).toContain(text)
    }
    const external = await get('/2024/servizi/asili-nido/lente?output=pasti-erogati-anno&esterni=1')
    expect(external.body).toContain('540,5')
  })

  test('two editions give two years of people', async () => {
    const { body } = await get('/2025/servizi/asili-nido/lente?output=pasti-erogati-anno')
    expect(body).toContain('qui sono note per 2024, 2025')
    expect(body).toContain('>1.449<') // 99,999 by 69
  })

  test('a part is a share of its whole, and a ratio is not divided in silence', async () => {
    const { body } = await get(`${museum.replace('/utenti', '')}/lente?utenti=utenti-museo-civico`)
    expect(body).toContain('Quota di «Utenti Museo Civico» su «Visitatori musei»')
    expect(body).toContain('30,7')
    const hours = await get('/2024/servizi/asili-nido/lente?output=ore-educative-erogate-a-bambino-lattanti')
    expect(hours.body).toContain('è già un rapporto o una media')
  })

  test.each(['output=niente', 'output=%00&utenti[]=x', `output=${'a'.repeat(10_000)}`])(
    '%.40s is the usual page',
    async query => {
      const answer = await get(`/2024/servizi/asili-nido/lente?${query}`)
      expect(answer.statusCode).toBe(200)
    },
  )

  test('an unknown service leads on', async () => {
    expect((await get('/2024/servizi/asili-nid/lente')).statusCode).toBe(404)
    expect((await get('/1999/servizi/asili-nido/lente')).statusCode).toBe(404)
  })
})

describe('year at a glance', () => {
  test('what rose and fell, without what is still to be verified', async () => {
    const { body } = await get('/2024/in-sintesi')
    expect(body).toContain('Gli aumenti maggiori')
    expect(body).toContain('Utenti visitatori pagina Instagram')
    expect(body).toContain('−89,9')
    expect(body).not.toMatch(/Verifiche ancora aperte/)
  })

  test('services that came and went, and what was restated', async () => {
    const { body } = await get('/2025/in-sintesi')
    expect(body).toContain('Sportello Energia')
    expect(body).toMatch(/Non ci sono più<\/h3><ul><li><a href="\/2024\/servizi\/elettorale">/)
    expect(body).toContain('Una cifra di anni passati differisce')
    expect(body).toContain('44.333')
  })
})

describe('a series for other sites', () => {
  test('may be framed by anyone, and nothing else may', async () => {
    const embed = await get(`${meals}/incorpora`)
    expect(embed.headers['content-security-policy']).toContain('frame-ancestors *')
    expect(embed.body).toContain('44.322')
    expect(embed.body).toContain('target="_top"')
    expect((await get(meals)).headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })

  test('its page gives the markup, escaped, and leads to the comparison', async () => {
    const { body } = await get(meals)
    expect(body).toContain('&lt;iframe src=&quot;https://mappe.example.it')
    expect(body).toContain(`href="/confronta?serie=${meals}"`)
    expect(body).toContain('indice, 2019 = 100')
  })

  test('what is not there is a problem page', async () => {
    expect((await get('/2024/servizi/asili-nido/output/niente/incorpora')).statusCode).toBe(404)
  })
})
