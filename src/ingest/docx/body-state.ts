import type { BlockBuilder } from '../blocks/block-builder.ts'
import { Fields } from './fields.ts'
import type { Style, Styles } from './styles.ts'

export type Attributes = Readonly<Record<string, string>>

/** What is open while a part is heard. Each stack grows and shrinks with its element, text boxes included. */
export interface BodyState {
  readonly builder: BlockBuilder
  readonly styles: Styles
  readonly fields: Fields
  /** Names of the open elements, outermost first. */
  readonly path: string[]
  /** Length of `path` at the element whose content is skipped; null while all is read. */
  skipFrom: number | null
  readonly paragraphs: ParagraphState[]
  readonly runs: RunState[]
  readonly rows: RowState[]
  readonly cells: CellState[]
  /** `mc:AlternateContent`: whether one of the alternatives was read. */
  readonly choices: { taken: boolean }[]
  /** Content controls: whether they hold an index or only a prompt to type. */
  readonly controls: { skip: boolean }[]
  /** Ids of the notes referred to, `f` or `e` before the number. */
  readonly references: Set<string>
  /** The part was WordprocessingML at all: a workbook or a presentation has no body. */
  hasBody: boolean
}

interface ParagraphState {
  style: Style
  outlineLevel: number | null
  joinsNext: boolean
}

interface RunState {
  hidden: boolean | null
  styleHidden: boolean | null
  raised: boolean
  font: string
}

interface RowState {
  deleted: boolean
}

interface CellState {
  columns: number
  continues: boolean
  deleted: boolean
}

export function newBodyState(builder: BlockBuilder, styles: Styles): BodyState {
  return {
    builder,
    styles,
    fields: new Fields(),
    path: [],
    skipFrom: null,
    paragraphs: [],
    runs: [],
    rows: [],
    cells: [],
    choices: [],
    controls: [],
    references: new Set(),
    hasBody: false,
  }
}

/** What an element does when it opens and closes. `parent` is the name around it. */
export interface ElementRule {
  open?(state: BodyState, attributes: Attributes, parent: string): void
  close?(state: BodyState): void
}

export type ElementRules = Readonly<Record<string, ElementRule>>

/** Reads nothing of the element just opened. */
export function skip(state: BodyState): void {
  state.skipFrom = state.path.length
}

/** Name of the element around the parent of the one just opened. */
export const grandparent = (state: BodyState): string => state.path.at(-3) ?? ''

export function append(state: BodyState, text: string): void {
  if (!isHidden(state)) state.builder.append(text)
}

/** Hidden text, a field's instruction, an index: no text of the document. */
export function isHidden(state: BodyState): boolean {
  const run = state.runs.at(-1)
  const byStyle = state.paragraphs.at(-1)?.style.hidden ?? false
  return (run?.hidden ?? run?.styleHidden ?? byStyle) || state.fields.hide
}

/** Changes the innermost of a stack, if there is one: a property outside its element says nothing. */
export function changeLast<T extends object>(stack: readonly T[], change: Partial<T>): void {
  const last = stack.at(-1)
  if (last) Object.assign(last, change)
}
