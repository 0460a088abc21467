import type { Facts } from './facts.ts'
import { type Passage, passagesOf } from './passages.ts'

/** The words of a passage as written, its name's first. */
export interface PassageWords {
  readonly passage: Passage
  readonly words: readonly string[]
}

const memory = new WeakMap<Facts, readonly PassageWords[]>()
const letters = /[A-Za-zÀ-ÖØ-öø-ÿ]+/g

/** The words of every passage, cut once for all rules that read them. */
export function passageWords(facts: Facts): readonly PassageWords[] {
  const known = memory.get(facts)
  if (known) return known
  const cut = passagesOf(facts).flatMap(passage => {
    const names = passage.name === '' ? [] : (passage.name.match(letters) ?? [])
    const words = passage.text.match(letters) ?? []
    // The two are cut apart: the last word of a name is no neighbour of the first of its text.
    return names.length > 0
      ? [
          { passage, words: names },
          { passage, words },
        ]
      : [{ passage, words }]
  })
  memory.set(facts, cut)
  return cut
}
