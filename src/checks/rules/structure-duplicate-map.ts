import { labelStems } from '../facts/label-words.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Due mappe con lo stesso nome
 *
 * Che cosa trova: due mappe della stessa edizione con lo stesso nome di servizio.
 *
 * Perché conta: una è una copia rimasta, o una ha il nome di un'altra: non si sa quale leggere.
 *
 * Che cosa fare: togliere la copia o correggere il nome.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio ANAGRAFE
 * output 2023 2024
 * certificati | 19.763 | 26.091
 * servizio Anagrafe
 * output 2023 2024
 * certificati | 19.763 | 26.091
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio RISTORAZIONE INFANZIA
 * output 2023 2024
 * pasti | 58.938 | 56.121
 * servizio RISTORAZIONE PRIMARIA
 * output 2023 2024
 * pasti | 364.250 | 370.020
 * ```
 */
export const structureDuplicateMap: Rule = {
  code: 'structure.duplicate-map',
  find: facts => {
    const byName = new Map<string, number[]>()
    for (const { index, service } of facts.maps) {
      const key = labelStems(service.name ?? '').join(' ')
      if (key === '') continue
      const group = byName.get(key)
      if (group) group.push(index)
      else byName.set(key, [index])
    }
    return [...byName.values()]
      .filter(group => group.length > 1)
      .map(
        (group): Found => ({
          grade: 'certain',
          map: group.at(-1) ?? null,
          odd: [],
          labels: [],
          lines: group.map(index => facts.maps[index]?.service.source?.firstLine),
          params: { name: facts.maps[group[0] ?? 0]?.service.name ?? '', count: group.length },
          evidence: { maps: group.length },
        }),
      )
  },
}
