import type { Language } from './language.ts'
import { portalEnglish } from './portal-english.ts'
import { portalItalian } from './portal-italian.ts'
import type { PortalWords } from './portal-words.ts'

/** The words of the public pages in a language. */
export function portalWords(language: Language): PortalWords {
  return language === 'it' ? portalItalian : portalEnglish
}
