import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * The typefaces of printed documents, as files: Titillium Web, and DejaVu Sans for signs it lacks (Greek, Cyrillic,
 * Hebrew, Arabic, symbols). Only these are given to the engine, so that a document is the same on every machine.
 */
const titillium = '@expo-google-fonts/titillium-web'
const files = [
  `${titillium}/400Regular/TitilliumWeb_400Regular.ttf`,
  `${titillium}/600SemiBold/TitilliumWeb_600SemiBold.ttf`,
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
]

/** The bytes of the fonts, in the order of preference. */
export function documentFonts(): readonly Buffer[] {
  const require = createRequire(import.meta.url)
  return files.map(file => readFileSync(require.resolve(file)))
}
