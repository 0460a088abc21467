import { randomUUID } from 'node:crypto'
import type { CellChange } from '../../src/domain/campaign/cell-change.ts'
import { windowOf } from '../../src/domain/campaign/stored-draft.ts'
import type { Actor } from '../../src/domain/permission/actor.ts'
import type { Role, Scope } from '../../src/domain/permission/role.ts'
import { insertAssignment } from '../../src/store/rows/people/assignments.ts'
import type { Store } from '../../src/store/store.ts'
import { changeLineage, openService } from '../../src/usecases/campaign/change-lineage.ts'
import { addComment } from '../../src/usecases/campaign/comments.ts'
import { explainFinding } from '../../src/usecases/campaign/explain-finding.ts'
import { assignDeadline, grantLate } from '../../src/usecases/campaign/grant-late.ts'
import { loadDraft } from '../../src/usecases/campaign/load-draft.ts'
import { moveMap, type PersonMove } from '../../src/usecases/campaign/move-map.ts'
import { nudge } from '../../src/usecases/campaign/nudge.ts'
import { openCampaign } from '../../src/usecases/campaign/open-campaign.ts'
import { stateTable } from '../../src/usecases/campaign/state-table.ts'
import { writeCells } from '../../src/usecases/campaign/write-cells.ts'
import { writeTexts } from '../../src/usecases/campaign/write-texts.ts'
import { invite } from '../../src/usecases/people/invite.ts'
import { deadline, given, serviceAt, today } from '../campaign.ts'
import { type SignedIn, signedIn } from '../people.ts'

/** A person with a session and as one who asks. */
export interface Member extends SignedIn {
  readonly role: Role | null
  readonly actor: Actor
}

/** The people of a comune, one of each role; manager and contributor have some services. */
export interface Staff {
  readonly administrator: Member
  readonly controller: Member
  readonly manager: Member
  readonly contributor: Member
  readonly reader: Member
}

export const year = 2025
export const now = new Date(`${today}T10:00:00Z`)
/** Written, commented, sent back; handed in; accepted. Each has a manager and a contributor. */
export const maps = { busy: 'anagrafe', handedIn: 'biblioteche', accepted: 'contratti' } as const

const own = `${year}-12-31`
const since = '2020-01-01'

export async function hire(store: Store, body: number): Promise<Staff> {
  const services: number[] = []
  for (const slug of Object.values(maps)) services.push(await serviceAt(store, body, slug))
  const scopes = services.map((service): Scope => ({ kind: 'service', service }))
  const member = async (role: Role, name: string, held: readonly Scope[]): Promise<Member> => {
    const [scope = { kind: 'body' }, ...others] = held
    const session = await signedIn(store, { role, name, scope, now })
    for (const other of others) {
      const more = { person: session.person, role, scope: other, from: since, to: null, deputyFor: null }
      await store.inBody(body, db => insertAssignment(db, body, more))
    }
    const all: readonly Scope[] = [scope, ...others]
    const assignments = all.map(each => ({
      role,
      scope: each,
      from: since,
      to: null,
      deputyFor: null,
    }))
    return { ...session, role, actor: { body, person: session.person, name, assignments } }
  }
  return {
    administrator: await member('administrator', 'Ada Bianchi', []),
    controller: await member('controller', 'Carla Neri', []),
    manager: await member('manager', 'Bruno Verdi', scopes),
    contributor: await member('contributor', 'Anna Rossi', scopes),
    reader: await member('reader', 'Nucleo di valutazione', []),
  }
}

/** A year in its middle: something of everything that a page of the workspace may have to show. */
export async function fillYear(store: Store, { administrator, controller, manager, contributor }: Staff) {
  const carla = controller.actor
  await given(openCampaign(store, carla, { year, deadline, appointments: [], today }))
  await busyMap(store, contributor.actor, manager.actor)
  await finish(store, contributor.actor, maps.handedIn)
  await move(store, contributor.actor, maps.handedIn, 'submit')
  await finish(store, contributor.actor, maps.accepted)
  await move(store, contributor.actor, maps.accepted, 'submit')
  await move(store, manager.actor, maps.accepted, 'validate')
  await move(store, carla, maps.accepted, 'accept')
  await lateOnes(store, carla, contributor)
  await lineage(store, carla)
  const parts = { today, now, compose: () => ({ subject: 'Il tuo accesso', text: 'Buongiorno' }) }
  const role = { role: 'contributor', scope: { kind: 'body' as const }, from: today, to: null } as const
  const invitation = { name: 'Ugo Bo', email: 'ugo.bo@comune.example.it', role }
  await given(invite(store, administrator.actor, invitation, parts))
}

/** A map that was handed in and came back, with cells in every state that a grid shows. */
async function busyMap(store: Store, anna: Actor, bruno: Actor): Promise<void> {
  const slug = maps.busy
  await finish(store, anna, slug)
  await move(store, anna, slug, 'submit')
  await move(store, bruno, slug, 'return', 'Le carte d’identità non tornano: guardare la nota.')
  const at = { year, slug, today }
  const draft = await given(loadDraft(store, anna, at))
  const [first, second, third, fourth, fifth, sixth, ...others] = draft.tables.output?.rows ?? []
  const change = (row: typeof first, raw: string, more: Partial<CellChange> = {}): CellChange => {
    const date = more.date ?? own
    const base = row?.cells[date]?.version ?? 0
    return { key: randomUUID(), row: row?.row ?? 0, date, base, raw, ...more }
  }
  const before = windowOf(year).at(-2) ?? ''
  const changes = [
    change(first, '999.999'),
    change(second, '1', { reason: { code: 'rule_change', text: 'le carte si fanno altrove' } }),
    change(third, 'n.d. (non ancora disponibile)'),
    change(fourth, '31', { estimated: true, note: 'dato di novembre' }),
    change(fifth, '82', {
      parts: [
        { label: 'propri', value: 69 },
        { label: 'esterni', value: 13 },
      ],
    }),
    change(sixth, '4.321', { scopeNote: { text: 'anche i cittadini stranieri' } }),
    change(first, '21.000', { date: before }),
    change(others[0], ''),
  ]
  await given(writeCells(store, anna, { ...at, changes }))
  const said = (text: string, place: object) => addComment(store, bruno, { ...at, place, text })
  await given(said('Perché così tante? @Anna Rossi', { row: first?.row ?? 0, date: own }))
  await given(said('I segmenti sono quelli dell’anno scorso.', { section: 'users.segments' }))
  await given(said('Per il resto va bene.', {}))
  const criteria = draft.texts['users.criteria']
  const text = {
    key: randomUUID(),
    section: 'users.criteria',
    base: criteria.version,
    value: [...(criteria.value ?? []), 'fascia di età'],
  }
  await given(writeTexts(store, anna, { ...at, changes: [text] }))
}

/** Every figure of a map as the year before says it, and every finding explained. */
async function finish(store: Store, actor: Actor, slug: string): Promise<void> {
  const at = { year, slug, today }
  const draft = await given(loadDraft(store, actor, at))
  for (const section of ['output', 'served'] as const) {
    const table = draft.tables[section]
    if (table === null) continue
    const changes = table.rows.map((row): CellChange => {
      const before = windowOf(year)
        .slice(0, -1)
        .map(date => row.cells[date]?.raw ?? '')
        .findLast(raw => raw !== '')
      return { key: randomUUID(), row: row.row, date: own, base: 0, raw: before ?? 'n.d.' }
    })
    await given(writeCells(store, actor, { ...at, changes }))
    const after = await given(loadDraft(store, actor, at))
    if (after.tables[section]?.rows.length === 0) {
      await given(stateTable(store, actor, { ...at, section, reason: 'fonte non ancora pubblicata' }))
    }
  }
  const { findings } = await given(loadDraft(store, actor, at))
  for (const { fingerprint, explained } of findings) {
    if (explained !== null) continue
    await explainFinding(store, actor, { ...at, fingerprint, reason: 'verificato con l’ufficio' })
  }
}

async function move(store: Store, actor: Actor, slug: string, kind: PersonMove, reason = ''): Promise<void> {
  const at = { year, slug, today }
  const { version } = await given(loadDraft(store, actor, at))
  await given(moveMap(store, actor, { ...at, move: kind, version, reason }))
}

async function lateOnes(store: Store, carla: Actor, { person }: SignedIn): Promise<void> {
  const at = { year, slug: maps.busy, today }
  await given(assignDeadline(store, carla, { ...at, deadline: '2026-01-20' }))
  await given(grantLate(store, carla, { ...at, person, until: '2026-02-10', reason: 'ufficio chiuso' }))
  await given(
    nudge(store, carla, {
      year,
      slugs: [maps.busy],
      today,
      now,
      compose: ({ name }) => ({ subject: 'Mappe dei servizi', text: `Buongiorno ${name}` }),
    }),
  )
}

async function lineage(store: Store, carla: Actor): Promise<void> {
  const at = (slug: string) => ({ year, slug, today, reason: 'riorganizzazione' })
  await given(
    changeLineage(store, carla, {
      ...at('stato-civile'),
      change: { kind: 'rename', name: 'Stato civile e cittadinanza' },
    }),
  )
  const opening = { year, today, name: 'Sportello polifunzionale', manager: 'BIANCHI ADA', reason: 'nuovo' }
  await given(openService(store, carla, opening))
}
