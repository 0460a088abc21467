import { type ElementRule, type ElementRules, skip } from './body-state.ts'

const skipped: ElementRule = { open: skip }

/** What surrounds text without being it: revisions, indexes, comments, drawings. */
export const containerRules: ElementRules = {
  'text:tracked-changes': skipped,
  'text:table-of-content': skipped,
  'text:illustration-index': skipped,
  'text:table-index': skipped,
  'text:object-index': skipped,
  'text:user-index': skipped,
  'text:alphabetical-index': skipped,
  'text:bibliography': skipped,
  'office:annotation': skipped,
  /** The reading above a word, a prompt to type, a program, the number of a list entry. */
  'text:ruby-text': skipped,
  'text:placeholder': skipped,
  'text:script': skipped,
  'text:number': skipped,
  /** What a picture is called, and documents inside this one. */
  'svg:title': skipped,
  'svg:desc': skipped,
  'draw:object': skipped,
  'draw:object-ole': skipped,
  'draw:text-box': {
    open: state => state.builder.openFlow(),
    close: state => state.builder.closeBox(),
  },
}
