import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshStore, freshStore } from '../../tests/database.ts'
import { readExample } from '../checks/examples/notation.ts'
import type { Edition } from '../domain/edition.ts'
import { findingFingerprint } from '../domain/finding-fingerprint.ts'
import type { Assignment } from '../domain/permission/role.ts'
import { acceptSumRule, canBeRule, removeRule } from './accept-sum-rule.ts'
import { acceptFinding } from './check-edition.ts'
import { importEdition } from './import-edition.ts'
import { listFindings } from './list-findings.ts'
import { withdrawAcceptance } from './withdraw-acceptance.ts'

let fresh: FreshStore
let alba: number
let bra: number

/** One total that does not add up, and one sum that the years teach and one of them breaks. */
function edition(body: string, taught = '7.783'): Edition {
  const sound = readFileSync(new URL('../checks/fixtures/sound-edition.txt', import.meta.url), 'utf8')
  const text = `${sound.replace('| 31.187 | 31.090 |', '| 31197 | 31.090 |')}

servizio POLIZIA LOCALE DI PROVA
output 2020 2021 2022 2023
interventi richiesti | ${taught} | 8.191 | 10.277 | 10.431
assegnati alla stradale | 5.809 | 5.055 | 7.164 | 8.010
assegnati alle altre unità | 1.136 | 3.136 | 3.113 | 2.421
`
  const read = readExample(text)
  return { ...read, body: { ...read.body, name: body } }
}

beforeAll(async () => {
  fresh = await freshStore()
  // The one imported last is the body at work.
  await importEdition(fresh.store, edition('Comune di Bra'), 'prova')
  await importEdition(fresh.store, edition('Comune di Alba'), 'prova')
  const bodies = await fresh.store.bodies()
  alba = bodies[0]?.id ?? 0
  bra = bodies[1]?.id ?? 0
})
afterAll(() => fresh.remove())

const controller: Assignment = {
  role: 'controller',
  scope: { kind: 'body' },
  from: '2024-01-01',
  to: null,
  deputyFor: null,
}
const listed = (body: number, assignments: readonly Assignment[] = [controller]) =>
  listFindings(fresh.store, { body, assignments }, { year: 2023, today: '2024-06-01' })

async function open(body: number, rule: string) {
  return (await listed(body)).findings.filter(each => each.rule === rule)
}

async function one(body: number, rule: string) {
  const [finding] = await open(body, rule)
  if (!finding) throw new Error(`no finding of ${rule}`)
  return finding
}

test('each map has the address of its service', async () => {
  const { slugs, edition: stored } = await listed(alba)
  expect(slugs).toHaveLength(stored.services.length)
  expect(slugs).toContain('polizia-locale-di-prova')
})

test('what one body accepts stays open in another', async () => {
  const fingerprint = findingFingerprint(await one(alba, 'sum.declared-total'))
  expect(findingFingerprint(await one(bra, 'sum.declared-total'))).toBe(fingerprint)
  await acceptFinding(fresh.store, 2023, fingerprint, { reason: 'è così', actor: 'Maria Verdi' })
  expect(await open(alba, 'sum.declared-total')).toEqual([])
  expect((await listed(alba)).accepted).toMatchObject([{ acceptance: { fingerprint, reason: 'è così' } }])
  expect(await open(bra, 'sum.declared-total')).toHaveLength(1)
  expect((await listed(bra)).accepted).toEqual([])
  expect(
    await withdrawAcceptance(fresh.store, bra, { year: 2023, fingerprint, actor: 'altri' }),
  ).toMatchObject({ error: { kind: 'finding-not-found' } })
})

test('an acceptance that is taken back leaves the finding open and both in the history', async () => {
  const [accepted] = (await listed(alba)).accepted
  const fingerprint = accepted?.acceptance.fingerprint ?? ''
  const withdraw = () => withdrawAcceptance(fresh.store, alba, { year: 2023, fingerprint, actor: 'Ugo Neri' })
  expect(await withdraw()).toMatchObject({ ok: true })
  expect(await open(alba, 'sum.declared-total')).toHaveLength(1)
  expect((await listed(alba)).accepted).toEqual([])
  expect(await withdraw()).toMatchObject({ error: { kind: 'finding-not-found' } })
  const history = await fresh.store.inBody(alba, db =>
    db
      .selectFrom('history')
      .where('action', 'like', 'finding.%')
      .orderBy('number')
      .select(['actor', 'action', 'from'])
      .execute(),
  )
  expect(history).toMatchObject([
    { actor: 'Maria Verdi', action: 'finding.accept' },
    { actor: 'Ugo Neri', action: 'finding.reopen', from: { reason: 'è così', acceptedBy: 'Maria Verdi' } },
  ])
})

test('a learned sum becomes a rule of its body, is an error there, and goes when removed', async () => {
  const finding = await one(alba, 'sum.learned-identity')
  expect(canBeRule(finding)).toBe(true)
  const fingerprint = findingFingerprint(finding)
  const accept = { year: 2023, fingerprint, reason: 'le due unità sono tutto', actor: 'Maria Verdi' }
  expect(await acceptSumRule(fresh.store, alba, accept)).toMatchObject({ ok: true })

  expect(await open(alba, 'sum.learned-identity')).toEqual([])
  expect(await one(alba, 'sum.accepted')).toMatchObject({
    severity: 'error',
    years: [2020],
    params: { stated: [7783], sums: [6945] },
  })
  expect(await open(bra, 'sum.accepted')).toEqual([])

  await importEdition(fresh.store, edition('Comune di Alba', '6.945'), 'prova')
  expect(await open(alba, 'sum.accepted')).toEqual([])
  const [rule] = (await listed(alba)).rules
  expect(rule).toMatchObject({ reason: accept.reason, acceptedBy: accept.actor })

  await importEdition(fresh.store, edition('Comune di Alba', '6.946'), 'prova')
  expect(await open(alba, 'sum.accepted')).toHaveLength(1)
  if (!rule) throw new Error('no rule')
  const remove = { year: 2023, total: rule.total, parts: rule.parts, actor: 'Ugo Neri' }
  expect(await removeRule(fresh.store, bra, remove)).toMatchObject({ ok: false })
  expect(await removeRule(fresh.store, alba, remove)).toMatchObject({ ok: true })
  expect(await open(alba, 'sum.accepted')).toEqual([])
})

test('only a sum can become a rule', async () => {
  const finding = await one(alba, 'sum.declared-total')
  const accept = { year: 2023, fingerprint: findingFingerprint(finding), reason: 'x', actor: 'y' }
  expect(await acceptSumRule(fresh.store, alba, accept)).toMatchObject({
    error: { kind: 'finding-not-found' },
  })
})
