import type { Observation, Series } from '../domain/edition.ts'
import type { Language } from '../words/language.ts'
import { formatNumber } from '../words/number.ts'

/** One number of decimals per row: as many as its most exact figure has, at most two. */
export function decimalsOf(series: Series): number {
  return Math.max(0, ...series.observations.map(each => decimals(each.value)))
}

function decimals(value: number | null): number {
  if (value === null || Number.isInteger(value)) return 0
  return Math.min(2, (String(Math.round(value * 100) / 100).split('.')[1] ?? '').length)
}

const signs: Readonly<Record<string, string>> = {
  percent: '%',
  permille: '‰',
  EUR: '€',
  h: 'ore',
  d: 'gg',
  m2: 'm²',
  m3: 'm³',
  kg: 'kg',
  t: 't',
  km: 'km',
}

/** How a unit is written beside figures; '' for counts and units that need no sign. */
export function unitSign(unit: string): string {
  return signs[unit] ?? ''
}

/** How labels name a unit themselves. */
const named: Readonly<Record<string, RegExp>> = {
  EUR: /€|\beuro\b/i,
  h: /\bor[ae]\b/i,
  d: /\bgiorn|\bgg\b/i,
  m2: /\bm(?:q|2|²)/i,
  m3: /\bm(?:c|3|³)/i,
  kg: /\bkg\b/i,
  t: /\bton|\bt\b/i,
  km: /\bkm\b/i,
}

/** The sign to put beside a row's label; '' where the label says the unit, or each figure bears it. */
export function unitBesideLabel(unit: string, label: string): string {
  return unit === 'percent' || named[unit]?.test(label) ? '' : unitSign(unit)
}

/** The figure of a cell, with the sign of a percentage or of a unit of its own; '' where it has none. */
export function cellText(observation: Observation, series: Series, language: Language): string {
  if (observation.value === null) return ''
  return figureText(observation, series.unit, decimalsOf(series), language)
}

export function figureText(
  observation: Observation,
  unit: string,
  decimalPlaces: number,
  language: Language,
): string {
  if (observation.value === null) return ''
  const text = formatNumber(observation.value, language, decimalPlaces).replace('-', '\u2212')
  const shown = observation.unit ?? (unit === 'percent' ? unit : '')
  const sign = unitSign(shown)
  return sign === '' ? text : `${text}\u202f${sign}`
}
