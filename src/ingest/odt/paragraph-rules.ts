import { noteMark } from '../blocks/block.ts'
import { blockText } from '../blocks/block-text.ts'
import { raiseDigits, readSymbols } from '../blocks/symbol.ts'
import {
  type Attributes,
  appendExactly,
  type BodyState,
  count,
  type ElementRule,
  type ElementRules,
  skip,
} from './body-state.ts'

/** Longest run of blanks one element may stand for. */
const longestBlank = 1000

const paragraph: ElementRule = { open: openParagraph, close: closeParagraph }

/** Paragraphs, spans, blanks and notes (ISO/IEC 26300 part 1, 5 and 6). */
export const paragraphRules: ElementRules = {
  'text:p': paragraph,
  'text:h': paragraph,
  'text:span': {
    open(state, attributes) {
      const style = state.styles.get(attributes['text:style-name'])
      if (style.hidden) skip(state)
      else state.spans.push(style)
    },
    close(state) {
      state.spans.pop()
    },
  },
  'text:s': {
    open(state, attributes) {
      appendExactly(state, ' '.repeat(Math.min(count(attributes['text:c']), longestBlank)))
    },
  },
  'text:tab': { open: state => appendExactly(state, '\t') },
  'text:line-break': { open: state => appendExactly(state, '\n') },
  'text:hidden-text': { open: skipWhereHidden },
  'text:hidden-paragraph': {
    open(state, attributes) {
      const last = state.paragraphs.at(-1)
      if (last && attributes['text:is-hidden'] !== 'false') last.dropped = true
    },
  },
  'text:note': { open: openNote, close: closeNote },
  'text:note-citation': {
    open(state, attributes) {
      const note = state.openNotes.at(-1)
      if (note) note.label = attributes['text:label'] ?? null
      skip(state)
    },
  },
  'text:note-body': {
    open: state => state.builder.openFlow(),
    close(state) {
      const note = state.openNotes.at(-1)
      const text = blockText(state.builder.closeFlow())
      if (note) state.notes.set(note.id, note.label === null ? text : `${note.label} ${text}`)
    },
  },
}

/** Blanks and line ends of the XML are one blank, and none where a paragraph starts (6.1.2). */
export function hearText(state: BodyState, text: string): void {
  const last = state.paragraphs.at(-1)
  if (!last) return
  const single = text.replace(/[ \t\r\n]+/g, ' ')
  const collapsed = last.collapses && single.startsWith(' ') ? single.slice(1) : single
  if (collapsed === '') return
  last.collapses = collapsed.endsWith(' ')
  const span = state.spans.at(-1)
  const read = span?.font ? readSymbols(collapsed, span.font) : collapsed
  state.builder.append(span?.raised ? raiseDigits(read) : read)
}

function openParagraph(state: BodyState, attributes: Attributes): void {
  const style = state.styles.get(attributes['text:style-name'])
  const level = attributes['text:outline-level']
  state.paragraphs.push({
    dropped: style.hidden || style.index,
    headingLevel: level === undefined ? null : count(level),
    collapses: true,
  })
  state.builder.openParagraph()
}

function closeParagraph(state: BodyState): void {
  const closed = state.paragraphs.pop()
  if (!closed || closed.dropped) state.builder.dropParagraph()
  else state.builder.closeParagraph({ headingLevel: closed.headingLevel })
}

function skipWhereHidden(state: BodyState, attributes: Attributes): void {
  if (attributes['text:is-hidden'] !== 'false') skip(state)
}

function openNote(state: BodyState): void {
  state.openNotes.push({ id: String(state.notes.size + state.openNotes.length), label: null })
}

function closeNote(state: BodyState): void {
  const note = state.openNotes.pop()
  if (note) appendExactly(state, `${note.label ?? ''}${noteMark(note.id, note.label !== null)}`)
}
