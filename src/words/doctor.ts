import type { Language } from './language.ts'

/** What `atlante doctor` says. */
interface DoctorWords {
  node(version: string): string
  engine(kind: 'embedded' | 'server', version: string): string
  where(kind: 'embedded' | 'server', where: string): string
  schema(number: number): string
  /** The number of this process, which has the directory while it looks. */
  lock(pid: number): string
  readonly empty: string
  edition(of: {
    readonly body: string
    readonly year: number
    readonly revision: number
    readonly state: 'draft' | 'published'
    readonly services: string
    readonly figures: string
  }): string
}

export const doctorWords: Readonly<Record<Language, DoctorWords>> = {
  it: {
    node: version => `Node: ${version}`,
    engine: (kind, version) =>
      `Database: PostgreSQL ${version} (${kind === 'embedded' ? 'incluso nel programma' : 'server'})`,
    where: (kind, where) => `${kind === 'embedded' ? 'Cartella dei dati' : 'Indirizzo'}: ${where}`,
    schema: number => `Schema: ${number}, aggiornato`,
    lock: pid => `Uso esclusivo della cartella: ottenuto (processo ${pid})`,
    empty: 'Edizioni: nessuna. Si importano con: atlante import FILE',
    edition: ({ body, year, revision, state, services, figures }) =>
      `Edizione ${year}, revisione ${revision}, ${state === 'draft' ? 'bozza' : 'pubblicata'} (${body}): ${services} mappe, ${figures} cifre`,
  },
  en: {
    node: version => `Node: ${version}`,
    engine: (kind, version) =>
      `Database: PostgreSQL ${version} (${kind === 'embedded' ? 'part of the program' : 'server'})`,
    where: (kind, where) => `${kind === 'embedded' ? 'Data directory' : 'Address'}: ${where}`,
    schema: number => `Schema: ${number}, up to date`,
    lock: pid => `Exclusive use of the directory: taken (process ${pid})`,
    empty: 'Editions: none. Import one with: atlante import FILE',
    edition: ({ body, year, revision, state, services, figures }) =>
      `Edition ${year}, revision ${revision}, ${state} (${body}): ${services} maps, ${figures} figures`,
  },
}
