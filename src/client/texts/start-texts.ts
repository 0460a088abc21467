import type { TextsAnswer } from '../../domain/campaign/cell-change.ts'
import type { DraftText } from '../../domain/campaign/draft-map.ts'
import { type TextSection, textSections } from '../../domain/campaign/text-section.ts'
import { entryWords } from '../../words/entry.ts'
import type { Announcer } from '../announcer.ts'
import { find } from '../dom.ts'
import { later } from '../later.ts'
import { showVersion } from '../line-state.ts'
import { keptPrefix, type PageData } from '../page-data.ts'
import { keptQueue } from '../queue/kept-queue.ts'
import { type Sender, sender } from '../queue/sender.ts'
import { sendingResult } from '../queue/sending-result.ts'
import { post } from '../transport.ts'
import { doToList } from './item-list.ts'
import { showDifference } from './text-difference.ts'
import { fillForm, valueOfForm } from './text-form.ts'
import { paintText, type TextQueue } from './text-paint.ts'
import { textVoice } from './text-voice.ts'

/** So long, in milliseconds, a pause in writing lasts before a text is sent. */
const pause = 900

/** Makes the forms of the texts save themselves, lists with items that come, go and move. */
export function startTexts(data: PageData, voice: Announcer): void {
  const words = entryWords(data.language)
  const forms = formsOfTexts()
  const kept = keptQueue<unknown, DraftText | null>({
    storage: localStorage,
    prefix: keptPrefix(data, 'texts'),
    changed: place => queueMicrotask(() => paint(place)),
  })
  const { queue } = kept
  for (const [section, version] of Object.entries(data.texts)) queue.known(section, version)
  const send = textSender(data, queue, () => {
    for (const place of forms.keys()) paint(place)
  })
  const tell = textVoice(voice, words)
  const paint = (place: string) => {
    const text = forms.get(place)
    if (text) paintText(text.form, text.section, { queue, send, words, tell })
  }

  for (const text of forms.values()) listenToText(text, queue, send)
  for (const left of kept.takeUp(place => forms.has(place))) {
    const text = forms.get(left.place)
    if (text) fillForm(text.form, text.section, left.later ?? left.first.wish)
  }
  const sendWaiting = () => {
    if (queue.waiting) send.now()
  }
  sendWaiting()
  window.addEventListener('online', send.now)
  document.addEventListener('visibilitychange', sendWaiting)
}

interface TextForm {
  readonly section: TextSection
  readonly form: HTMLFormElement
}

/** The page's forms of texts, by the places that they have in the queue. */
function formsOfTexts(): ReadonlyMap<string, TextForm> {
  return new Map(
    textSections.flatMap(section => {
      const form = find(document, `[data-text="${section}"]`, HTMLFormElement)
      return form ? [[section, { section, form }] as const] : []
    }),
  )
}

function textSender(data: PageData, queue: TextQueue, lineChanged: () => void): Sender {
  return sender<unknown, DraftText | null>({
    queue,
    send: sendings =>
      post<unknown, DraftText | null, TextsAnswer>(
        data,
        data.addresses.texts,
        sendings,
        ({ key, base, place, wish }) => ({ key, base, section: place, value: wish }),
        ({ version, results }) => {
          showVersion(version)
          return results.map(result => sendingResult(result.section, result, result.text))
        },
      ),
    later,
    lineChanged,
  })
}

/** What is written goes into the queue at once, and is sent when the writing rests. */
function listenToText({ section, form }: TextForm, queue: TextQueue, send: Sender): void {
  let stop: () => void = () => undefined
  const changed = () => {
    queue.write(section, valueOfForm(form, section))
    showDifference(form, section)
    stop()
    stop = later(pause, send.soon)
  }
  form.addEventListener('input', changed)
  form.addEventListener('keydown', event => {
    // A name is one line.
    const isName = event.target instanceof HTMLTextAreaElement && event.target.name === 'primo[]'
    if (isName && event.key === 'Enter') event.preventDefault()
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null
    if (button?.name !== 'fai') return send.now()
    doToList(form, button)
    changed()
  })
}
