import type { Severity } from '../domain/diagnostic.ts'
import type { Finding } from '../domain/finding.ts'
import { english } from './findings/english.ts'
import { type FindingWords, Params, type RuleWords } from './findings/figures.ts'
import { italian } from './findings/italian.ts'
import type { Language } from './language.ts'

export type { FindingWords } from './findings/figures.ts'

const catalogues: Readonly<Record<Language, Readonly<Record<string, RuleWords>>>> = {
  it: italian,
  en: english,
}

/** The short name of a rule, the heading of its findings; the code itself where a newer program wrote it. */
export function ruleTitle(rule: string, language: Language): string {
  return catalogues[language][rule]?.title ?? rule
}

/** What a finding says: what is there, what was expected, what to do, and the right value where it follows. */
export function findingWords(finding: Finding, language: Language): FindingWords {
  const words = catalogues[language][finding.rule]
  if (!words)
    return { there: `${finding.rule}: ${finding.rows.join(', ')}`, expected: '', todo: '', suggestion: null }
  const said = words.say(new Params(finding, language))
  return { ...said, suggestion: said.suggestion ?? null }
}

/** The whole finding in one line. */
export function findingSentence(finding: Finding, language: Language): string {
  const { there, expected, todo } = findingWords(finding, language)
  return [there, expected, todo].filter(part => part !== '').join(' ')
}

const severities: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  it: { error: 'Errore', warning: 'Da spiegare', info: 'Da sapere' },
  en: { error: 'Error', warning: 'To explain', info: 'To know' },
}

export const severityWord = (severity: Severity, language: Language): string => severities[language][severity]
