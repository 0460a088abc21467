import type { Edition, ServiceMap } from '../../domain/edition.ts'
import type { Resolution } from '../../domain/resolution.ts'
import { formatDate } from '../../words/number.ts'
import type { Seal } from '../seal/seal.ts'
import { mapBlocks, mostUprightDates } from './map-blocks.ts'
import type { Chapter, Report } from './report.ts'

/** Stands at the head of every map of the official document. */
export const banner = 'ANALISI DELLA FORMULA GESTIONALE - MAPPE DEI SERVIZI'

/** How many hexadecimal signs of the data's hash a page bears: enough to tell two editions apart at a glance. */
const shortHash = 16

/** An edition as a report: cover, index, one chapter a map in the edition's order, annexes. */
export function editionReport(edition: Edition, seal: Seal, annexes: readonly Chapter[] = []): Report {
  const { body, year, title, attachment } = edition
  const revision = seal.revision > 1 ? `, revisione ${seal.revision}` : ''
  const approved = seal.resolution ? ` · ${resolutionWords(seal.resolution)}` : ''
  return {
    title: title === '' ? `Mappe dei servizi ${year}` : title,
    author: body.name,
    date: `${year}-12-31`,
    cover: {
      body: body.name,
      office: body.office ?? null,
      attachment: attachment ?? null,
      title,
      yearLine: title.includes(String(year)) ? null : `${banner} - ANNO ${year}`,
      notes: coverNotes(seal),
    },
    indexTitle: 'Indice',
    chapters: [...edition.services.map(mapChapter), ...annexes],
    footer: `${body.name} · edizione ${year}${revision}${approved} · sigillo ${seal.data.slice(0, shortHash)}`,
  }
}

/** One map alone, as a person asks for it: the same chapter, without cover and index. */
export function mapReport(edition: Edition, map: ServiceMap, seal: Seal): Report {
  const whole = editionReport({ ...edition, services: [map] }, seal)
  return { ...whole, title: `${map.name ?? nameless} - ${whole.title}` }
}

const nameless = 'Mappa senza la prima pagina'

function mapChapter(map: ServiceMap): Chapter {
  const dates = [map.outputs, map.users.served].map(table => table?.referenceDates.length ?? 0)
  return {
    kind: 'map',
    banner,
    title: `SERVIZIO: ${map.name ?? `(${nameless.toLowerCase()})`}`,
    ...(map.name === null ? { writtenTitle: 'SERVIZIO:' } : {}),
    indexTitle: map.name ?? nameless,
    wide: Math.max(...dates) > mostUprightDates,
    blocks: mapBlocks(map),
  }
}

const resolutionWords = ({ number, date }: Resolution): string =>
  `deliberazione ${number} del ${formatDate(date)}`

function coverNotes({ resolution, revision, reason, data }: Seal): string[] {
  return [
    ...(resolution ? [`Approvato con ${resolutionWords(resolution)}`] : []),
    ...(revision > 1 ? [`Revisione ${revision}${reason ? `: ${reason}` : ''}`] : []),
    `Sigillo dei dati (SHA-256): ${data}`,
  ]
}
