import type { MapFact } from '../facts/facts.ts'
import type { OddLevel } from '../facts/levels.ts'
import type { Found, Rule } from '../rule.ts'
import { levelsOf } from './level-spike.ts'

/**
 * Righe che cambiano livello
 *
 * Che cosa trova: una riga che da un anno in poi sta tre volte o più sopra, o sotto, tutti gli anni prima, senza una
 * nota che lo dica. Le righe della mappa che cambiano nello stesso anno stanno in un solo avviso. I cambi che cadono
 * sul 2020 e sul 2021 sono solo da sapere, salvo i più grandi.
 *
 * Perché conta: di solito è cambiato che cosa si conta. Senza nota, il grafico racconta un crollo o un boom che non
 * c'è stato.
 *
 * Che cosa fare: chiedere che cosa è cambiato e scriverlo in nota con l'anno («dal 2023 si contano i residenti»).
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio QUARTIERI
 * utenti 2019 2020 2021 2022 2023 2024
 * Cittadini | 3.560 | 2.949 | 2.961 | / | 61.170 | 61.700
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio QUARTIERI
 * utenti 2019 2020 2021 2022 2023 2024
 * Cittadini | 3.560 | 2.949 | 2.961 | 3.100 | 3.170 | 5.700
 * Incontri | 0 | 0 | 12 | 120 | 180 | 84
 * Prestiti | 9.684 | 9.720 | 9.801 | 876* | 816* | 855
 * * dal 2022 solo prestiti interni
 * ```
 */
export const levelStep: Rule = {
  code: 'level.step',
  find: facts => facts.maps.flatMap(steps),
}

function steps(map: MapFact): Found[] {
  const found = levelsOf(map).filter(each => each.kind === 'step' && isWorth(each))
  const byYear = new Map<number, OddLevel[]>()
  for (const each of found) {
    const year = each.row.years[each.column] ?? 0
    byYear.set(year, [...(byYear.get(year) ?? []), each])
  }
  return [...byYear.values()].map(step)
}

const ratioOf = ({ factor }: OddLevel): number => (factor < 1 ? 1 / factor : factor)

/** What the pandemic may explain must be large to be worth a word. */
const isWorth = (each: OddLevel): boolean =>
  !each.row.noted.some(Boolean) && (!each.explained || ratioOf(each) >= 4)

function step(group: readonly OddLevel[]): Found {
  const [first] = [...group].sort((a, b) => ratioOf(b) - ratioOf(a))
  if (!first) throw new Error('no step')
  const { row, column, usual, factor } = first
  return {
    grade: ratioOf(first) >= 5 && !first.explained ? 'likely' : 'possible',
    map: row.map,
    odd: group.map(each => ({ row: each.row, column: each.column })),
    compared: group.flatMap(each => each.row.years.map((_, at) => ({ row: each.row, column: at }))),
    params: {
      label: row.label,
      year: row.years[column] ?? 0,
      before: usual,
      after: row.values[column] ?? 0,
      factor: Math.round(ratioOf(first) * 10) / 10,
      up: factor > 1 ? 1 : 0,
      count: group.length,
    },
    evidence: { rows: group.map(each => [each.row.label, each.usual, each.row.values[each.column]]) },
  }
}
