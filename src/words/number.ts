import type { Language } from './language.ts'

const formats = new Map<string, Intl.NumberFormat>()

/**
 * A figure as people of that language write it: `1.858`, `215,12` in Italian; `1,858`, `215.12` in English.
 *
 * `useGrouping: 'always'` because it-IT leaves four-digit numbers ungrouped, and the document groups them.
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const key = `${language} ${decimals ?? ''}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(language === 'it' ? 'it-IT' : 'en-GB', {
      useGrouping: 'always',
      ...(decimals === undefined
        ? { maximumFractionDigits: 2 }
        : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    })
    formats.set(key, format)
  }
  return format.format(value)
}

/** An ISO date as the document writes it: `31/12/2024`, in both languages. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${day}/${month}/${year}`
}
