/** The addresses a page needs, in its language; made by the web room, where every URL is built. */
export interface Links {
  readonly home: string
  readonly otherLanguage: string
  edition(year: number): string
  editionJson(year: number): string
  editionCsv(year: number): string
  service(year: number, slug: string): string
  serviceJson(year: number, slug: string): string
  serviceCsv(year: number, slug: string): string
  series(year: number, service: string, section: 'output' | 'served', slug: string): string
  seriesFile(
    year: number,
    service: string,
    section: 'output' | 'served',
    slug: string,
    format: 'json' | 'csv' | 'svg',
  ): string
  editionDocument(year: number, format: 'pdf' | 'docx' | 'odt' | 'xlsx' | 'txt'): string
  serviceDocument(year: number, slug: string, format: 'pdf' | 'docx' | 'odt' | 'xlsx'): string
  readonly feed: string
  search(year: number, query?: string): string
  asset(name: string): string
}

/** A name that leads somewhere. */
export interface NamedLink {
  readonly name: string
  readonly href: string
}
