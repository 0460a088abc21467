/** The addresses a page needs, in its language; made by the web room, where every URL is built. */
export interface Links {
  readonly home: string
  readonly otherLanguage: string
  edition(year: number): string
  editionJson(year: number): string
  editionCsv(year: number): string
  /** What changed between two editions. */
  difference(later: number, earlier: number): string
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
  readonly openData: string
  readonly api: string
  search(year: number, query?: string): string
  suggestions(year: number): string
  /** The year on two pages. */
  glance(year: number): string
  readonly compare: string
  toWhom(year: number): string
  management(year: number): string
  managers(year: number): string
  organisations(year: number): string
  organisation(year: number, slug: string): string
  quality(year: number): string
  about(page: 'method' | 'glossary' | 'accessibility' | 'legal'): string
  asset(name: string): string
}

/** A name that leads somewhere. */
export interface NamedLink {
  readonly name: string
  readonly href: string
}

/** A service that a page leads to. */
export interface ServiceLink extends NamedLink {
  /** The name is the document's, in Italian; a map without a name is named in the page's language. */
  readonly named: boolean
}
