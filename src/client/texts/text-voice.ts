import type { TextSection } from '../../domain/campaign/text-section.ts'
import type { EntryWords } from '../../words/entry.ts'
import type { Announcer } from '../announcer.ts'
import type { SaveState } from '../queue/save-queue.ts'

export type TextStanding = SaveState<unknown, unknown>['kind']
/** Told of every look at a section; `title` is its heading. */
export type TextVoice = (section: TextSection, kind: TextStanding, title: string) => void

/** Tells how a section stands, once each time it changes; that it is being saved is nobody's concern. */
export function textVoice(voice: Announcer, words: EntryWords): TextVoice {
  const heard = new Map<TextSection, TextStanding>()
  return (section, kind, title) => {
    const before = heard.get(section)
    heard.set(section, kind)
    if (before === kind || kind === 'saving' || (kind === 'saved' && before === undefined)) return
    const sentence = `${title}: ${words.texts[kind]}`
    if (kind === 'saved') voice.saved(section, sentence)
    else voice.tell(sentence)
  }
}
