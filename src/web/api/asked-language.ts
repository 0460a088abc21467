import type { Language } from '../../words/language.ts'

/** Italian, unless whoever asks would rather have English (RFC 9110, 12.5.4). */
export function askedLanguage(accept: string | undefined): Language {
  if (!accept) return 'it'
  const best = { it: 0, en: 0 }
  for (const part of accept.toLowerCase().split(',').slice(0, 50)) {
    const [range = '', ...parameters] = part.split(';').map(each => each.trim())
    const language = range.split('-')[0]
    if (language !== 'it' && language !== 'en') continue
    const quality = parameters.find(each => each.startsWith('q='))?.slice(2)
    best[language] = Math.max(best[language], quality === undefined ? 1 : Number(quality) || 0)
  }
  return best.en > best.it ? 'en' : 'it'
}
