import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingFingerprint } from '../../src/domain/finding-fingerprint.ts'
import { acceptFinding, checkEdition } from '../../src/usecases/check-edition.ts'
import { urls } from '../../src/web/urls.ts'
import { example, openTestPortal, type TestPortal } from './portal.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await openTestPortal([example])
})
afterAll(() => portal.close())

const page = async (url: string): Promise<string> => {
  const { statusCode, body } = await portal.app.inject({ method: 'GET', url })
  expect(statusCode).toBe(200)
  return body
}

const blocks = (html: string): number => html.match(/<details /g)?.length ?? 0
const path = urls.findings('it', 2024)

test('the page shows every finding, and those of one manager and grade', async () => {
  const all = await page(path)
  const errors = await page(`${path}?grado=error`)
  const own = await page(`${path}?responsabile=${encodeURIComponent(example.services[0]?.manager ?? '')}`)
  expect(blocks(errors)).toBeGreaterThan(5)
  expect(blocks(own)).toBeGreaterThan(2)
  expect(blocks(all)).toBeGreaterThan(blocks(errors) + blocks(own))
  expect(all).toContain('<mark>')
  expect(blocks(await page(`${path}?grado=nessuno&responsabile=`))).toBe(blocks(all))
})

test('it is good HTML, in both languages, and not for search engines', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      'attr-case': 'off',
      'attribute-empty-style': 'off',
      'attribute-boolean-style': 'off',
    },
  })
  const italian = await page(path)
  const report = await validator.validateString(italian)
  expect(
    report.results.flatMap(result => result.messages.map(each => `${each.ruleId} ${each.selector}`)),
  ).toEqual([])
  expect(italian).toContain('noindex')
  expect(await page(urls.findings('en', 2024))).toContain('Check of the service maps')
})

test('an accepted finding leaves the open ones and is listed with its reason', async () => {
  const checked = await checkEdition(portal.store, 2024)
  if (!checked.ok) throw new Error(checked.error.kind)
  const [finding] = checked.value.findings.filter(each => each.severity === 'error')
  if (!finding) throw new Error('nothing to accept')
  const code = findingFingerprint(finding)
  await acceptFinding(portal.store, 2024, code, { reason: 'lo sappiamo', actor: 'controllo di gestione' })
  const after = await page(path)
  const [open = '', accepted = ''] = after.split('id="accettati"')
  expect(open).not.toContain(`id="v-${code}"`)
  expect(accepted).toContain(`id="v-${code}"`)
  expect(accepted).toContain('lo sappiamo (controllo di gestione, ')
})

test('a year that is not there is a problem page', async () => {
  const { statusCode } = await portal.app.inject({ method: 'GET', url: urls.findings('it', 1999) })
  expect(statusCode).toBe(404)
})
