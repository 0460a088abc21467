import { expect, test } from 'vitest'
import { turns } from './turns.ts'

test('no more work than allowed is done at once, and all of it is done in order', async () => {
  const take = turns(2)
  const begun: number[] = []
  const ends: (() => void)[] = []
  const all = [0, 1, 2, 3, 4].map(number =>
    take(
      () =>
        new Promise<number>(resolve => {
          begun.push(number)
          ends.push(() => resolve(number * 10))
        }),
    ),
  )
  const settled = () => new Promise(resolve => setImmediate(resolve))
  await settled()
  expect(begun).toEqual([0, 1])
  ends[1]?.()
  await settled()
  expect(begun).toEqual([0, 1, 2])
  for (const next of [0, 2, 3, 4]) {
    ends[next]?.()
    await settled()
  }
  expect(await Promise.all(all)).toEqual([0, 10, 20, 30, 40])
})

test('work that fails makes room all the same', async () => {
  const take = turns(1)
  const failing = take(() => Promise.reject(new Error('broken')))
  const next = take(async () => 'done')
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('done')
})
