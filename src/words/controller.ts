import { controllerEnglish } from './controller-english.ts'
import { controllerItalian } from './controller-italian.ts'
import type { ControllerWords } from './controller-words.ts'
import type { Language } from './language.ts'

/** The words of the pages of findings in a language. */
export function controllerWords(language: Language): ControllerWords {
  return language === 'it' ? controllerItalian : controllerEnglish
}
