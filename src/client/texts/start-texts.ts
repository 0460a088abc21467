import { wordDifference } from '../../analysis/edition-difference/word-difference.ts'
import type { TextsAnswer } from '../../domain/campaign/cell-change.ts'
import type { DraftText } from '../../domain/campaign/draft-map.ts'
import { type TextSection, textSections } from '../../domain/campaign/text-section.ts'
import { type EntryWords, entryWords } from '../../words/entry.ts'
import type { Announcer } from '../announcer.ts'
import { find, findAll, make, setText } from '../dom.ts'
import { showVersion } from '../line-state.ts'
import { keptPrefix, type PageData } from '../page-data.ts'
import { keptWords } from '../queue/kept-words.ts'
import { saveQueue } from '../queue/save-queue.ts'
import { sender } from '../queue/sender.ts'
import { post } from '../transport.ts'
import { fillForm, valueOfForm, wordsOfForm } from './text-form.ts'

/** So long, in milliseconds, a pause in writing lasts before a text is sent. */
const pause = 900

/** Makes the forms of the texts save themselves, lists with items that come, go and move. */
export function startTexts(data: PageData, voice: Announcer): void {
  const words = entryWords(data.language)
  const forms = new Map<TextSection, HTMLFormElement>()
  for (const section of textSections) {
    const form = find(document, `[data-text="${section}"]`, HTMLFormElement)
    if (form) forms.set(section, form)
  }
  const kept = keptWords<unknown, DraftText | null>(
    localStorage,
    keptPrefix(data, 'texts'),
    crypto.randomUUID(),
  )
  const queue = saveQueue<unknown, DraftText | null>({
    newKey: () => crypto.randomUUID(),
    changed(place, keep) {
      kept.keep(place, keep)
      queueMicrotask(() => paint(place))
    },
  })
  const isSection = (place: string): place is TextSection => textSections.some(each => each === place)
  for (const [section, version] of Object.entries(data.texts)) queue.known(section, version)
  const send = sender<unknown, DraftText | null>({
    queue,
    send: sendings =>
      post<unknown, DraftText | null, TextsAnswer>(
        data,
        data.addresses.texts,
        sendings,
        ({ key, base, place, wish }) => ({ key, base, section: place, value: wish }),
        answer => {
          showVersion(answer.version)
          return answer.results.map(({ key, section, outcome, text, problem }) => {
            const version = text?.version ?? 0
            if (outcome === 'refused')
              return { outcome, key, place: section, problem: problem ?? 'bad-change' }
            if (outcome === 'saved') return { outcome, key, place: section, version }
            return { outcome, key, place: section, version, theirs: text }
          })
        },
      ),
    later(milliseconds, work) {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
    lineChanged: () => {
      for (const section of forms.keys()) paint(section)
    },
  })

  const heard = new Map<string, string>()
  /** Told once each time it changes; that it is being saved is nobody's concern. */
  const say = (form: HTMLFormElement, place: string, kind: ReturnType<typeof queue.state>['kind']) => {
    if (heard.get(place) === kind) return
    const isFirst = !heard.has(place) && kind === 'saved'
    heard.set(place, kind)
    const sentence = `${find(form, 'h3', HTMLElement)?.textContent ?? ''}: ${words.texts[kind]}`
    if (kind === 'saved') {
      if (!isFirst) voice.saved(place, sentence)
    } else if (kind !== 'saving') voice.tell(sentence)
  }
  const paint = (place: string) => {
    const form = isSection(place) ? forms.get(place) : undefined
    if (!form || !isSection(place)) return
    const state = queue.state(place)
    const said = state.kind === 'saved' ? 'saved' : state.kind
    const out = find(form, '[data-text-state]', HTMLElement)
    setText(out, words.texts[said])
    if (out) out.className = `st ${state.kind}`
    say(form, place, state.kind)
    const both = find(form, '[data-text-conflict]', HTMLElement)
    if (state.kind !== 'conflict') return both?.replaceChildren()
    both?.replaceChildren(
      ...conflict(
        words,
        () => {
          queue.settle(place, 'mine')
          send.soon()
        },
        () => {
          fillForm(form, place, state.theirs?.value ?? null)
          queue.settle(place, 'theirs')
          showDifference(form, place)
        },
      ),
      theirWords(form, place, state.theirs),
    )
  }

  for (const [section, form] of forms) {
    let timer: ReturnType<typeof setTimeout> | undefined
    const changed = () => {
      queue.write(section, valueOfForm(form, section))
      showDifference(form, section)
      clearTimeout(timer)
      timer = setTimeout(() => send.soon(), pause)
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
  kept.left(each => {
    const form = isSection(each.place) ? forms.get(each.place) : undefined
    if (!form || !isSection(each.place) || !queue.adopt(each)) return false
    fillForm(form, each.place, each.later ?? each.first.wish)
    return true
  })
  if (queue.waiting) send.now()
  window.addEventListener('online', () => send.now())
  document.addEventListener('visibilitychange', () => {
    if (queue.waiting) send.now()
  })
}

/** Adds, removes or moves an item; the focus stays where the hand is. */
function doToList(form: HTMLFormElement, button: HTMLButtonElement): void {
  const list = find(form, '[data-items]', HTMLElement)
  const template = find(form, '[data-item]', HTMLTemplateElement)
  if (!list) return
  const item = button.closest('li')
  const deed = button.value.split('.')[0]
  if (deed === 'aggiungi' && template) {
    list.append(template.content.cloneNode(true))
    find(list.lastElementChild ?? list, 'textarea', HTMLTextAreaElement)?.focus()
  } else if (item && deed === 'togli') {
    const next = item.nextElementSibling ?? item.previousElementSibling
    item.remove()
    find(next ?? form, 'textarea', HTMLTextAreaElement)?.focus()
  } else if (item && deed === 'su') {
    item.previousElementSibling?.before(item)
    button.focus()
  } else if (item && deed === 'giu') {
    item.nextElementSibling?.after(item)
    button.focus()
  }
  const items = findAll(list, 'li', HTMLElement)
  for (const [index, li] of items.entries()) {
    for (const each of findAll(li, 'button', HTMLButtonElement)) {
      each.disabled =
        (each.value.startsWith('su') && index === 0) ||
        (each.value.startsWith('giu') && index === items.length - 1)
    }
    for (const each of findAll(li, '[aria-label]', HTMLElement)) {
      const label = each.getAttribute('aria-label') ?? ''
      each.setAttribute('aria-label', label.replace(/\d+/, String(index + 1)))
    }
  }
}

function conflict(words: EntryWords, mine: () => void, theirs: () => void): Node[] {
  const button = (label: string, act: () => void) => {
    const made = make('button', { type: 'button', class: 'btn chip' }, label)
    made.addEventListener('click', act)
    return made
  }
  return [
    make('p', { class: 'small' }, words.conflictLead),
    button(words.texts.mine, mine),
    button(words.texts.theirs, theirs),
  ]
}

/** The other's text against one's own, word by word. */
function theirWords(form: HTMLFormElement, section: TextSection, theirs: DraftText | null): Node {
  const text = wordsOfForm(form, section, theirs?.value ?? null)
  return make('p', { class: 'difference' }, ...runs(text, wordsOfForm(form, section)))
}

/** Last year's text against what is written now. */
function showDifference(form: HTMLFormElement, section: TextSection): void {
  const out = find(form, '[data-difference]', HTMLElement)
  if (!out) return
  out.replaceChildren(...runs(out.dataset['lastYear'] ?? '', wordsOfForm(form, section)))
}

function runs(from: string, to: string): Node[] {
  return wordDifference(from, to).map(({ kind, text }) =>
    make(kind === 'gone' ? 'del' : kind === 'added' ? 'ins' : 'span', {}, text),
  )
}
