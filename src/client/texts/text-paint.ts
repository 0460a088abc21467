import type { DraftText } from '../../domain/campaign/draft-map.ts'
import type { TextSection } from '../../domain/campaign/text-section.ts'
import type { EntryWords } from '../../words/entry.ts'
import { button, find, make, setText } from '../dom.ts'
import type { SaveQueue } from '../queue/save-queue.ts'
import type { Sender } from '../queue/sender.ts'
import { showDifference, theirWords } from './text-difference.ts'
import { fillForm } from './text-form.ts'
import type { TextVoice } from './text-voice.ts'

export type TextQueue = SaveQueue<unknown, DraftText | null>

interface TextPaint {
  readonly queue: TextQueue
  readonly send: Sender
  readonly words: EntryWords
  readonly tell: TextVoice
}

/** Shows how a section stands; what somebody else wrote meanwhile is shown beside, with the choice. */
export function paintText(form: HTMLFormElement, section: TextSection, how: TextPaint): void {
  const { queue, words, tell } = how
  const state = queue.state(section)
  const out = find(form, '[data-text-state]', HTMLElement)
  setText(out, words.texts[state.kind])
  if (out) out.className = `st ${state.kind}`
  tell(section, state.kind, find(form, 'h3', HTMLElement)?.textContent ?? '')
  const both = find(form, '[data-text-conflict]', HTMLElement)
  both?.replaceChildren(...(state.kind === 'conflict' ? choice(form, section, state.theirs, how) : []))
}

function choice(
  form: HTMLFormElement,
  section: TextSection,
  theirs: DraftText | null,
  { queue, send, words }: TextPaint,
): Node[] {
  return [
    make('p', { class: 'small' }, words.conflictLead),
    button(words.texts.mine, 'btn chip', () => {
      queue.settle(section, 'mine')
      send.soon()
    }),
    button(words.texts.theirs, 'btn chip', () => {
      fillForm(form, section, theirs?.value ?? null)
      queue.settle(section, 'theirs')
      showDifference(form, section)
    }),
    theirWords(form, section, theirs),
  ]
}
