import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshStore, freshStore } from '../../tests/database.ts'
import { readExample } from '../checks/examples/notation.ts'
import { findingFingerprint } from '../domain/finding-fingerprint.ts'
import { acceptFinding, checkEdition } from './check-edition.ts'
import { importEdition } from './import-edition.ts'

let fresh: FreshStore

/** The sound edition of the checks with one total out by as much. */
function broken(by: number) {
  const text = readFileSync(new URL('../checks/fixtures/sound-edition.txt', import.meta.url), 'utf8')
  return readExample(text.replace('| 31.187 | 31.090 |', `| ${31_187 + by} | 31.090 |`))
}

beforeAll(async () => {
  fresh = await freshStore()
  await importEdition(fresh.store, broken(10), 'prova')
})
afterAll(() => fresh.remove())

async function checked() {
  const result = await checkEdition(fresh.store, 2023)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

test('a finding is accepted with a reason, listed, not raised again, and back when its figures change', async () => {
  const before = await checked()
  const finding = before.findings.find(each => each.rule === 'sum.declared-total')
  if (!finding) throw new Error('nothing to accept')
  const fingerprint = findingFingerprint(finding)
  const how = { reason: 'comprende i domiciliati', actor: 'Maria Verdi' }
  expect(await acceptFinding(fresh.store, 2023, fingerprint, how)).toMatchObject({ ok: true })

  const after = await checked()
  expect(after.findings.map(findingFingerprint)).not.toContain(fingerprint)
  expect(after.findings).toHaveLength(before.findings.length - 1)
  expect(after.accepted).toMatchObject([
    { acceptance: { fingerprint, reason: how.reason, acceptedBy: how.actor, rule: finding.rule } },
  ])

  await importEdition(fresh.store, broken(11), 'prova')
  const changed = await checked()
  expect(changed.accepted).toEqual([])
  expect(changed.findings.filter(each => each.rule === 'sum.declared-total')).toHaveLength(1)
})

test('acceptance is in the history', async () => {
  const [body] = await fresh.store.bodies()
  const rows = await fresh.store.inBody(body?.id ?? 0, db =>
    db.selectFrom('history').where('action', '=', 'finding.accept').select(['actor', 'reason']).execute(),
  )
  expect(rows).toEqual([{ actor: 'Maria Verdi', reason: 'comprende i domiciliati' }])
})

test('what is not there is refused', async () => {
  const how = { reason: 'x', actor: 'y' }
  expect(await acceptFinding(fresh.store, 2023, '0'.repeat(16), how)).toMatchObject({
    error: { kind: 'finding-not-found' },
  })
  expect(await checkEdition(fresh.store, 1999)).toMatchObject({
    error: { kind: 'edition-not-found', known: [2023] },
  })
})
