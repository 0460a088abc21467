import type { Diagnostic, Place } from '../../domain/diagnostic.ts'
import { diagnosticSentence } from '../../words/diagnostics.ts'
import type { Language } from '../../words/language.ts'

/** One line a diagnostic, in the order of the source: `file:line:column severity code message`. */
export function diagnosticLines(
  path: string,
  diagnostics: readonly Diagnostic[],
  language: Language,
): readonly string[] {
  return [...diagnostics]
    .sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0))
    .map(diagnostic => {
      const { severity, code, place } = diagnostic
      const message = diagnosticSentence(diagnostic, language).replaceAll(/\s+/g, ' ')
      return `${path}:${placeText(place)} ${severity} ${code} ${message}`
    })
}

/** `line:column`; the locator stands for the line where a source has none, 1 for what is not known. */
function placeText({ line, column, locator }: Place): string {
  return `${line ?? locator ?? 1}:${column ?? 1}`
}
