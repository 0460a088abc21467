import type { ElementRules } from './body-state.ts'
import type { TextProperties } from './styles.ts'

/** What stands before the body: named and automatic styles (ISO/IEC 26300 part 1, 16). */
export const styleRules: ElementRules = {
  'style:style': {
    open(state, attributes) {
      state.styles.begin(attributes['style:name'] ?? '', attributes['style:parent-style-name'] ?? null)
    },
    close: state => state.styles.end(),
  },
  'style:text-properties': { open: (state, attributes) => state.styles.add(textProperties(attributes)) },
  'office:text': {
    open(state) {
      state.hasBody = true
    },
  },
}

function textProperties(attributes: Readonly<Record<string, string>>): Partial<TextProperties> {
  const display = attributes['text:display']
  const position = attributes['style:text-position']
  const font = attributes['style:font-name']
  return {
    ...(display === undefined ? {} : { hidden: display === 'none' }),
    ...(position === undefined ? {} : { raised: /^(?:super|[1-9])/.test(position) }),
    ...(font === undefined ? {} : { font }),
  }
}
