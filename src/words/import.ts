import type { EditionChange, PartRef, RowRef } from '../domain/import/edition-change.ts'
import type { Language } from './language.ts'
import { formatDate, formatNumber } from './number.ts'
import { sectionName } from './section-names.ts'

/** How many of a list are named; the rest is counted. */
const named = 10

/** A sentence, with what it counts where it counts something. */
export interface ImportLine {
  readonly text: string
  readonly items: readonly string[]
}

/** The same as `importLines` for a terminal: one a line, lists under their sentence. */
export function importSentences(change: EditionChange, done: boolean, language: Language): string[] {
  return importLines(change, done, language).flatMap(({ text, items }) => [
    text,
    ...items.map(item => `  ${item}`),
  ])
}

/** What an import would change, or has changed, in sentences. `done` says whether it was committed. */
export function importLines(change: EditionChange, done: boolean, language: Language): readonly ImportLine[] {
  const words = sentences[language]
  const { services, rows, figures, parts, sameYear } = change
  const count = (n: number) => formatNumber(n, language)
  const name = (service: string | null) => service ?? words.nameless
  const row = (ref: RowRef) => `${name(ref.service)}: ${ref.label}`
  const part = (ref: PartRef) => `${name(ref.service)}: ${sectionName(ref.part, language)}`
  const plain = (text: string): ImportLine => ({ text, items: [] })
  const list = (title: Counted, lines: readonly string[]): readonly ImportLine[] => {
    if (lines.length === 0) return []
    const more = lines.length > named ? [words.more(count(lines.length - named))] : []
    return [{ text: title(count(lines.length)), items: [...lines.slice(0, named), ...more] }]
  }
  const gone = [
    ...list(
      sameYear ? words.servicesKept : words.servicesGone,
      services.gone.map(({ service }) => name(service)),
    ),
    ...list(sameYear ? words.rowsKept : words.rowsGone, rows.gone.map(row)),
    ...list(sameYear ? words.partsKept : words.partsGone, parts.gone.map(part)),
  ]
  const edition = (id: number) => words.edition(yearOf(id), revisionOf(id))
  if (change.unchanged) return [plain(words.unchanged(yearOf(change.edition))), ...gone]
  const compared =
    change.comparedWith === null
      ? []
      : [
          plain(words.compared(edition(change.comparedWith))),
          ...list(
            words.servicesAdded,
            services.added.map(({ service }) => name(service)),
          ),
        ]
  return [
    plain(done ? words.done(edition(change.edition)) : words.preview(edition(change.edition))),
    plain(words.holds(count(services.inFile), count(figures.added))),
    ...compared,
    ...list(
      words.servicesRenamed,
      services.renamed.map(({ from, to }) => `${name(from)} > ${name(to)}`),
    ),
    ...list(words.rowsAdded, change.comparedWith === null ? [] : rows.added.map(row)),
    ...list(
      words.rowsRenamed,
      rows.renamed.map(ref => `${name(ref.service)}: ${ref.from} > ${ref.label}`),
    ),
    ...list(
      words.restated,
      figures.restated.map(
        ({ from, to, referenceDate, ...ref }) =>
          `${row(ref)}, ${formatDate(referenceDate)}: ${said(from.raw)} (${yearOf(from.edition)}) > ${said(to.raw)} (${yearOf(to.edition)})`,
      ),
    ),
    ...(figures.rewritten > 0 ? [plain(words.rewritten(count(figures.rewritten)))] : []),
    ...list(words.partsChanged, parts.changed.map(part)),
    ...gone,
  ]
}

const yearOf = (edition: number) => String(Math.floor(edition / 1000))
const revisionOf = (edition: number) => edition % 1000
const said = (raw: string) => (raw === '' ? '""' : raw)

type Counted = (n: string) => string

interface ImportWords {
  readonly nameless: string
  readonly more: Counted
  edition(year: string, revision: number): string
  unchanged(year: string): string
  done(edition: string): string
  preview(edition: string): string
  holds(services: string, figures: string): string
  compared(edition: string): string
  readonly servicesAdded: Counted
  readonly servicesRenamed: Counted
  readonly servicesGone: Counted
  readonly servicesKept: Counted
  readonly rowsAdded: Counted
  readonly rowsRenamed: Counted
  readonly rowsGone: Counted
  readonly rowsKept: Counted
  readonly restated: Counted
  readonly rewritten: Counted
  readonly partsChanged: Counted
  readonly partsGone: Counted
  readonly partsKept: Counted
}

const sentences: Readonly<Record<Language, ImportWords>> = {
  it: {
    nameless: '(mappa senza nome)',
    more: n => `... e altri ${n}`,
    edition: (year, revision) =>
      revision === 1 ? `edizione ${year}` : `edizione ${year}, revisione ${revision}`,
    unchanged: year => `Edizione ${year}: il file non cambia nulla di quanto è già conservato.`,
    done: edition => `Importata: ${edition}.`,
    preview: edition => `Prova, nulla è stato scritto. Sarebbe importata: ${edition}.`,
    holds: (services, figures) => `Mappe nel file: ${services}. Cifre nuove: ${figures}.`,
    compared: edition => `Confronto con: ${edition}.`,
    servicesAdded: n => `Servizi nuovi: ${n}`,
    servicesRenamed: n => `Servizi che hanno cambiato nome: ${n}`,
    servicesGone: n => `Servizi che non ci sono più: ${n}`,
    servicesKept: n => `Servizi che mancano nel file (restano conservati): ${n}`,
    rowsAdded: n => `Righe nuove: ${n}`,
    rowsRenamed: n => `Righe che hanno cambiato nome: ${n}`,
    rowsGone: n => `Righe che non ci sono più: ${n}`,
    rowsKept: n => `Righe che mancano nel file (restano conservate): ${n}`,
    restated: n => `Cifre rettificate: ${n}`,
    rewritten: n => `Celle scritte in altro modo, con la stessa cifra: ${n}`,
    partsChanged: n => `Parti descritte in altro modo: ${n}`,
    partsGone: n => `Parti che non ci sono più: ${n}`,
    partsKept: n => `Parti che mancano nel file (restano conservate): ${n}`,
  },
  en: {
    nameless: '(map without a name)',
    more: n => `... and ${n} more`,
    edition: (year, revision) =>
      revision === 1 ? `edition ${year}` : `edition ${year}, revision ${revision}`,
    unchanged: year => `Edition ${year}: the file changes nothing of what is kept.`,
    done: edition => `Imported: ${edition}.`,
    preview: edition => `Trial, nothing was written. It would import: ${edition}.`,
    holds: (services, figures) => `Maps in the file: ${services}. New figures: ${figures}.`,
    compared: edition => `Compared with: ${edition}.`,
    servicesAdded: n => `New services: ${n}`,
    servicesRenamed: n => `Renamed services: ${n}`,
    servicesGone: n => `Services no longer there: ${n}`,
    servicesKept: n => `Services that the file lacks (they are kept): ${n}`,
    rowsAdded: n => `New rows: ${n}`,
    rowsRenamed: n => `Renamed rows: ${n}`,
    rowsGone: n => `Rows no longer there: ${n}`,
    rowsKept: n => `Rows that the file lacks (they are kept): ${n}`,
    restated: n => `Restated figures: ${n}`,
    rewritten: n => `Cells written differently, with the same figure: ${n}`,
    partsChanged: n => `Parts described differently: ${n}`,
    partsGone: n => `Parts no longer there: ${n}`,
    partsKept: n => `Parts that the file lacks (they are kept): ${n}`,
  },
}
