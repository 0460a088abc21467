import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshStore, freshStore } from '../../../tests/database.ts'
import { type SignedIn, signedIn } from '../../../tests/people.ts'
import { smallEdition } from '../../../tests/small-edition.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import type { Assignment } from '../../domain/permission/role.ts'
import { type DueMail, listMails } from '../../store/rows/mails.ts'
import { openCampaign } from '../campaign/open-campaign.ts'
import { importEdition } from '../import-edition.ts'
import { type Digest, sendDigests } from './digest.ts'
import { queueMail } from './queue-mail.ts'
import { type Reminder, remind } from './remind.ts'
import { sendMails } from './send-mails.ts'

let fresh: FreshStore
let anna: SignedIn
let ugo: SignedIn
let now = new Date('2025-01-10T08:00:00Z')
const clock = () => now
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}

beforeAll(async () => {
  fresh = await freshStore()
  await importEdition(
    fresh.store,
    smallEdition(2023, {
      ANAGRAFE: { output: { certificati: [1, 2, 3, 4, 5, 6] } },
      TRIBUTI: { output: { avvisi: [1, 2, 3, 4, 5, 6] } },
    }),
    'prova',
  )
  const services = await fresh.store.inBody(1, db =>
    db.selectFrom('services').select(['id', 'slug']).execute(),
  )
  const scope = (slug: string): Assignment['scope'] => ({
    kind: 'service',
    service: services.find(each => each.slug === slug)?.id ?? 0,
  })
  anna = await signedIn(fresh.store, { role: 'contributor', name: 'Anna Rossi', scope: scope('anagrafe') })
  ugo = await signedIn(fresh.store, { role: 'manager', name: 'Ugo Neri', scope: scope('tributi') })
  const held: Assignment = {
    role: 'controller',
    scope: { kind: 'body' },
    from: '2020-01-01',
    to: null,
    deputyFor: null,
  }
  const controller: Actor = { body: 1, person: anna.person, name: 'prova', assignments: [held] }
  const opening = { year: 2024, deadline: '2025-02-28', appointments: [], today: '2025-01-10' }
  const opened = await openCampaign(fresh.store, controller, opening)
  if (!opened.ok) throw new Error(opened.error.kind)
})
afterAll(() => fresh.remove())

const queue = (key: string | null, text = 'testo') =>
  fresh.store.inBody(1, db =>
    queueMail(
      db,
      1,
      { person: anna.person, name: anna.name, email: anna.email },
      {
        subject: 'oggetto',
        text,
        key,
        kind: text === 'testo' ? 'notice' : 'link',
        now,
      },
    ),
  )
const mails = () => fresh.store.inBody(1, db => listMails(db, 100))
const carried: DueMail[] = []
const carry = async (mail: DueMail) => {
  carried.push(mail)
}
const failing = async () => {
  throw new Error('421 troppo  occupato')
}

test('a mail of one key is queued once, and with what it tells of or not at all', async () => {
  expect(await queue('prova')).toBe(true)
  expect(await queue('prova')).toBe(false)
  await expect(
    fresh.store.inBody(1, async db => {
      await queueMail(
        db,
        1,
        { person: anna.person, name: 'x', email: 'x@y.it' },
        {
          subject: 'mai',
          text: 'mai',
          key: null,
          kind: 'notice',
          now,
        },
      )
      throw new Error('rotto')
    }),
  ).rejects.toThrow('rotto')
  expect((await mails()).map(each => each.subject)).toEqual(['oggetto'])
})

test('what fails waits, each time longer, under the same message id, and goes once', async () => {
  const refused: string[] = []
  const refuse = async (mail: DueMail) => {
    refused.push(mail.messageId)
    return failing()
  }
  expect(await sendMails(fresh.store, 1, refuse, clock)).toBe(0)
  expect(await sendMails(fresh.store, 1, carry, clock)).toBe(0)
  later(1.5)
  await sendMails(fresh.store, 1, refuse, clock)
  later(1.5)
  expect(await sendMails(fresh.store, 1, carry, clock)).toBe(0)
  expect(await mails()).toMatchObject([{ state: 'waiting', attempts: 2, problem: '421 troppo occupato' }])
  later(4)
  expect(await sendMails(fresh.store, 1, carry, clock)).toBe(1)
  later(10_000)
  expect(await sendMails(fresh.store, 1, carry, clock)).toBe(0)
  expect(new Set([...refused, ...carried.map(each => each.messageId)]).size).toBe(1)
  expect(await mails()).toMatchObject([{ state: 'sent', problem: null }])
})

test('a mail held by a process that was killed goes out again, as the same one; two processes share no mail', async () => {
  await queue(null)
  const held: DueMail[] = []
  let release = () => {}
  const hanging = (mail: DueMail) => {
    held.push(mail)
    return new Promise<void>(resolve => {
      release = resolve
    })
  }
  const killed = sendMails(fresh.store, 1, hanging, clock)
  while (held.length === 0) await new Promise(resolve => setTimeout(resolve, 5))
  carried.length = 0
  expect(await sendMails(fresh.store, 1, carry, clock)).toBe(0)
  later(11)
  expect(await sendMails(fresh.store, 1, carry, clock)).toBe(1)
  expect(carried[0]?.messageId).toBe(held[0]?.messageId)
  release()
  await killed
})

test('after days of failing it is given up', async () => {
  await queue('persa')
  for (let round = 0; round < 12; round++) {
    await sendMails(fresh.store, 1, failing, clock)
    later(24 * 60 + 1)
  }
  expect((await mails())[0]).toMatchObject({ state: 'given_up', attempts: 8 })
})

test('a link is forgotten once it has gone, and never listed', async () => {
  await queue(null, 'https://x/accesso/invito/segreto')
  expect((await mails())[0]?.text).toBe('')
  carried.length = 0
  await sendMails(fresh.store, 1, carry, clock)
  expect(carried[0]?.text).toContain('segreto')
  const kept = await fresh.store.inBody(1, db =>
    db.selectFrom('mails').select('text').where('kind', '=', 'link').execute(),
  )
  expect(kept).toEqual([{ text: '' }])
})

test('reminders go to who has to do something, at their days, once', async () => {
  const written: Reminder[] = []
  const compose = (reminder: Reminder) => {
    written.push(reminder)
    return { subject: reminder.stage, text: reminder.maps.map(map => map.slug).join() }
  }
  const on = async (today: string) => {
    written.length = 0
    const queued = await remind(fresh.store, 1, { today, now, compose })
    return {
      queued,
      said: written.map(({ name, stage, maps }) => `${name} ${stage} ${maps.map(map => map.slug)}`),
    }
  }
  expect(await on('2025-02-20')).toEqual({ queued: 0, said: [] })
  const both = (stage: string) => [`Anna Rossi ${stage} anagrafe`, `Ugo Neri ${stage} tributi`]
  expect(await on('2025-02-21')).toEqual({ queued: 2, said: both('week') })
  expect((await on('2025-02-21')).queued).toBe(0)
  expect((await on('2025-02-25')).queued).toBe(0)
  expect((await on('2025-02-28')).queued).toBe(2)
  expect(await on('2025-03-01')).toEqual({ queued: 2, said: both('late-0') })
  expect((await on('2025-03-07')).queued).toBe(0)
  expect((await on('2025-03-20')).queued).toBe(2)
  await fresh.store.inBody(1, db => db.updateTable('campaign_maps').set({ state: 'submitted' }).execute())
  expect(await on('2025-04-01')).toEqual({ queued: 1, said: ['Ugo Neri late-4 tributi'] })
})

test('a digest tells once what others said, to whom it concerns', async () => {
  const written: Digest[] = []
  const compose = (digest: Digest) => {
    written.push(digest)
    return { subject: 'commenti', text: digest.name }
  }
  const [map] = await fresh.store.inBody(1, db =>
    db.selectFrom('campaign_maps').select('service').where('slug', '=', 'anagrafe').execute(),
  )
  const say = (person: SignedIn, text: string, mentions: number[]) =>
    fresh.store.inBody(1, db =>
      db
        .insertInto('comments')
        .values({
          body: 1,
          year: 2024,
          service: map?.service ?? 0,
          place: JSON.stringify({ section: 'output' }),
          text,
          person: person.person,
          author: person.name,
          mentions,
          settled_by: null,
          settled_at: null,
        })
        .execute(),
    )
  await say(anna, 'è giusto?', [ugo.person])
  await say(ugo, 'sì', [])
  const digestOn = async (today: string, moment: Date) => {
    written.length = 0
    await sendDigests(fresh.store, 1, { today, now: moment, compose })
    return written.map(({ name, comments }) => `${name}: ${comments.map(each => each.text)}`)
  }
  const first = new Date(Date.now() + 1000)
  expect(await digestOn('2025-04-02', first)).toEqual(['Anna Rossi: sì', 'Ugo Neri: è giusto?'])
  expect(await digestOn('2025-04-03', new Date(first.getTime() + 86_400_000))).toEqual([])
})
