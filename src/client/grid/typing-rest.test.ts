import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { later } from '../later.ts'
import { typingPause, typingRest } from './typing-rest.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('letters wait for a pause, each for a new one', () => {
  const send = vi.fn()
  const rest = typingRest(later, send)
  rest.written('a')
  vi.advanceTimersByTime(typingPause - 1)
  rest.written('a')
  vi.advanceTimersByTime(typingPause - 1)
  expect([rest.held, send.mock.calls.length]).toEqual(['a', 0])
  vi.advanceTimersByTime(1)
  expect([rest.held, send.mock.calls.length]).toEqual([null, 1])
})

test('what is final goes at once, and is sent once', () => {
  const send = vi.fn()
  const rest = typingRest(later, send)
  rest.written('a')
  rest.written(null)
  expect([rest.held, send.mock.calls.length]).toEqual([null, 1])
  vi.advanceTimersByTime(typingPause)
  expect(send).toHaveBeenCalledTimes(1)
})
