import { noteMark } from '../blocks/block.ts'
import { raiseDigits, readSymbols, symbolAt } from '../blocks/symbol.ts'
import {
  type Attributes,
  append,
  type BodyState,
  changeLast,
  type ElementRules,
  grandparent,
  isHidden,
} from './body-state.ts'
import { isOn } from './namespaces.ts'
import { levelOfOutline } from './styles.ts'

/** Elements whose character content is text of the document. */
const textElements = new Set(['w:t', 'm:t'])

/** Paragraphs, runs and what stands in them (ECMA-376 17.3). */
export const paragraphRules: ElementRules = {
  'w:p': { open: openParagraph, close: closeParagraph },
  'w:pStyle': {
    open: (state, attributes) =>
      changeLast(state.paragraphs, { style: state.styles.get(attributes['w:val'] ?? null) }),
  },
  'w:outlineLvl': {
    open: (state, attributes) => changeLast(state.paragraphs, { outlineLevel: Number(attributes['w:val']) }),
  },
  'w:r': {
    open(state) {
      state.runs.push({ hidden: null, styleHidden: null, raised: false, font: '' })
    },
    close(state) {
      state.runs.pop()
    },
  },
  'w:vanish': ofRun((state, attributes) => changeLast(state.runs, { hidden: isOn(attributes) })),
  'w:rStyle': ofRun((state, attributes) =>
    changeLast(state.runs, { styleHidden: state.styles.get(attributes['w:val'] ?? null).hidden }),
  ),
  'w:vertAlign': ofRun((state, attributes) =>
    changeLast(state.runs, { raised: attributes['w:val'] === 'superscript' }),
  ),
  'w:rFonts': ofRun((state, attributes) =>
    changeLast(state.runs, { font: attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? '' }),
  ),
  'w:br': { open: state => append(state, '\n') },
  'w:cr': { open: state => append(state, '\n') },
  'w:tab': {
    open(state, _, parent) {
      if (parent === 'w:r') append(state, '\t')
    },
  },
  'w:ptab': { open: state => append(state, '\t') },
  'w:noBreakHyphen': { open: state => append(state, '-') },
  'w:sym': {
    open(state, attributes) {
      const code = Number.parseInt(attributes['w:char'] ?? '', 16)
      if (Number.isFinite(code)) append(state, symbolAt(attributes['w:font'] ?? '', code))
    },
  },
  'w:fldChar': { open: (state, attributes) => fieldCharacter(state, attributes['w:fldCharType'] ?? '') },
  'w:fldSimple': {
    open(state, attributes) {
      state.fields.begin()
      state.fields.instruction(attributes['w:instr'] ?? '')
      state.fields.separate()
    },
    close: state => state.fields.end(),
  },
  'w:footnoteReference': { open: (state, attributes) => refer(state, 'f', attributes) },
  'w:endnoteReference': { open: (state, attributes) => refer(state, 'e', attributes) },
}

/** Character content: of text elements and of field instructions; the rest is indentation of the XML. */
export function hearText(state: BodyState, text: string): void {
  const element = state.path.at(-1) ?? ''
  if (element === 'w:instrText') state.fields.instruction(text)
  else if (textElements.has(element)) appendRunText(state, text.replace(/[\t\r\n]/g, ' '))
}

function appendRunText(state: BodyState, text: string): void {
  const run = state.runs.at(-1)
  const read = run?.font ? readSymbols(text, run.font) : text
  append(state, run?.raised ? raiseDigits(read) : read)
}

/** A property of a run; the same properties of a paragraph's end or of a style say nothing about text here. */
function ofRun(change: (state: BodyState, attributes: Attributes) => void) {
  return {
    open(state: BodyState, attributes: Attributes, parent: string) {
      if (parent === 'w:rPr' && grandparent(state) === 'w:r') change(state, attributes)
    },
  }
}

function openParagraph(state: BodyState): void {
  state.paragraphs.push({ style: state.styles.get(null), outlineLevel: null, joinsNext: false })
  state.builder.openParagraph()
}

function closeParagraph(state: BodyState): void {
  state.fields.forgetOpenInstructions()
  const paragraph = state.paragraphs.pop()
  if (!paragraph) return
  const { outlineLevel, style, joinsNext } = paragraph
  const headingLevel = outlineLevel === null ? style.headingLevel : levelOfOutline(outlineLevel)
  if (style.index) state.builder.dropParagraph()
  else state.builder.closeParagraph({ headingLevel, joinsNext })
}

function fieldCharacter(state: BodyState, type: string): void {
  if (type === 'begin') state.fields.begin()
  else if (type === 'separate') state.fields.separate()
  else if (type === 'end') state.fields.end()
}

function refer(state: BodyState, kind: 'f' | 'e', attributes: Attributes): void {
  if (isHidden(state)) return
  const id = `${kind}${attributes['w:id'] ?? ''}`
  const written = attributes['w:customMarkFollows']
  state.references.add(id)
  state.builder.append(noteMark(id, written !== undefined && isOn({ 'w:val': written })))
}
