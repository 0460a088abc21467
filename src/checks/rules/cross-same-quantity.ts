import { type Facts, type RowFact, sharedColumns, stableOrder } from '../facts/facts.ts'
import { labelStems } from '../facts/label-words.ts'
import { median } from '../facts/levels.ts'
import { moveTogether } from '../facts/quantities.ts'
import { findRepeats } from '../facts/repeats.ts'
import type { CellRef, Found, Rule } from '../rule.ts'

/**
 * Una quantità detta in modi diversi
 *
 * Che cosa trova: la stessa quantità (residenti, dirigenti, settori, alloggi) scritta in più mappe con cifre diverse.
 * Si riconosce dalle etichette e dai valori: righe che dicono la stessa cosa e stanno vicine in tutti gli anni, o che
 * coincidono in alcuni anni con cifre troppo lunghe per essere un caso. Dove le altre mappe concordano, quella fuori è
 * nominata.
 *
 * Perché conta: il Comune non può avere nello stesso giorno due numeri di residenti.
 *
 * Che cosa fare: stabilire quale ufficio è la fonte, scrivere il suo valore dappertutto e, dall'anno prossimo,
 * inserirlo una volta sola.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio POLIZIA
 * utenti 2021 2022 2023 2024
 * Cittadini residenti | 71.766 | 71.548 | 71.360 | 71.513
 * servizio RIFIUTI
 * utenti 2021 2022 2023 2024
 * Abitanti serviti | 71.766 | 71.620 | 71.353 | 71.513
 * servizio PERSONALE
 * utenti 2024
 * Dirigenti | 13
 * servizio SPESA PERSONALE
 * utenti 2024
 * Dirigenti | 13
 * servizio FORMAZIONE
 * utenti 2024
 * Dirigenti | 14
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio SCUOLE
 * utenti 2021 2022 2023 2024
 * Sopralluoghi | 173 | 128 | 382 | 213
 * servizio STRADE
 * utenti 2021 2022 2023 2024
 * Sopralluoghi | 1.072 | 658 | 711 | 896
 * servizio ANAGRAFE
 * utenti 2021 2022 2023 2024
 * Cittadini stranieri | 11.550 | 10.811 | 11.390 | 11.535
 * servizio STATO CIVILE
 * utenti 2021 2022 2023 2024
 * Cittadini stranieri residenti | 11.550 | 10.811 | 11.390 | 11.535
 * ```
 */
export const crossSameQuantity: Rule = {
  code: 'cross.same-quantity',
  find: facts => clusters(facts).flatMap(rows => disagreement(facts, rows)),
}

/** Qualifiers that every map may add to the same quantity. */
const qualifiers = new Set([
  'comunal',
  'ent',
  'comun',
  'total',
  'cremon',
  'tutt',
  'divers',
  'intern',
  'serviz',
])
const mostNamesakes = 12

function clusters(facts: Facts): RowFact[][] {
  const parent = new Map<RowFact, RowFact>()
  const root = (row: RowFact): RowFact => {
    const up = parent.get(row)
    return up === undefined || up === row ? row : root(up)
  }
  const join = (a: RowFact, b: RowFact): void => {
    parent.set(a, parent.get(a) ?? a)
    parent.set(b, parent.get(b) ?? b)
    const [left, right] = [root(a), root(b)]
    if (left !== right) parent.set(left.id < right.id ? right : left, left.id < right.id ? left : right)
  }
  for (const group of namesakes(facts)) {
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) if (a.map !== b.map && standClose(a, b)) join(a, b)
    }
  }
  for (const { a, b, equal } of findRepeats(facts).cells) {
    const large = Math.min(...a.values.map(v => v ?? 1e9), ...b.values.map(v => v ?? 1e9)) >= 1000
    if (a.map !== b.map && large && moveTogether(a, b, equal.length >= 2 ? 0.08 : 0.03)) join(a, b)
  }
  const sets = new Map<RowFact, RowFact[]>()
  for (const row of parent.keys()) sets.set(root(row), [...(sets.get(root(row)) ?? []), row])
  return [...sets.values()].map(rows => rows.sort(stableOrder(facts)))
}

/** Rows of different maps whose labels say the same once the qualifiers are gone. */
function namesakes(facts: Facts): RowFact[][] {
  const byKey = new Map<string, RowFact[]>()
  for (const row of facts.rows) {
    const stems = row.label.includes('(') ? labelStems(row.label.replace(/\([^)]*\)/g, ' ')) : row.stems
    const key = [...new Set(stems.filter(word => !qualifiers.has(word)))].sort().join(' ')
    if (key.length < 5) continue
    const group = byKey.get(key)
    if (group) group.push(row)
    else byKey.set(key, [row])
  }
  return [...byKey.values()].filter(group => group.length > 1 && group.length <= mostNamesakes)
}

/** Small stocks may differ by a few units, large ones by a few percent; more than that is another thing. */
function standClose(a: RowFact, b: RowFact): boolean {
  let years = 0
  let equal = 0
  let near = 0
  for (const [left, right] of sharedColumns(a, b)) {
    const one = a.values[left]
    const other = b.values[right]
    if (typeof one !== 'number' || typeof other !== 'number') continue
    years++
    const largest = Math.max(one, other)
    if (one === other && one > 2) equal++
    if (Math.abs(one - other) <= Math.max(1, largest * (largest < 100 ? 0.25 : 0.1))) near++
  }
  // Most years equal and one or two far off is one quantity too: there the odd figures are the news.
  if (near < years) return years >= 4 && equal * 2 > years
  return years === 1 || (years > 1 && (equal >= 1 || years >= 3))
}

function disagreement(facts: Facts, rows: readonly RowFact[]): Found[] {
  const maps = new Set(rows.map(row => row.map))
  if (maps.size < 2) return []
  const odd: CellRef[] = []
  const compared: CellRef[] = []
  const years: number[] = []
  let agreed = 0
  const told: Record<string, (number | string)[]> = {}
  const outsiders: (number | string)[] = []
  for (const year of [...new Set(rows.flatMap(row => row.years))].sort()) {
    const cells = rows.flatMap(row => {
      const column = row.years.indexOf(year)
      const value = row.values[column]
      return typeof value === 'number' ? [{ row, column, value }] : []
    })
    const counts = new Map<number, number>()
    for (const { value } of cells) counts.set(value, (counts.get(value) ?? 0) + 1)
    if (Math.max(0, ...counts.values()) > 1) agreed++
    if (counts.size < 2) continue
    years.push(year)
    told[year] = cells.map(({ row, value }) => `${facts.maps[row.map]?.service.name ?? '?'}: ${value}`)
    const most = [...counts].sort((a, b) => b[1] - a[1])
    const clear = (most[0]?.[1] ?? 0) > (most[1]?.[1] ?? 0)
    for (const { row, column, value } of cells) {
      if (clear && value === most[0]?.[0]) compared.push({ row, column })
      else {
        odd.push({ row, column })
        if (clear) outsiders.push(year, facts.maps[row.map]?.service.name ?? '?', value, most[0]?.[0] ?? 0)
      }
    }
  }
  if (years.length === 0) return []
  const outlier = outsider(rows, odd)
  const [first] = rows
  return [
    {
      grade: agreed > 0 ? 'likely' : 'possible',
      map: outlier?.map ?? first?.map ?? null,
      odd,
      compared,
      params: {
        label: first?.label ?? '',
        services: [...maps].map(index => facts.maps[index]?.service.name ?? '?'),
        years,
        told: lastTold(facts, rows, years),
        // Year, map, its figure, the figure of the others: four items for each map that stands alone.
        outsiders,
      },
      evidence: { told },
    },
  ]
}

/** The row that most often stands alone where the others agree. */
function outsider(rows: readonly RowFact[], odd: readonly CellRef[]): RowFact | null {
  if (rows.length < 3) return null
  const counts = rows.map(row => odd.filter(cell => cell.row === row).length)
  const most = Math.max(...counts)
  const usual = median(counts)
  const first = rows[counts.indexOf(most)]
  return most > usual && counts.filter(count => count === most).length === 1 ? (first ?? null) : null
}

/** What each map says in the most recent year they disagree. */
function lastTold(facts: Facts, rows: readonly RowFact[], years: readonly number[]): (string | number)[] {
  const year = years.at(-1) ?? 0
  return rows.flatMap(row => {
    const value = row.values[row.years.indexOf(year)]
    return typeof value === 'number' ? [facts.maps[row.map]?.service.name ?? '?', value] : []
  })
}
