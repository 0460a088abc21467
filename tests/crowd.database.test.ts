import { loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { dayInItaly } from '../src/domain/day-in-italy.ts'
import type { StorePlace } from '../src/store/open-store.ts'
import { verifyHistory } from '../src/store/queries/verify-history.ts'
import type { Store } from '../src/store/store.ts'
import { openCampaign } from '../src/usecases/campaign/open-campaign.ts'
import { addActor, exampleOf2024, given, imported } from './campaign.ts'
import { type Acknowledgement, type CrowdPerson, typeFigures } from './crowd-person.ts'
import { crowdFaults } from './crowd-proof.ts'
import { type CrowdServer, startCrowdServer } from './crowd-server.ts'
import { freshDirectory, opened } from './database.ts'
import { signedIn } from './people.ts'

/** `ATLANTE_CROWD=50 ATLANTE_CROWD_SECONDS=600` for the whole proof. */
const people = Number(process.env['ATLANTE_CROWD'] ?? 6)
const seconds = Number(process.env['ATLANTE_CROWD_SECONDS'] ?? 8)
/** While people type; once more when the last change has been acknowledged. */
const kills = Math.max(2, Math.floor(seconds / 20))
/** All together some 25 cells a second: fifty who enter one every two seconds. */
const everyMilliseconds = people * 40
const year = 2025

const onServer = Boolean(process.env['TEST_DATABASE_URL'])
const skipped = onServer ? ' (skipped: the data directory is that of the embedded database)' : ''

test.skipIf(onServer)(
  `${people} people type for ${seconds} s while the server is killed ${kills} times: nothing acknowledged is lost${skipped}`,
  async () => {
    const { place, remove } = freshDirectory()
    try {
      const crowd = await gathered(place)
      const server = await startCrowdServer(place.dataDirectory)
      const faults: string[] = []
      let told: Acknowledgement[]
      try {
        told = await typedUnderKills(crowd, server, faults)
      } finally {
        await server.kill()
      }
      console.info(report(told, server))
      expect(faults).toEqual([])
      expect(told.length).toBeGreaterThanOrEqual(people)
      await holds(place, told)
    } finally {
      await remove()
    }
  },
  240_000 + seconds * 2000,
)

/** A store with the year open, and its people: two to a map, so that they meet in its cells. */
async function gathered(place: StorePlace): Promise<CrowdPerson[]> {
  const store = await opened(place)
  try {
    const body = await imported(store, exampleOf2024())
    const controller = await addActor(store, body, 'Carla', [['controller', { kind: 'body' }]])
    const now = new Date()
    // The server goes by the machine's clock.
    const deadline = dayInItaly(new Date(now.getTime() + 30 * 24 * 3600 * 1000))
    await given(openCampaign(store, controller, { year, deadline, appointments: [], today: dayInItaly(now) }))
    const maps = await mapsWithRows(store, body)
    const crowd: CrowdPerson[] = []
    for (let at = 0; at < people; at++) {
      const map = maps[Math.floor(at / 2) % maps.length]
      if (!map) throw new Error('no map has rows')
      const scope = { kind: 'service', service: map.service } as const
      crowd.push({ who: await signedIn(store, { role: 'contributor', scope }), slug: map.slug })
    }
    return crowd
  } finally {
    await store.close()
  }
}

function mapsWithRows(store: Store, body: number) {
  return store.inBody(body, db =>
    db
      .selectFrom('campaign_maps as map')
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('campaign_rows as row')
            .whereRef('row.service', '=', 'map.service')
            .whereRef('row.year', '=', 'map.year')
            .select('row.row'),
        ),
      )
      .where('map.year', '=', year)
      .orderBy('map.position')
      .select(['map.service', 'map.slug'])
      .execute(),
  )
}

/** Lets everybody type while the server dies and comes back; resolves when all that was typed is acknowledged. */
async function typedUnderKills(
  crowd: readonly CrowdPerson[],
  server: CrowdServer,
  faults: string[],
): Promise<Acknowledgement[]> {
  const end = performance.now() + seconds * 1000
  let figure = 0
  const work = {
    address: server.address,
    year,
    everyMilliseconds,
    isOver: () => performance.now() > end,
    nextFigure: () => ++figure,
    onFault: (answer: string) => faults.push(answer),
  }
  const [told] = await Promise.all([
    Promise.all(crowd.map(person => typeFigures(person, work))),
    killNowAndThen(server, end),
  ])
  return told.flat()
}

async function killNowAndThen(server: CrowdServer, end: number): Promise<void> {
  for (let left = kills; left > 0; left--) {
    const share = Math.max(500, (end - performance.now()) / (left + 1))
    await pause(share * (0.5 + Math.random()))
    await server.kill()
    await server.start()
  }
}

/** The directory opens, the history is whole, and all that was acknowledged is kept as it was told. */
async function holds(place: StorePlace, told: readonly Acknowledgement[]): Promise<void> {
  const store = await opened(place)
  try {
    const [body] = await store.bodies()
    const proof = await store.inBody(body?.id ?? 0, verifyHistory)
    expect(proof.broken).toBeNull()
    expect(proof.entries).toBeGreaterThan(told.length)
    const faultsOf = (words: readonly Acknowledgement[]) =>
      store.inBody(body?.id ?? 0, db => crowdFaults(db, year, words))
    expect(await faultsOf(told)).toEqual([])
    // The same proof sees a change that was told and is not kept, and one that is kept and was not told.
    const forged = told.slice(0, 1).map(one => ({ ...one, key: 'forged', raw: '-1' }))
    expect(await faultsOf([...told, ...forged])).not.toEqual([])
    expect(await faultsOf(told.slice(1))).not.toEqual([])
  } finally {
    await store.close()
  }
}

function report(told: readonly Acknowledgement[], { starts }: CrowdServer): string {
  const conflicts = told.filter(({ outcome }) => outcome === 'conflict').length
  const resent = told.filter(({ sent }) => sent > 1).length
  const at = (share: number, times: readonly number[]) =>
    Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN)
  const line = (name: string, of: readonly Acknowledgement[]) => {
    const times = of.map(({ milliseconds }) => milliseconds)
    return `${name}: p50 ${at(0.5, times)} ms, p95 ${at(0.95, times)} ms, longest ${at(1 - 1e-9, times)} ms`
  }
  return [
    `${told.length} acknowledged (${conflicts} conflicts, ${resent} sent more than once), ${kills + 1} kills`,
    line(
      'acknowledged at the first sending',
      told.filter(({ sent }) => sent === 1),
    ),
    line('all, with the outages', told),
    `starts: p50 ${at(0.5, starts)} ms, longest ${at(1 - 1e-9, starts)} ms; load ${loadavg()[0]?.toFixed(1)}`,
  ].join('\n')
}
