import { type Block, type Notes, noteMarks } from './block.ts'

/**
 * Turns the footnotes of one paragraph or table into what the document writes by hand: asterisks on the
 * figure, and a line `* text` below. A number would run into the figure it stands on.
 */
export interface NoteMarker {
  /** The text with its references turned into marks. */
  mark(text: string): string
  /** The lines of the footnotes referred to so far, in order. */
  footnotes(notes: Notes): string[]
}

/** More notes than any table has; past it they share a mark, lest a file full of notes become all asterisks. */
const longestMark = 40

/** Asterisks typed in the same block are somebody's marks already: ours go on counting after them. */
export function noteMarker(block: Block): NoteMarker {
  const marks = new Map<string, string>()
  let typed: number | null = null
  const markOf = (id: string): string => {
    typed ??= longestTypedMark(block)
    const known = marks.get(id)
    if (known !== undefined) return known
    const mark = '*'.repeat(Math.min(longestMark, typed + marks.size + 1))
    marks.set(id, mark)
    return mark
  }
  return {
    mark(text) {
      if (!text.includes('\u0001')) return text
      return text.replace(noteMarks, (_, kind: string, id: string, at: number) => {
        if (kind === 'w') {
          marks.set(id, '')
          return ''
        }
        // Beside another mark it would read as one longer mark.
        return '*\u0002'.includes(text[at - 1] ?? ' ') ? ` ${markOf(id)}` : markOf(id)
      })
    },
    footnotes: notes =>
      [...marks].flatMap(([id, mark]) => {
        const text = notes.get(id)
        return text === undefined ? [] : [`${mark} ${text}`.trim()]
      }),
  }
}

function longestTypedMark(block: Block): number {
  if (block.kind === 'paragraph') {
    return (block.text.match(/\*+/g) ?? []).reduce((longest, mark) => Math.max(longest, mark.length), 0)
  }
  const blocks = block.rows.flatMap(row => row.cells.flatMap(cell => cell.blocks))
  return blocks.reduce((longest, inner) => Math.max(longest, longestTypedMark(inner)), 0)
}
