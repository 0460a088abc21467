import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checksManual, manualPath } from '../scripts/checks-manual.ts'
import { readExample } from '../src/checks/examples/notation.ts'
import { rules } from '../src/checks/registry.ts'
import { runChecks } from '../src/checks/run-checks.ts'
import { findingSentence, findingWords, ruleTitle } from '../src/words/findings.ts'
import { languages } from '../src/words/language.ts'

test('docs/checks.md is what the rules say (npx tsx scripts/checks-manual.ts writes it)', () => {
  expect(readFileSync(manualPath, 'utf8')).toBe(checksManual())
})

test.each(languages)('every rule has a title in %s', language => {
  expect(rules.filter(rule => ruleTitle(rule.code, language) === rule.code)).toEqual([])
})

test('findings speak Italian and English, with figures as each writes them', () => {
  const edition = readExample(`edizione 2024
servizio MUSEI
utenti 2021 2022 2023 2024
Pubblico totale | 3.123 | 6.654 | 10.009 | 14.633
Museo civico | 1.126 | 3.616 | 5.062 | 5.703
Museo di storia | 1.997 | 3.011 | 4.947 | 8.930`)
  const [finding] = runChecks(edition)
  if (!finding) throw new Error('nothing found')
  expect(findingSentence(finding, 'it')).toBe(
    '«Pubblico totale» vale 6.654 nel 2022, ma «Museo civico» e «Museo di storia» danno 6.627. La somma torna nel 2021, 2023 e 2024. Ricontrollare il totale e le parti sul gestionale e correggere la cifra sbagliata.',
  )
  expect(findingSentence(finding, 'en')).toMatch(/^«Pubblico totale» is 6,654 in 2022, but .* give 6,627\./)
  expect(findingWords(finding, 'it').suggestion).toBe('Se le parti sono giuste, il totale è 6.627.')
})
