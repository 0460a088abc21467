import type { Frame } from './frame.ts'

/** A mark that leads to its note under the table; plain where the document gives the note nowhere. */
export function FootnoteMark({
  frame,
  mark,
  id,
  known,
}: {
  frame: Frame
  mark: string
  id: string
  known: boolean
}) {
  if (!known) return <sup>{mark}</sup>
  return (
    <sup>
      <a href={`#${noteAnchor(id, mark)}`} aria-label={frame.words.table.note(mark)}>
        {mark}
      </a>
    </sup>
  )
}

/** Asterisks are counted, since an anchor cannot hold them: `*` is 1, `**` is 2. */
export function noteAnchor(id: string, mark: string): string {
  return `nota-${id}-${/^\*+$/.test(mark) ? mark.length : mark.replace(/[^\p{L}\p{N}]/gu, '')}`
}
