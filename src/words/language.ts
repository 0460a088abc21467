/** Languages people see. Italian is the default; domain data stays in the language of the body. */
export type Language = 'it' | 'en'

export const languages: readonly Language[] = ['it', 'en']
