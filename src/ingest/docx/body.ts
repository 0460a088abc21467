import type { XmlListener } from '../archive/xml.ts'
import type { BodyState, ElementRule } from './body-state.ts'
import { containerRules } from './container-rules.ts'
import { hearText, paragraphRules } from './paragraph-rules.ts'
import { tableRules } from './table-rules.ts'

const rules: ReadonlyMap<string, ElementRule> = new Map(
  Object.entries({ ...paragraphRules, ...tableRules, ...containerRules }),
)

/**
 * Hears WordprocessingML and builds blocks: the body of a document, or the notes of a notes part.
 *
 * Elements without a rule are transparent, so that what stands inside smart tags, content controls, hyperlinks
 * and insertions is read.
 */
export function bodyListener(state: BodyState): XmlListener {
  return {
    open(name, attributes) {
      const parent = state.path.at(-1) ?? ''
      state.path.push(name)
      if (state.skipFrom === null) rules.get(name)?.open?.(state, attributes, parent)
    },
    close(name) {
      state.path.pop()
      if (state.skipFrom === null) rules.get(name)?.close?.(state)
      else if (state.path.length < state.skipFrom) state.skipFrom = null
    },
    text(text) {
      if (state.skipFrom === null) hearText(state, text)
    },
  }
}
