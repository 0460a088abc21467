import {
  type BodyState,
  changeLast,
  type ElementRule,
  type ElementRules,
  grandparent,
  skip,
} from './body-state.ts'
import { isOn } from './namespaces.ts'

const skipped: ElementRule = { open: skip }
const alternative: ElementRule = { open: openAlternative }

/** What surrounds text without being it: revisions, text boxes, alternatives, content controls. */
export const containerRules: ElementRules = {
  'w:body': {
    open(state) {
      state.hasBody = true
    },
  },
  'w:del': { open: openDeletion },
  'w:moveFrom': { open: openDeletion },
  'w:rPrChange': skipped,
  'w:pPrChange': skipped,
  'w:tblPrChange': skipped,
  'w:tblPrExChange': skipped,
  'w:tblGridChange': skipped,
  'w:trPrChange': skipped,
  'w:tcPrChange': skipped,
  'w:sectPrChange': skipped,
  /** The reading above a word (ruby). */
  'w:rt': skipped,
  'w:txbxContent': {
    open: state => state.builder.openFlow(),
    close: state => state.builder.closeBox(),
  },
  'mc:AlternateContent': {
    open(state) {
      state.choices.push({ taken: false })
    },
    close(state) {
      state.choices.pop()
    },
  },
  'mc:Choice': alternative,
  'mc:Fallback': alternative,
  'w:sdt': {
    open(state) {
      state.controls.push({ skip: false })
    },
    close(state) {
      state.controls.pop()
    },
  },
  'w:docPartGallery': {
    open(state, attributes) {
      if (/^(?:table of contents|index)/i.test(attributes['w:val'] ?? '')) {
        changeLast(state.controls, { skip: true })
      }
    },
  },
  /** The control holds only the prompt to type in it. */
  'w:showingPlcHdr': { open: (state, attributes) => changeLast(state.controls, { skip: isOn(attributes) }) },
  'w:sdtContent': {
    open(state) {
      if (state.controls.at(-1)?.skip) skip(state)
    },
  },
}

/** A deletion is content, or the mark that a row or the end of a paragraph is deleted. */
function openDeletion(state: BodyState, _: unknown, parent: string): void {
  if (parent === 'w:trPr') changeLast(state.rows, { deleted: true })
  else if (parent === 'w:rPr' && grandparent(state) === 'w:pPr')
    changeLast(state.paragraphs, { joinsNext: true })
  else skip(state)
}

/** The same drawing for newer and older programs: the first is read, the others say it again. */
function openAlternative(state: BodyState): void {
  const choice = state.choices.at(-1)
  if (choice?.taken) skip(state)
  else if (choice) choice.taken = true
}
