import type { Language } from './language.ts'
import { formatNumber } from './number.ts'

interface PlaceWords {
  readonly p: string
  readonly n: string
  readonly t: string
  readonly row: string
}

const words: Readonly<Record<Language, PlaceWords>> = {
  it: { p: 'paragrafo', n: 'nota', t: 'tabella', row: 'riga' },
  en: { p: 'paragraph', n: 'note', t: 'table', row: 'row' },
}

/**
 * A place of a word processor's document as its reader looks for it: `t12.r3` is table 12, row 3, `p557` paragraph
 * 557, `n3` note 3, each counted from the beginning. What has another shape is said as it is; a range is two places.
 */
export function documentPlace(locator: string, language: Language): string {
  return locator
    .split(/[-–]/)
    .map(each => onePlace(each, language))
    .join(' – ')
}

function onePlace(locator: string, language: Language): string {
  const [, kind, number, row] = /^([pnt])(\d+)(?:\.r(\d+))?$/.exec(locator) ?? []
  if (kind !== 'p' && kind !== 'n' && kind !== 't') return locator
  const count = (text: string) => formatNumber(Number(text), language)
  const place = `${words[language][kind]} ${count(number ?? '')}`
  return row === undefined ? place : `${place}, ${words[language].row} ${count(row)}`
}
