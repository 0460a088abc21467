import type { GridParts } from './grid-parts.ts'
import type { MarkedCells } from './marked-cells.ts'
import { asPasted } from './paste.ts'

/** Copying, cutting and pasting cells, while `isOurs` says that the hand is on a cell and not in its text. */
export function listenToClipboard(
  { words, canWrite, speak }: GridParts,
  marked: MarkedCells,
  isOurs: () => boolean,
): void {
  const take = (event: ClipboardEvent): boolean => {
    if (!isOurs() || !event.clipboardData) return false
    event.clipboardData.setData('text/plain', asPasted(marked.figures))
    event.preventDefault()
    return true
  }
  document.addEventListener('copy', event => {
    if (take(event)) speak(words.spoken.copied(marked.figures.flat().length))
  })
  document.addEventListener('cut', event => {
    if (take(event)) marked.clear()
  })
  document.addEventListener('paste', event => {
    if (!isOurs() || !canWrite) return
    event.preventDefault()
    marked.paste(event.clipboardData?.getData('text/plain') ?? '')
  })
}
