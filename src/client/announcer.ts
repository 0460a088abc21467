import type { EntryWords } from '../words/entry.ts'

/**
 * The one voice of the page for those who hear it. What needs an answer is said at once; that something was saved is
 * said when the hand rests, once for all that was saved, so that typing a column is not interrupted cell by cell.
 */
export interface Announcer {
  tell(sentence: string): void
  /** @param what names it: saved twice before it was told, it is told once, with the last sentence */
  saved(what: string, sentence: string): void
}

interface AnnouncerParts {
  /** Puts a sentence where it is read out. */
  readonly say: (sentence: string) => void
  /** Does it so many milliseconds later, unless the returned function is called before. */
  readonly later: (milliseconds: number, work: () => void) => () => void
  readonly words: Pick<EntryWords['spoken'], 'savedAll' | 'others'>
}

/** So long, in milliseconds, nothing has been saved before it is said what was. */
export const savesRest = 5000
/** One moment: what an answer of the server brings arrives together. */
const moment = 100
/** More sentences than this at once are counted instead. */
const mostTogether = 3

export function announcer({ say, later, words }: AnnouncerParts): Announcer {
  const sentences = new Set<string>()
  const saves = new Map<string, string>()
  let endRest: (() => void) | null = null
  const tellAll = () => {
    const [first = '', ...rest] = sentences
    sentences.clear()
    say(rest.length < mostTogether ? [first, ...rest].join(' ') : `${first} ${words.others(rest.length)}`)
  }
  const tellSaves = () => {
    const [sentence] = saves.values()
    if (sentence !== undefined) say(saves.size === 1 ? sentence : words.savedAll(saves.size))
    saves.clear()
  }
  return {
    tell(sentence) {
      if (sentences.size === 0) later(moment, tellAll)
      sentences.add(sentence)
    },
    saved(what, sentence) {
      saves.set(what, sentence)
      endRest?.()
      endRest = later(savesRest, tellSaves)
    },
  }
}
