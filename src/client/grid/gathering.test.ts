import { expect, test } from 'vitest'
import { gathering } from './gathering.ts'

test('what is touched in one turn is worked on once, then anew', async () => {
  const done: (readonly string[])[] = []
  const { touch, soon } = gathering<string>(touched => done.push(touched))
  for (const each of ['a', 'b', 'a']) {
    touch(each)
    soon()
  }
  expect(done).toEqual([])
  await Promise.resolve()
  expect(done).toEqual([['a', 'b']])
  soon()
  await Promise.resolve()
  expect(done).toEqual([['a', 'b'], []])
})
