import { apiEnglish } from './api-english.ts'
import { apiItalian } from './api-italian.ts'
import type { ApiWords } from './api-words.ts'
import type { Language } from './language.ts'

const catalogues: Readonly<Record<Language, ApiWords>> = { it: apiItalian, en: apiEnglish }

/** What the programming interface says of itself, in its document, in its problems and on its page. */
export const apiWords = (language: Language): ApiWords => catalogues[language]
