import type { StoredAnswer } from './stored-answer.ts'

/**
 * Published pages kept as they were sent, by address, until an edition changes. The least recently asked for goes
 * first when the shelf is full, so that no reader can fill the memory.
 */
export interface Shelf {
  /** The answer at an address, as long as `version` (what is published) is the one it was made from. */
  find(address: string, version: string): StoredAnswer | undefined
  keep(address: string, version: string, answer: StoredAnswer): void
}

/** @param capacity most bytes kept, counted over all packings */
export function createShelf(capacity: number): Shelf {
  const answers = new Map<string, StoredAnswer>()
  let shown = ''
  const renew = (version: string) => {
    if (version === shown) return
    answers.clear()
    shown = version
  }
  return {
    find(address, version) {
      renew(version)
      const answer = answers.get(address)
      if (answer) {
        answers.delete(address)
        answers.set(address, answer)
      }
      return answer
    },
    keep(address, version, answer) {
      renew(version)
      answers.set(address, answer)
      let weight = [...answers.values()].reduce((sum, each) => sum + each.weight(), 0)
      for (const [oldest, old] of answers) {
        if (weight <= capacity) break
        answers.delete(oldest)
        weight -= old.weight()
      }
    },
  }
}
