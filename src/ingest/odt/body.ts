import type { XmlListener } from '../archive/xml.ts'
import { type BodyState, type ElementRule, skip } from './body-state.ts'
import { containerRules } from './container-rules.ts'
import { hearText, paragraphRules } from './paragraph-rules.ts'
import { styleRules } from './style-rules.ts'
import { tableRules } from './table-rules.ts'

const beforeBody: ReadonlyMap<string, ElementRule> = new Map(Object.entries(styleRules))
const inBody: ReadonlyMap<string, ElementRule> = new Map(
  Object.entries({ ...paragraphRules, ...tableRules, ...containerRules }),
)

/**
 * Hears an OpenDocument text, its styles or a flat file with both, and builds blocks. Elements without a rule
 * are transparent, except those that say themselves that they are not shown.
 */
export function bodyListener(state: BodyState): XmlListener {
  const ruleOf = (name: string): ElementRule | undefined => (state.hasBody ? inBody : beforeBody).get(name)
  return {
    open(name, attributes) {
      state.path.push(name)
      if (state.skipFrom !== null) return
      if (state.hasBody && attributes['text:display'] === 'none') skip(state)
      else ruleOf(name)?.open?.(state, attributes)
    },
    close(name) {
      state.path.pop()
      if (state.skipFrom === null) ruleOf(name)?.close?.(state)
      else if (state.path.length < state.skipFrom) state.skipFrom = null
    },
    text(text) {
      if (state.skipFrom === null && state.hasBody) hearText(state, text)
    },
  }
}
