import type { Named } from '../../domain/edition.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Fasce con buchi o sovrapposizioni
 *
 * Che cosa trova: tre o più segmenti che dividono una popolazione in fasce («inferiore a 10», «fra 11 e 13», «più di
 * 14») e che lasciano fuori un valore o lo contano due volte. Se una fascia ne contiene un'altra non è una divisione, e
 * la regola tace; un estremo comune (25-40, 40-55) è d'uso e non si segnala.
 *
 * Perché conta: chi ha 10 anni non sta in nessun segmento, e la somma dei segmenti non è l'utenza.
 *
 * Che cosa fare: scrivere gli estremi compresi («fino a 10», «da 11 a 13», «14 e oltre»).
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio MINORI
 * segmento Minorenni di età inferiore a 10 anni | Interventi
 * segmento Minorenni di età compresa tra 11 e 13 anni | Interventi
 * segmento Minorenni con più di 14 anni | Interventi
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio PROGETTI
 * segmento Millenials (25-40 anni) | Turisti
 * segmento Generazione X (40-55 anni) | Turisti
 * segmento Senior (over 55 anni) | Turisti
 * servizio NIDI
 * segmento Lattanti (0 - 1 anno) | Bambini
 * segmento Semidivezzi (1 -2 anni) | Bambini
 * segmento Divezzi (2 -3 anni) | Bambini
 * servizio GIOVANI
 * segmento Servizio civile 18-28 anni | Giovani
 * segmento Corpo europeo 16-30 anni | Giovani
 * segmento Orientamento 16-18 anni | Giovani
 * ```
 */
export const segmentRanges: Rule = {
  code: 'segment.ranges',
  find: facts => facts.maps.flatMap(map => rangesOf(map.index, map.service.users.segments ?? [])),
}

interface Range {
  readonly segment: Named
  readonly from: number
  readonly to: number
}

function rangesOf(map: number, segments: readonly Named[]): Found[] {
  // Names that say three ranges are the cut; otherwise the descriptions may say it.
  const inNames = segments.flatMap(segment => rangeIn(segment.name, segment) ?? [])
  const said = inNames.length >= 3 ? inNames : segments.flatMap(segment => readRange(segment) ?? [])
  const ranges = said.sort((a, b) => a.from - b.from || a.to - b.to)
  if (ranges.length < 3 || ranges.some(a => ranges.some(b => a !== b && a.from <= b.from && a.to >= b.to)))
    return []
  const holes: number[] = []
  const doubles: number[] = []
  for (const [index, range] of ranges.entries()) {
    const next = ranges[index + 1]
    if (!next) continue
    if (next.from > range.to + 1 && next.from - range.to <= 6) {
      for (let value = range.to + 1; value < next.from; value++) holes.push(value)
    }
    if (next.from < range.to) doubles.push(next.from)
  }
  if (holes.length + doubles.length === 0) return []
  return [
    {
      grade: 'likely',
      map,
      odd: [],
      labels: ranges.map(range => range.segment.name),
      lines: ranges.map(range => range.segment.source?.firstLine),
      params: { holes, doubles, segments: ranges.map(range => range.segment.name) },
      evidence: { ranges: ranges.map(({ from, to }) => [from, Number.isFinite(to) ? to : null]) },
    },
  ]
}

/** The inclusive range a segment's name says, its description where the name says none. */
function readRange(segment: Named): Range | null {
  return rangeIn(segment.name, segment) ?? rangeIn(segment.description, segment)
}

function rangeIn(text: string, segment: Named): Range | null {
  const between = /(\d{1,3})\s*(?:[-–]|e i|e|a|ai)\s*(\d{1,3})\s*(?:ann|mes)/i.exec(text)
  if (between) return { segment, from: Number(between[1]), to: Number(between[2]) }
  const below = /(?:inferiore a(?:i|gli)?|meno di|sotto i|under|<)\s*(\d{1,3})\s*(?:ann|mes)?/i.exec(text)
  if (below) return { segment, from: 0, to: Number(below[1]) - 1 }
  const upTo = /(?:fino a(?:i|gli)?|≤|<=)\s*(\d{1,3})\s*(?:ann|mes)/i.exec(text)
  if (upTo) return { segment, from: 0, to: Number(upTo[1]) }
  const above = /(?:pi[uù] di|superiore a(?:i|gli)?|oltre i|>)\s*(\d{1,3})\s*(?:ann|mes)?/i.exec(text)
  if (above) return { segment, from: Number(above[1]) + 1, to: Number.POSITIVE_INFINITY }
  const over = /(?:over)\s*(\d{1,3})|(\d{1,3})\s*ann[io]? (?:e|ed) oltre|(\d{1,3}) anni in su/i.exec(text)
  const from = over?.[1] ?? over?.[2] ?? over?.[3]
  return from === undefined ? null : { segment, from: Number(from), to: Number.POSITIVE_INFINITY }
}
