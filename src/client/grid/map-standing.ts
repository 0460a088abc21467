import type { DraftMap, DraftProgress } from '../../domain/campaign/draft-map.ts'
import type { EntryWords } from '../../words/entry.ts'
import { find, setText } from '../dom.ts'
import type { GridView } from './grid-model.ts'
import type { Line } from './lines.ts'
import { showFindings } from './row-findings.ts'

/** What the server says of the whole map: how far it is, and what the checks find. */
export function showStanding(
  { progress, findings }: Pick<DraftMap, 'progress' | 'findings'>,
  { lines, model, words }: GridView & { readonly lines: readonly Line[] },
): void {
  showProgress(progress, words)
  showFindings(lines, model, findings)
}

/** As a bar and in words. */
function showProgress({ entered, rows, unexplained }: DraftProgress, words: EntryWords): void {
  const sentence = words.progress(entered, rows, unexplained)
  const bar = find(document, '[data-progress]', HTMLProgressElement)
  if (bar) {
    bar.max = Math.max(rows, 1)
    bar.value = entered
    bar.setAttribute('aria-label', sentence)
  }
  setText(find(document, '[data-progress-words]', HTMLElement), sentence)
}
