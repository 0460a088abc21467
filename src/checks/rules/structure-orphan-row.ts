import { allCells, type Rule } from '../rule.ts'

/**
 * Righe senza etichetta
 *
 * Che cosa trova: una riga di cifre che non dice che cosa conta.
 *
 * Perché conta: quelle cifre non si possono usare, e di solito l'etichetta è rimasta nella pagina prima.
 *
 * Che cosa fare: scrivere l'etichetta, o unire la riga a quella di cui è il seguito.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio MUSEO
 * output 2022 2023 2024
 * prestiti | 37 | 100 | 83
 *  | 12 | 15 | 19
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio MUSEO
 * output 2022 2023 2024
 * prestiti | 37 | 100 | 83
 * mostre | 12 | 15 | 19
 * ```
 */
export const structureOrphanRow: Rule = {
  code: 'structure.orphan-row',
  find: facts =>
    facts.rows
      .filter(row => !/\p{L}/u.test(row.label) && row.values.some(value => value !== null))
      .map(row => ({
        grade: 'certain',
        map: row.map,
        odd: allCells([row]),
        labels: [row.label],
        params: { figures: row.values.map(value => value ?? ''), table: row.table },
        evidence: { figures: row.values },
      })),
}
