import type { EntryWords } from '../words/entry.ts'
import { button, find, findAll, make } from './dom.ts'
import type { Line } from './queue/sender.ts'

export interface LineState {
  /** How the line stands, and how many cells wait. */
  show(line: Line, waiting: number): void
  /** What goes on before it is said that all is saved. */
  tell(sentence: string): void
}

interface LineParts {
  readonly words: EntryWords
  readonly signIn: string
  readonly sendNow: () => void
}

/** The line under the heading that says whether what is typed has arrived. */
export function lineState({ words, signIn, sendNow }: LineParts): LineState {
  const out = find(document, '[data-line-state]', HTMLElement)
  let shown = ''
  const put = (signature: string, look: string, ...content: (Node | string)[]) => {
    if (!out || shown === signature) return
    shown = signature
    out.className = `line-state ${look}`
    out.replaceChildren(...content)
  }
  return {
    show(line, waiting) {
      if (line === 'unreachable') {
        const now = button(words.line.sendNow, 'btn chip', sendNow)
        put(`unreachable ${waiting}`, 'late', `${words.line.unreachable(waiting)} `, now)
      } else if (line === 'signed-out') {
        const link = make('a', { href: signIn, target: '_blank', rel: 'noopener' }, words.line.signIn)
        put('signed-out', 'late', `${words.line.signedOut} `, link)
      } else if (waiting > 0) put('saving', '', words.line.saving)
      else put('saved', 'well', words.line.saved)
    },
    tell(sentence) {
      put(sentence, 'late', sentence)
    },
  }
}

/** The version of the map that a move says it saw: one's own writing is no surprise. */
export function showVersion(version: number): void {
  for (const field of findAll(document, '[data-version]', HTMLInputElement)) field.value = String(version)
}
