import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aboutPages, urls } from '../../src/web/urls.ts'
import { languages } from '../../src/words/language.ts'
import { nextYear, restated, withOutputs } from '../next-year.ts'
import { builtAssets, example, openTestPortal, type TestPortal } from './portal.ts'

/** Two editions, with what differs between them: pages are longest then. */
const after = nextYear(example, [
  ['ASILI NIDO', map => withOutputs(map, rows => rows.map(row => restated(row, 0, '18.000', 18000)))],
  ['ELETTORALE', () => null],
])

let portal: TestPortal
beforeAll(async () => {
  portal = await openTestPortal([example, after])
})
afterAll(() => portal.close())

const museum = urls.service('it', 2025, 'museo-civico-archeologico-civilta-contadina-storia-naturale')
const kinds = languages.flatMap(language => [
  urls.edition(language, 2025),
  ...[
    'asili-nido',
    'gestione-finanziaria-risorse-umane-spesa',
    'informagiovani',
    'biblioteche',
    'disabilita',
  ].map(slug => urls.service(language, 2025, slug)),
  urls.series(language, 2025, 'asili-nido', 'output', 'pasti-erogati-anno'),
  urls.embed(language, 2025, 'asili-nido', 'output', 'pasti-erogati-anno'),
  urls.lens(language, 2025, 'asili-nido'),
  urls.compare(language, `?serie=${museum}/utenti/visitatori-musei-di-cui&vista=indice&cerca=a`),
  urls.glance(language, 2025),
  urls.toWhom(language, 2025),
  urls.management(language, 2025),
  urls.managers(language, 2025),
  urls.organisations(language, 2025),
  urls.organisation(language, 2025, 'aem'),
  urls.quality(language, 2025),
  urls.search(language, 2025, 'servizi'),
  urls.search(language, 2025, 'servizi', { tipo: 'quantita', pagina: '2' }),
  urls.difference(language, 2025, 2024, null),
  urls.openData(language),
  urls.apiPage(language),
  ...aboutPages.map(each => urls.about(language, each)),
  urls.service(language, 2025, 'niente'),
])

const { files, names: builtNames } = builtAssets()

/** What the head of a page makes a browser load, and the fonts that its sheet names. */
function loadedBy(html: string): readonly string[] {
  const named = [...html.matchAll(/(?:href|src)="\/assets\/([^"]+)"/g)].map(match => match[1] ?? '')
  const sheets = named.filter(name => name.endsWith('.css'))
  const fonts = sheets.flatMap(name =>
    [...String(files.get(name)?.bytes).matchAll(/url\("?([\w.-]+\.woff2)"?\)/g)].map(match => match[1] ?? ''),
  )
  return [...new Set([...named, ...fonts])]
}

describe.each(kinds)('%s', url => {
  test('is under 100 kB with all that it loads, and painted before its fonts and scripts', async () => {
    const page = await portal.app.inject({ url, headers: { 'accept-encoding': 'br', accept: 'text/html' } })
    const html = (await portal.app.inject({ url, headers: { accept: 'text/html' } })).body
    const names = loadedBy(html)
    expect(names.filter(name => name.endsWith('.woff2')).length).toBe(3)
    const loaded = names.map(name => {
      const file = files.get(name)
      if (!file) throw new Error(`${name} is no file`)
      return (file.brotli ?? file.bytes).length
    })
    const transferred = loaded.reduce((sum, bytes) => sum + bytes, page.rawPayload.length)
    expect(transferred).toBeLessThan(100_000)
    expect(html).not.toMatch(/<script(?![^>]*(?:defer|type="application\/ld\+json"))/)
    expect(html.match(/rel="stylesheet"/g)).toHaveLength(1)
  })
})

test('text is shown before the font is there', () => {
  const sheet = String(files.get(builtNames.get('atlante.css') ?? '')?.bytes)
  const faces = sheet.match(/@font-face\s*\{[^}]*\}/g) ?? []
  expect(faces).toHaveLength(3)
  for (const face of faces) expect(face).toMatch(/font-display:\s*(?:swap|fallback|optional)/)
})

test('the script of those who fill in is under 200 kB', () => {
  const script = files.get(builtNames.get('workspace.js') ?? '')
  const transferred = (script?.brotli ?? script?.bytes)?.length ?? 0
  expect(transferred).toBeGreaterThan(1000)
  expect(transferred).toBeLessThan(200_000)
})
