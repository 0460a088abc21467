import { expect, test } from 'vitest'
import { keptReason } from './campaign.ts'

test.each([
  ['covid', 'Covid'],
  ['other: conta il personale', 'altro: conta il personale'],
  ['count_change: da 3 a 4: tutti', 'si conta diversamente: da 3 a 4: tutti'],
  ['manca la firma', 'manca la firma'],
  ['nota: manca', 'nota: manca'],
])('the reason kept as «%s» is said as «%s»', (kept, said) => {
  expect(keptReason(kept, 'it')).toBe(said)
})
