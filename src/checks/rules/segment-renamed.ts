import type { Named } from '../../domain/edition.ts'
import type { RowFact } from '../facts/facts.ts'
import { labelStems, stem } from '../facts/label-words.ts'
import { matchSegments } from '../facts/segment-match.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Un segmento contato col nome di un altro servizio
 *
 * Che cosa trova: un segmento descritto e una riga di utenti che si somigliano ma non dicono la stessa cosa
 * («associazioni ambientaliste», «associazioni animaliste»), quando il nome della riga è un segmento di un'altra mappa.
 *
 * Perché conta: la riga è stata copiata da un'altra mappa: non si sa quale delle due cose sia stata contata.
 *
 * Che cosa fare: chiedere all'ufficio che cosa conta la riga e usare un solo nome.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio AMBIENTE
 * segmento Associazioni ambientaliste | Associazioni che curano l'ambiente
 * segmento Cittadini | Proprietari di impianti
 * utenti 2023 2024
 * Associazioni animaliste | 15 | 15
 * Cittadini | 1.982 | 1.118
 * servizio ANIMALI
 * segmento Associazioni animaliste | Soggetti che tutelano gli animali
 * utenti 2023 2024
 * Associazioni animaliste | 7 | 7
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio ANIMALI
 * segmento Associazioni animaliste | Soggetti che tutelano gli animali
 * segmento Associazioni di categoria | Agricoltori
 * utenti 2023 2024
 * Associazioni animaliste | 7 | 7
 * Associazioni di categoria | 5 | 5
 * ```
 */
export const segmentRenamed: Rule = {
  code: 'segment.renamed',
  find: facts => {
    const owners = new Map<string, number[]>()
    for (const map of facts.maps) {
      for (const segment of map.service.users.segments ?? []) {
        const key = labelStems(segment.name).join(' ')
        owners.set(key, [...(owners.get(key) ?? []), map.index])
      }
    }
    return facts.maps.flatMap(map => {
      const segments = map.service.users.segments ?? []
      return map.served.flatMap((row): Found[] => {
        const other = (owners.get(row.key) ?? []).find(index => index !== map.index)
        if (other === undefined || (owners.get(row.key) ?? []).includes(map.index)) return []
        const near = segments.find(segment => resembles(segment, row) && !countedExactly(segment, map.served))
        if (!near || matchSegments(map).undescribed.length > 2) return []
        return [
          {
            grade: 'likely',
            map: map.index,
            odd: [],
            labels: [near.name, row.label],
            lines: [near.source?.firstLine, row.line],
            params: { segment: near.name, row: row.label, other: facts.maps[other]?.service.name ?? '' },
            evidence: { segment: near.name, row: row.label },
          },
        ]
      })
    })
  },
}

const countedExactly = (segment: Named, rows: readonly RowFact[]): boolean => {
  const key = labelStems(segment.name).join(' ')
  return rows.some(row => row.key === key)
}

/** The same words but one, and that one of the same shape: same first letter, same ending. */
function resembles(segment: Named, row: RowFact): boolean {
  const name = labelStems(segment.name)
  if (name.length !== row.stems.length || name.length < 2) return false
  const differ = name.flatMap((word, index) =>
    word === row.stems[index] ? [] : [[word, row.stems[index] ?? '']],
  )
  const [pair] = differ
  return (
    differ.length === 1 &&
    pair !== undefined &&
    stem(pair[0] ?? '').slice(-3) === stem(pair[1] ?? '').slice(-3)
  )
}
