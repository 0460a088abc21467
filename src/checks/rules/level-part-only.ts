import { likePart } from '../facts/like-part.ts'
import type { Found, Rule } from '../rule.ts'
import { levelsOf } from './level-spike.ts'

/**
 * Anni in cui si è contata una parte sola
 *
 * Che cosa trova: una cifra lontana dalle altre della riga che somiglia a una delle parti scritte dentro le caselle di
 * altri anni («75.833 (9.735 RBC, 65.298 RBBC)» e un anno a 9.520).
 *
 * Perché conta: quell'anno non è un crollo: si è contato un pezzo solo, e la riga non è più confrontabile.
 *
 * Che cosa fare: segnare in nota il perimetro di quell'anno, o inserire il totale.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio BIBLIOTECHE
 * output 2019 2020 2021 2022 2023 2024
 * download | 52.903 | 73.412 | 9.520 | 75.033 (9.735 RBC 65.298 RBBC) | 86.379 | 116.914
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio BIBLIOTECHE
 * output 2019 2020 2021 2022 2023 2024
 * download | 52.903 | 73.412 | 69.520 | 75.033 (9.735 RBC 65.298 RBBC) | 86.379 | 116.914
 * ```
 */
export const levelPartOnly: Rule = {
  code: 'level.part-only',
  find: facts =>
    facts.maps.flatMap(map =>
      levelsOf(map).flatMap((odd): Found[] => {
        const like = likePart(odd)
        if (!like) return []
        const { row, column, usual } = odd
        return [
          {
            grade: 'likely',
            map: row.map,
            odd: [{ row, column }],
            compared: row.years.flatMap((_, at) => (at === column ? [] : [{ row, column: at }])),
            params: {
              label: row.label,
              year: row.years[column] ?? 0,
              value: row.values[column] ?? 0,
              usual: Math.round(usual),
              part: like.part,
              partYear: like.year,
            },
            evidence: { value: row.values[column], part: like.part, year: like.year },
          },
        ]
      }),
    ),
}
