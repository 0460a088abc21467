import type { Change } from '../domain/change.ts'
import type { Language } from './language.ts'
import { formatNumber } from './number.ts'

/** With soft hyphens: on a phone it stands in a sixth of the page. */
const notComparable = {
  it: 'non con\u00adfron\u00adta\u00adbi\u00adle',
  en: 'not com\u00adpa\u00adra\u00adble',
}
const points = { it: 'punti', en: 'points' }

/** A change as the table shows it: `+9,4 %`, `+6`, `=`, `+2,3 punti`; '' where there is none. */
export function formatChange(change: Change, language: Language): string {
  switch (change.kind) {
    case 'percent':
      return `${formatSigned(change.value, language, Math.abs(change.value) < 100 ? 1 : 0)}\u202f%`
    case 'difference': {
      const difference = formatSigned(change.value, language)
      return change.unit === 'percent' ? `${difference}\u00a0${points[language]}` : difference
    }
    case 'equal':
      return '='
    case 'broken':
      return notComparable[language]
    case 'none':
      return ''
  }
}

/** With its sign, a true minus. */
export function formatSigned(value: number, language: Language, decimals?: number): string {
  return `${value < 0 ? '\u2212' : '+'}${formatNumber(Math.abs(value), language, decimals)}`
}
