import { expect, test } from 'vitest'
import { mostAtOnce, mostFailures, openDoor, waitMinutes } from './door.ts'

const soon = 1000
const end = waitMinutes * 60_000

test('failures from an address shut the door to it alone, until its time is over', () => {
  const door = openDoor()
  for (let n = 0; n < mostFailures; n++) {
    const knock = door.knock('203.0.113.7', n)
    if (knock.kind !== 'in') throw new Error(knock.kind)
    knock.leave(true)
  }
  expect(door.knock('203.0.113.7', soon)).toEqual({ kind: 'wait', seconds: waitMinutes * 60 - 1 })
  expect(door.knock('203.0.113.8', soon).kind).toBe('in')
  expect(door.knock('203.0.113.7', end).kind).toBe('in')
})

test('who gets in does not count', () => {
  const door = openDoor()
  for (let n = 0; n < mostFailures * 3; n++) {
    const knock = door.knock('203.0.113.7', n)
    if (knock.kind !== 'in') throw new Error(`${n} ${knock.kind}`)
    knock.leave(false)
  }
})

test('guesses sent all at once find no gap: the bound holds while none has been answered', () => {
  const door = openDoor()
  const kinds = Array.from({ length: mostFailures + 1 }, () => door.knock('203.0.113.7', 0).kind)
  expect(kinds.filter(kind => kind === 'in')).toHaveLength(mostFailures)
  expect(kinds.at(-1)).toBe('wait')
})

test('many addresses at once: those beyond the bound come back later, and are not counted', () => {
  const door = openDoor()
  const inside = Array.from({ length: mostAtOnce }, (_, n) => door.knock(`198.51.100.${n}`, 0))
  expect(inside.every(knock => knock.kind === 'in')).toBe(true)
  for (let n = 0; n <= mostFailures; n++) expect(door.knock('203.0.113.7', 0).kind).toBe('busy')
  for (const knock of inside) if (knock.kind === 'in') knock.leave(false)
  expect(door.knock('203.0.113.7', 0).kind).toBe('in')
})
