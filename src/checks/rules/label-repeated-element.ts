import type { Named } from '../../domain/edition.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Lo stesso nome per più elementi o segmenti
 *
 * Che cosa trova: un elemento del servizio o un segmento di utenza il cui nome è ripetuto, identico, per più righe con
 * descrizioni diverse.
 *
 * Perché conta: non si può dire quale dei tre «giovani volontari» sia contato in una riga; spesso nel documento il nome
 * stava in una casella unita.
 *
 * Che cosa fare: dare a ciascuno il suo nome, o unire le descrizioni in un elemento solo.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio PROGETTI
 * segmento Giovani volontari | Giovani 18-28 per il servizio civile
 * segmento Giovani volontari | Giovani 16-30 per il corpo europeo
 * segmento Settori comunali | Settori interessati
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio PROGETTI
 * segmento Giovani del servizio civile | Giovani 18-28
 * segmento Giovani del corpo europeo | Giovani 16-30
 * ```
 */
export const labelRepeatedElement: Rule = {
  code: 'label.repeated-element',
  find: facts =>
    facts.maps.flatMap(({ index, service }) => [
      ...repeated(index, 'element', [
        ...(service.content?.core ?? []),
        ...(service.content?.ancillary ?? []),
      ]),
      ...repeated(index, 'segment', service.users.segments ?? []),
    ]),
}

function repeated(map: number, kind: string, items: readonly Named[]): Found[] {
  const byName = new Map<string, Named[]>()
  for (const item of items) {
    const key = item.name.toLowerCase().trim()
    if (key.length > 2) byName.set(key, [...(byName.get(key) ?? []), item])
  }
  return [...byName.values()]
    .filter(group => group.length > 1)
    .map(group => ({
      grade: 'possible',
      map,
      odd: [],
      labels: [group[0]?.name ?? ''],
      lines: group.map(item => item.source?.firstLine),
      params: { kind, name: group[0]?.name ?? '', count: group.length },
      evidence: { count: group.length },
    }))
}
