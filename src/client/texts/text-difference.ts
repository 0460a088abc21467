import { wordDifference } from '../../analysis/edition-difference/word-difference.ts'
import type { DraftText } from '../../domain/campaign/draft-map.ts'
import type { TextSection } from '../../domain/campaign/text-section.ts'
import { find, make } from '../dom.ts'
import { wordsOfForm } from './text-form.ts'

/** Last year's text against what is written now. */
export function showDifference(form: HTMLFormElement, section: TextSection): void {
  const out = find(form, '[data-difference]', HTMLElement)
  out?.replaceChildren(...runs(out.dataset['lastYear'] ?? '', wordsOfForm(form, section)))
}

/** The other's text against one's own, word by word. */
export function theirWords(form: HTMLFormElement, section: TextSection, theirs: DraftText | null): Node {
  const text = wordsOfForm(form, section, theirs?.value ?? null)
  return make('p', { class: 'difference' }, ...runs(text, wordsOfForm(form, section)))
}

function runs(from: string, to: string): Node[] {
  return wordDifference(from, to).map(({ kind, text }) =>
    make(kind === 'gone' ? 'del' : kind === 'added' ? 'ins' : 'span', {}, text),
  )
}
