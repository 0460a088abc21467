/** The examples of a rule, as its doc comment holds them: texts in the notation of `notation.ts`. */
export interface RuleManual {
  readonly title: string
  /** `Che cosa trova`, `Perché conta`, `Che cosa fare`: heading and text. */
  readonly sections: readonly { readonly heading: string; readonly text: string }[]
  /** Editions in which the rule must find something. */
  readonly finds: readonly string[]
  /** Editions in which it must keep quiet. */
  readonly quiet: readonly string[]
}

/** Reads the doc comment above a rule's `export const ...: Rule`; null where there is none. */
export function readManual(source: string): RuleManual | null {
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\s*export const \w+: Rule\b/.exec(source)?.[1]
  if (comment === undefined) return null
  const text = comment
    .split('\n')
    .map(line => line.replace(/^\s*\* ?/, ''))
    .join('\n')
    .trim()
  const [prose = '', ...tagged] = text.split(/^@(?=trova|tace)/m)
  const [title = '', ...paragraphs] = prose.trim().split(/\n\s*\n/)
  return {
    title: title.trim(),
    sections: paragraphs.flatMap(paragraph => {
      const [, heading = '', body = ''] =
        /^(Che cosa trova|Perché conta|Che cosa fare): ([\s\S]*)$/.exec(paragraph) ?? []
      return heading === '' ? [] : [{ heading, text: body.replace(/\s+/g, ' ').trim() }]
    }),
    finds: tagged.filter(each => each.startsWith('trova')).map(code),
    quiet: tagged.filter(each => each.startsWith('tace')).map(code),
  }
}

const code = (tagged: string): string => /```text\n([\s\S]*?)\n\s*```/.exec(tagged)?.[1] ?? ''

/** An example with the editions before it: parts divided by `=== prima`. */
export function splitEditions(example: string): {
  readonly edition: string
  readonly earlier: readonly string[]
} {
  const [edition = '', ...earlier] = example.split(/^=== prima$/m)
  return { edition, earlier }
}
