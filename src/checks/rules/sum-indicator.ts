import type { MapFact, RowFact } from '../facts/facts.ts'
import { cellsAt, type Found, type Rule } from '../rule.ts'

/**
 * Indicatori che si possono ricalcolare
 *
 * Che cosa trova: una riga con decimali o percentuali che in quasi tutti gli anni è il rapporto fra altre due righe
 * della mappa (chili per abitante, percentuale di una parte) e in un anno no.
 *
 * Perché conta: un indicatore si pubblica e si confronta; se non segue dai suoi dati è sbagliato lui o sono sbagliati
 * loro.
 *
 * Che cosa fare: ricalcolare l'indicatore con i dati dell'anno. Il valore ricalcolato è proposto, mai applicato.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio RIFIUTI
 * output 2019 2020 2021 2022 2023 2024
 * Produzione totale | 37.279 | 35.347 | 35.628 | 32.605 | 32.054 | 32.661
 * kg per abitante | 511,99 | 495,06 | 496,45 | 455,25 | 494,23 | 456,71
 * utenti 2019 2020 2021 2022 2023 2024
 * Abitanti | 72.812 | 71.400 | 71.766 | 71.620 | 71.353 | 71.513
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio RIFIUTI
 * output 2019 2020 2021 2022 2023 2024
 * Produzione totale | 37.279 | 35.347 | 35.628 | 32.605 | 32.054 | 32.661
 * kg per abitante | 511,99 | 495,07 | 496,45 | 455,25 | 449,23 | 456,71
 * utenti 2019 2020 2021 2022 2023 2024
 * Abitanti | 72.812 | 71.400 | 71.766 | 71.620 | 71.353 | 71.513
 * ```
 */
export const sumIndicator: Rule = {
  code: 'sum.indicator',
  find: facts => facts.maps.flatMap(indicatorsOf),
}

const scales = [1, 100, 1000]

function indicatorsOf(map: MapFact): Found[] {
  const rows = [...map.outputs, ...map.served]
  return rows.filter(isRatio).flatMap(ratio => bestRatio(ratio, rows))
}

const isRatio = (row: RowFact): boolean => {
  const given = row.values.filter(value => value !== null)
  const precise = given.filter(value => value !== null && !Number.isInteger(value)).length
  const shares = row.series.observations.filter(cell => cell.raw.includes('%')).length
  return given.length >= 4 && (precise >= given.length - 1 || shares >= given.length - 1)
}

function bestRatio(ratio: RowFact, rows: readonly RowFact[]): Found[] {
  for (const over of rows) {
    for (const under of rows) {
      if (over === under || over === ratio || under === ratio) continue
      const scale = scaleOf(ratio, over, under)
      const found = scale === null ? null : brokenRatio(ratio, over, under, scale)
      if (found) return [found]
    }
  }
  return []
}

/** The scale at which the ratio holds in one of its first two years; null where it holds in neither. */
function scaleOf(ratio: RowFact, over: RowFact, under: RowFact): number | null {
  let tried = 0
  for (let column = 0; column < ratio.values.length && tried < 2; column++) {
    const stated = ratio.values[column]
    const above = over.values[column]
    const below = under.values[column]
    if (!stated || !above || !below) continue
    tried++
    const needed = (stated * below) / above
    const scale = scales.find(each => Math.abs(needed - each) < each * 0.02)
    if (scale !== undefined) return scale
  }
  return null
}

function brokenRatio(ratio: RowFact, over: RowFact, under: RowFact, scale: number): Found | null {
  const holds: number[] = []
  const breaks: number[] = []
  const expected: number[] = []
  for (const [column, stated] of ratio.values.entries()) {
    const above = over.values[column]
    const below = under.values[column]
    if (stated === null || !above || !below || ratio.years[column] !== over.years[column]) continue
    if (ratio.years[column] !== under.years[column]) continue
    const right = (above * scale) / below
    const unit = 10 ** -decimalsOf(ratio, column)
    // A whole unit of the last digit is rounding.
    if (Math.abs(right - stated) <= unit * 1.5) holds.push(column)
    else {
      breaks.push(column)
      expected.push(Math.round(right / unit) * unit)
    }
    if (breaks.length > 1) return null
  }
  if (holds.length < 3 || breaks.length !== 1) return null
  const [column = 0] = breaks
  return {
    grade: 'certain',
    map: ratio.map,
    odd: cellsAt([ratio], breaks),
    compared: cellsAt([over, under], breaks),
    params: {
      label: ratio.label,
      over: over.label,
      under: under.label,
      year: ratio.years[column] ?? 0,
      value: ratio.values[column] ?? 0,
      expected: Math.round((expected[0] ?? 0) * 100) / 100,
      holds: holds.length,
    },
    evidence: { over: over.values[column], under: under.values[column], scale, value: ratio.values[column] },
  }
}

function decimalsOf(row: RowFact, column: number): number {
  return /,(\d+)/.exec(row.series.observations[column]?.raw ?? '')?.[1]?.length ?? 0
}
