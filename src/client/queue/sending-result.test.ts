import { expect, test } from 'vitest'
import type { SendingResult } from './save-queue.ts'
import { sendingResult } from './sending-result.ts'

const held = { version: 3, raw: '7' }
const [key, place] = ['k', '1 2025-12-31']

test.each<
  [string, Parameters<typeof sendingResult>[1], typeof held | null, SendingResult<typeof held | null>]
>([
  ['saved', { key, outcome: 'saved' }, held, { outcome: 'saved', key, place, version: 3 }],
  [
    'conflict',
    { key, outcome: 'conflict' },
    held,
    { outcome: 'conflict', key, place, version: 3, theirs: held },
  ],
  [
    'conflict with what was emptied',
    { key, outcome: 'conflict' },
    null,
    { outcome: 'conflict', key, place, version: 0, theirs: null },
  ],
  [
    'refused',
    { key, outcome: 'refused', problem: 'no-such-row' },
    null,
    { outcome: 'refused', key, place, problem: 'no-such-row' },
  ],
  [
    'refused without a word',
    { key, outcome: 'refused' },
    held,
    { outcome: 'refused', key, place, problem: 'bad-change' },
  ],
])('%s', (_name, judged, now, result) => {
  expect(sendingResult(place, judged, now)).toEqual(result)
})
