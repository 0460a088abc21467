import { afterAll, beforeAll, expect, test } from 'vitest'
import { addActor, deadline, given, imported, serviceAt, today, typed } from '../../../tests/campaign.ts'
import { type FreshStore, freshStore } from '../../../tests/database.ts'
import { smallEdition } from '../../../tests/small-edition.ts'
import { loadEdition } from '../../store/rows/load-edition.ts'
import { loadDraft } from './load-draft.ts'
import { moveMap } from './move-map.ts'
import { openCampaign } from './open-campaign.ts'
import { sealCampaign } from './seal-campaign.ts'
import { writeCells } from './write-cells.ts'

let fresh: FreshStore
beforeAll(async () => {
  fresh = await freshStore()
})
afterAll(() => fresh.remove())

const own = '2025-12-31'
const resolution = { number: '41', date: '2026-04-30' }

/** On a server the two really run at once; embedded, one after the other. */
test.each([1, 2, 3, 4, 5, 6])(
  'what is acknowledged while a year is sealed is in its edition (%i)',
  async at => {
    const { store } = fresh
    const small = smallEdition(2024, { ANAGRAFE: { output: { Carte: [10, 11, 12, 13, 14, 15] } } })
    const body = await imported(store, { ...small, body: { ...small.body, name: `Comune ${at}` } })
    const controller = await addActor(store, body, 'Carla', [['controller', { kind: 'body' }]])
    const service = await serviceAt(store, body, 'anagrafe')
    const manager = await addActor(store, body, 'Maria', [['manager', { kind: 'service', service }]])
    await given(openCampaign(store, controller, { year: 2025, deadline, appointments: [], today }))
    const asked = { year: 2025, slug: 'anagrafe', today }
    const row = (await given(loadDraft(store, manager, asked))).tables.output?.rows[0]?.row ?? 0
    await given(writeCells(store, manager, { ...asked, changes: [typed(row, own, '16')] }))
    for (const [actor, move] of [
      [manager, 'submit'],
      [manager, 'validate'],
      [controller, 'accept'],
    ] as const) {
      const { version } = await given(loadDraft(store, actor, asked))
      await given(moveMap(store, actor, { ...asked, move, version, reason: '' }))
    }
    let last = 16
    const writing = async () => {
      for (let base = 1; base < 20; base++) {
        const changes = [typed(row, own, String(16 + base), { base })]
        const written = await writeCells(store, controller, { ...asked, changes })
        if (!written.ok) return written.error
        expect(written.value.results[0]?.outcome).toBe('saved')
        last = 16 + base
      }
      return null
    }
    const [sealed] = await Promise.all([
      sealCampaign(store, controller, { year: 2025, today, resolution }),
      writing(),
    ])
    const { edition } = await store.inBody(body, async db =>
      loadEdition(db, await given(Promise.resolve(sealed))),
    )
    expect(edition.services[0]?.outputs?.series[0]?.observations.at(-1)?.value).toBe(last)
  },
)
