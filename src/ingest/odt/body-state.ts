import type { BlockBuilder } from '../blocks/block-builder.ts'
import { type Style, Styles } from './styles.ts'

export type Attributes = Readonly<Record<string, string>>

/** What is open while a text is heard. Each stack grows and shrinks with its element, notes included. */
export interface BodyState {
  readonly builder: BlockBuilder
  readonly styles: Styles
  /** Names of the open elements, outermost first. */
  readonly path: string[]
  /** Length of `path` at the element whose content is skipped; null while all is read. */
  skipFrom: number | null
  /** The body of a text began; a spreadsheet or a drawing has none. */
  hasBody: boolean
  readonly paragraphs: ParagraphState[]
  readonly spans: Style[]
  /** Times that the open rows and cells are repeated. */
  readonly rows: number[]
  readonly cells: number[]
  /** Texts of the notes by id. */
  readonly notes: Map<string, string>
  readonly openNotes: NoteState[]
}

interface ParagraphState {
  /** Not part of the document: a line of an index, hidden. */
  dropped: boolean
  readonly headingLevel: number | null
  /** A blank here would collapse with the one before it, or with the paragraph's start. */
  collapses: boolean
}

interface NoteState {
  readonly id: string
  /** The mark its author chose; null where the program numbers it. */
  label: string | null
}

export function newBodyState(builder: BlockBuilder): BodyState {
  return {
    builder,
    styles: new Styles(),
    path: [],
    skipFrom: null,
    hasBody: false,
    paragraphs: [],
    spans: [],
    rows: [],
    cells: [],
    notes: new Map(),
    openNotes: [],
  }
}

/** What an element does when it opens and closes. */
export interface ElementRule {
  open?(state: BodyState, attributes: Attributes): void
  close?(state: BodyState): void
}

export type ElementRules = Readonly<Record<string, ElementRule>>

/** Reads nothing of the element just opened. */
export function skip(state: BodyState): void {
  state.skipFrom = state.path.length
}

/** Text that stands as it is: blanks in it do not collapse. */
export function appendExactly(state: BodyState, text: string): void {
  const paragraph = state.paragraphs.at(-1)
  if (paragraph) paragraph.collapses = false
  state.builder.append(text)
}

/** A count of columns, rows or blanks, at least 1. */
export function count(value: string | undefined): number {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isFinite(number) && number > 0 ? number : 1
}
