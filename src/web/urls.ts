import { type SignInLink, signInLinkPath } from '../domain/people/link-path.ts'
import type { SeriesSection } from '../store/tables/series.ts'
import type { Language } from '../words/language.ts'
import type { DocumentFormat } from './documents/document-format.ts'

/** What a data address gives. */
export type DataFormat = 'json' | 'csv'
export const dataFormats = ['json', 'csv'] as const satisfies readonly DataFormat[]

/** The same for a series, whose line is a picture as well. */
export type SeriesFormat = DataFormat | 'svg'
export const seriesFormats = ['json', 'csv', 'svg'] as const satisfies readonly SeriesFormat[]

/** What a difference of two editions can be had as, besides its page. */
export type DifferenceFormat = 'json' | 'docx'
export const differenceFormats = ['json', 'docx'] as const satisfies readonly DifferenceFormat[]

/** The forms of linked data: Turtle, JSON-LD, RDF/XML. */
export type LinkedFormat = 'ttl' | 'jsonld' | 'rdf'
export const linkedFormats = ['ttl', 'jsonld', 'rdf'] as const satisfies readonly LinkedFormat[]

/** How addresses name the tables of a map. */
const sectionNames = { output: 'output', served: 'utenti' } as const

/** Pages about the atlas itself, which belong to no edition. */
export type AboutPage = keyof typeof aboutNames
const aboutNames = {
  method: 'metodo',
  glossary: 'glossario',
  accessibility: 'accessibilita',
  legal: 'note-legali',
} as const
export const aboutPages: readonly AboutPage[] = ['method', 'glossary', 'accessibility', 'legal']

/** What can be done about a finding. */
export type FindingDeed = 'accetta' | 'riapri' | 'regola' | 'togli-regola'

/** Steps of getting in and out that need no link. */
export type SignInStep = 'codice' | 'dimenticata' | 'esci'

/** What people do about their own account. */
export type ProfileDeed =
  | 'password'
  | 'chiudi-sessione'
  | 'chiudi-altre'
  | 'secondo-fattore'
  | 'conferma-fattore'
  | 'togli-fattore'
  | 'codici'

/** What is done about somebody's account. */
export type PersonDeed = 'ruolo' | 'fine-ruolo' | 'sostituto' | 'nuovo-link' | 'sblocca' | 'chiudi' | 'riapri'

/** What can be done to a map while it is written: cells, texts, a table without data, comments, an answer to a finding, moves, the form as a sheet. */
export type MapDeed =
  | 'caselle'
  | 'testi'
  | 'nessun-dato'
  | 'righe'
  | 'commenti'
  | 'commenti/fatto'
  | 'spiega'
  | 'mossa'
  | 'modulo.xlsx'
  | 'modulo'
  | 'modulo/conferma'

/** What the controller does for a whole year: opening it, reminding, sealing it, saying which figures are shared. */
export type CampaignPart =
  | 'apri'
  | 'sollecita'
  | 'sigillo'
  | 'servizi'
  | 'dati-comuni'
  | 'dati-comuni/nuovo'
  | 'dati-comuni/dichiara'
  | 'dati-comuni/stacca'
  | 'moduli.xlsx'

/** What the controller does for one map. */
export type KeepingDeed =
  | 'incarica'
  | 'scadenza'
  | 'proroga'
  | 'riapri'
  | 'rinomina'
  | 'dividi'
  | 'unisci'
  | 'chiudi'

/** What a draft can be looked at as. */
export type PreviewFormat = 'pdf' | 'docx'

/** Every address of the portal is built here. English pages mirror the Italian ones under `/en`. */
export const urls = {
  home: (language: Language) => (language === 'it' ? '/' : '/en'),
  edition: (language: Language, year: number) => `${prefix(language)}/${year}`,
  /** What changed since the edition before, whichever that is. */
  differences: (language: Language, year: number, format: 'json' | null = null) =>
    `${prefix(language)}/${year}/differenze${format === null ? '' : `.${format}`}`,
  /** What changed between two editions. */
  difference: (language: Language, later: number, earlier: number, format: DifferenceFormat | null) =>
    `${prefix(language)}/${later}/differenze/${earlier}${format === null ? '' : `.${format}`}`,
  service: (language: Language, year: number, slug: string) =>
    `${prefix(language)}/${year}/servizi/${encodeURIComponent(slug)}`,
  series: (language: Language, year: number, service: string, section: SeriesSection, slug: string) =>
    `${urls.service(language, year, service)}/${sectionNames[section]}/${encodeURIComponent(slug)}`,
  /** `asked` narrows what is found: its kind, the page of the list. */
  search: (language: Language, year: number, query?: string, asked: Readonly<Record<string, string>> = {}) =>
    `${prefix(language)}/${year}/cerca${queryOf(query === undefined ? {} : { q: query, ...asked })}`,
  suggestions: (language: Language, year: number) => `${prefix(language)}/${year}/cerca/suggerimenti.json`,
  /** Output and users of a service, per head and per user. */
  lens: (language: Language, year: number, slug: string, asked: Readonly<Record<string, string>> = {}) =>
    `${urls.service(language, year, slug)}/lente${queryOf(asked)}`,
  /** What changed in an edition, on two pages. */
  glance: (language: Language, year: number) => `${urls.edition(language, year)}/in-sintesi`,
  /** `asked` is the whole state of a comparison, as `compareQuery` writes it. */
  compare: (language: Language, asked = '') => `${prefix(language)}/confronta${asked}`,
  compareData: (language: Language, format: SeriesFormat, asked = '') =>
    `${prefix(language)}/confronta.${format}${asked}`,
  /** The page of a series as other sites show it inside theirs. */
  embed: (language: Language, year: number, service: string, section: SeriesSection, slug: string) =>
    `${urls.series(language, year, service, section, slug)}/incorpora`,
  /** The same with the open findings, in the controller's session. */
  controllerGlance: (language: Language, year: number) => `${urls.findings(language, year)}/in-sintesi`,
  toWhom: (language: Language, year: number) => `${urls.edition(language, year)}/utenza`,
  management: (language: Language, year: number) => `${urls.edition(language, year)}/gestione`,
  managers: (language: Language, year: number) => `${urls.edition(language, year)}/responsabili`,
  organisations: (language: Language, year: number) => `${urls.edition(language, year)}/organizzazioni`,
  organisation: (language: Language, year: number, slug: string) =>
    `${urls.organisations(language, year)}/${encodeURIComponent(slug)}`,
  quality: (language: Language, year: number) => `${urls.edition(language, year)}/qualita`,
  about: (language: Language, page: AboutPage) => `${prefix(language)}/${aboutNames[page]}`,
  /** Findings are for people who may read them; `asked` is the filter. */
  findings: (language: Language, year: number, asked: Readonly<Record<string, string>> = {}) =>
    `${prefix(language)}/${year}/verifiche${queryOf(asked)}`,
  serviceFindings: (language: Language, year: number, slug: string) =>
    `${urls.service(language, year, slug)}/verifiche`,
  findingDeed: (language: Language, year: number, deed: FindingDeed) =>
    `${prefix(language)}/${year}/verifiche/${deed}`,
  /** Getting in and out; `next` is the path to go on to. */
  signIn: (language: Language, next?: string) =>
    `${prefix(language)}/accesso${queryOf(next === undefined ? {} : { poi: next })}`,
  signInStep: (language: Language, step: SignInStep) => `${prefix(language)}/accesso/${step}`,
  /** A link that lets a person in once. */
  signInLink: (language: Language, link: SignInLink, token: string) =>
    prefix(language) + signInLinkPath(link, token),
  profile: (language: Language) => `${prefix(language)}/profilo`,
  profileDeed: (language: Language, deed: ProfileDeed) => `${prefix(language)}/profilo/${deed}`,
  people: (language: Language) => `${prefix(language)}/persone`,
  person: (language: Language, person: number) => `${prefix(language)}/persone/${person}`,
  invite: (language: Language) => `${prefix(language)}/persone/invita`,
  personDeed: (language: Language, person: number, deed: PersonDeed) =>
    `${prefix(language)}/persone/${person}/${deed}`,
  rights: (language: Language) => `${prefix(language)}/diritti`,
  work: (language: Language) => `${prefix(language)}/lavoro`,
  workHistory: (language: Language, asked: Readonly<Record<string, string>> = {}) =>
    `${prefix(language)}/lavoro/storia${queryOf(asked)}`,
  workHistoryData: (language: Language, format: DataFormat, asked: Readonly<Record<string, string>> = {}) =>
    `${prefix(language)}/lavoro/storia.${format}${queryOf(asked)}`,
  outbox: (language: Language) => `${prefix(language)}/lavoro/posta`,
  /** Where a document is asked for, read, and its edition kept. */
  documents: (language: Language) => `${prefix(language)}/lavoro/documento`,
  readDocument: (language: Language) => `${prefix(language)}/lavoro/documento/leggi`,
  keepDocument: (language: Language) => `${prefix(language)}/lavoro/documento/conserva`,
  /** Which department each service belongs to. */
  departments: (language: Language) => `${prefix(language)}/lavoro/settori`,
  renameDepartment: (language: Language) => `${prefix(language)}/lavoro/settori/rinomina`,
  campaigns: (language: Language) => `${prefix(language)}/lavoro/rilevazione`,
  /** A year's collection: its board, what the controller does for it, and for one of its maps. */
  campaign: (language: Language, year: number) => `${prefix(language)}/lavoro/${year}`,
  campaignPart: (language: Language, year: number, part: CampaignPart) =>
    `${prefix(language)}/lavoro/${year}/${part}`,
  /** The forms of one office; `office` is what the board's list sends. */
  formsOfOffice: (language: Language, year: number, office: string) =>
    urls.campaignPart(language, year, 'moduli.xlsx') + queryOf({ ufficio: office }),
  /** Where two rows are said to be one figure; `asked` are the rows and maps chosen so far. */
  newFigure: (language: Language, year: number, asked: Readonly<Record<string, string>> = {}) =>
    urls.campaignPart(language, year, 'dati-comuni/nuovo') + queryOf(asked),
  mapKeeping: (language: Language, year: number, slug: string) =>
    `${prefix(language)}/lavoro/${year}/mappe/${encodeURIComponent(slug)}/conduzione`,
  keepingDeed: (language: Language, year: number, slug: string, deed: KeepingDeed) =>
    `${urls.mapKeeping(language, year, slug)}/${deed}`,
  preview: (language: Language, year: number, slug: string, format: PreviewFormat | null = null) =>
    `${prefix(language)}/lavoro/${year}/mappe/${encodeURIComponent(slug)}/anteprima${format === null ? '' : `.${format}`}`,
  editionPreview: (language: Language, year: number, format: PreviewFormat) =>
    `${prefix(language)}/lavoro/${year}/anteprima.${format}`,
  retryMail: (language: Language) => `${prefix(language)}/lavoro/posta/riprova`,
  /** A map while it is written; `row` opens what stands beside its cell. */
  workMap: (language: Language, year: number, slug: string, row?: number) =>
    `${prefix(language)}/lavoro/${year}/mappe/${encodeURIComponent(slug)}${queryOf(row === undefined ? {} : { riga: String(row) })}`,
  /** The forms of all one's maps in one workbook. */
  workForms: (language: Language) => `${prefix(language)}/lavoro/moduli.xlsx`,
  /** Where they come back, filled, and where what they change is confirmed. */
  sendForms: (language: Language) => `${prefix(language)}/lavoro/moduli`,
  confirmForms: (language: Language) => `${prefix(language)}/lavoro/moduli/conferma`,
  workMapData: (language: Language, year: number, slug: string) =>
    `${urls.workMap(language, year, slug)}.json`,
  workMapDeed: (language: Language, year: number, slug: string, deed: MapDeed) =>
    `${urls.workMap(language, year, slug)}/${deed}`,
  editionData: (year: number, format: DataFormat) => `/${year}.${format}`,
  serviceData: (year: number, slug: string, format: DataFormat) =>
    `/${year}/servizi/${encodeURIComponent(slug)}.${format}`,
  seriesData: (year: number, service: string, section: SeriesSection, slug: string, format: SeriesFormat) =>
    `${urls.series('it', year, service, section, slug)}.${format}`,
  editionDocument: (language: Language, year: number, format: DocumentFormat) =>
    `${urls.edition(language, year)}/mappe.${format}`,
  serviceDocument: (language: Language, year: number, slug: string, format: DocumentFormat) =>
    `${urls.service(language, year, slug)}.${format}`,
  /** Where a browser waits for a document, which is at `here`. */
  waiting: (here: string) => `${here}?attesa=1`,
  /** Open data: the page that tells of them, the catalogue, the files of an edition. */
  openData: (language: Language) => `${prefix(language)}/dati`,
  catalogue: (format: LinkedFormat | null) => `/catalogo${format === null ? '' : `.${format}`}`,
  dataFile: (year: number, name: string) => `/${year}/dati/${name}`,
  feed: (language: Language) => `${prefix(language)}/feed.atom`,
  sitemap: () => '/sitemap.xml',
  robots: () => '/robots.txt',
  status: () => '/status',
  /** The programming interface, in its version; and the page that tells people of it. */
  api: () => '/api/v1',
  apiDocument: (format: 'json' | 'yaml' = 'json') => `/api/v1/openapi.${format}`,
  apiPage: (language: Language) => `${prefix(language)}/api`,
  asset: (builtName: string) => `/assets/${builtName}`,
}

/** The patterns the server answers at, in the words of its router; each of the addresses above matches one. */
export const patterns = {
  home: (language: Language) => (language === 'it' ? '/' : '/en'),
  edition: (language: Language) => `${prefix(language)}/:edition`,
  differences: (language: Language, format: 'json' | null) =>
    `${prefix(language)}/:edition/differenze${format === null ? '' : `.${format}`}`,
  difference: (language: Language) => `${prefix(language)}/:edition/differenze/:earlier`,
  service: (language: Language) => `${prefix(language)}/:edition/servizi/:service`,
  series: (language: Language, section: SeriesSection) =>
    `${prefix(language)}/:edition/servizi/:service/${sectionNames[section]}/:series`,
  editionDocument: (language: Language, format: DocumentFormat) =>
    `${prefix(language)}/:edition/mappe.${format}`,
  search: (language: Language) => `${prefix(language)}/:edition/cerca`,
  suggestions: (language: Language) => `${prefix(language)}/:edition/cerca/suggerimenti.json`,
  /** Search in the newest edition. */
  anySearch: (language: Language) => `${prefix(language)}/cerca`,
  anySuggestions: (language: Language) => `${prefix(language)}/cerca/suggerimenti.json`,
  lens: (language: Language) => `${prefix(language)}/:edition/servizi/:service/lente`,
  glance: (language: Language) => `${prefix(language)}/:edition/in-sintesi`,
  compare: (language: Language) => urls.compare(language),
  compareData: (language: Language, format: SeriesFormat) => urls.compareData(language, format),
  embed: (language: Language, section: SeriesSection) => `${patterns.series(language, section)}/incorpora`,
  controllerGlance: (language: Language) => `${patterns.findings(language)}/in-sintesi`,
  toWhom: (language: Language) => `${prefix(language)}/:edition/utenza`,
  management: (language: Language) => `${prefix(language)}/:edition/gestione`,
  managers: (language: Language) => `${prefix(language)}/:edition/responsabili`,
  organisations: (language: Language) => `${prefix(language)}/:edition/organizzazioni`,
  organisation: (language: Language) => `${prefix(language)}/:edition/organizzazioni/:organisation`,
  quality: (language: Language) => `${prefix(language)}/:edition/qualita`,
  about: (language: Language, page: AboutPage) => urls.about(language, page),
  findings: (language: Language) => `${prefix(language)}/:edition/verifiche`,
  serviceFindings: (language: Language) => `${prefix(language)}/:edition/servizi/:service/verifiche`,
  findingDeed: (language: Language, deed: FindingDeed) => `${prefix(language)}/:edition/verifiche/${deed}`,
  signIn: (language: Language) => `${prefix(language)}/accesso`,
  signInStep: (language: Language, step: SignInStep) => `${prefix(language)}/accesso/${step}`,
  signInLink: (language: Language, link: SignInLink) => prefix(language) + signInLinkPath(link, ':token'),
  profile: (language: Language) => `${prefix(language)}/profilo`,
  profileDeed: (language: Language, deed: ProfileDeed) => `${prefix(language)}/profilo/${deed}`,
  people: (language: Language) => `${prefix(language)}/persone`,
  person: (language: Language) => `${prefix(language)}/persone/:person`,
  invite: (language: Language) => `${prefix(language)}/persone/invita`,
  personDeed: (language: Language, deed: PersonDeed) => `${prefix(language)}/persone/:person/${deed}`,
  rights: (language: Language) => `${prefix(language)}/diritti`,
  work: (language: Language) => `${prefix(language)}/lavoro`,
  workHistory: (language: Language) => `${prefix(language)}/lavoro/storia`,
  workHistoryData: (language: Language, format: DataFormat) => `${prefix(language)}/lavoro/storia.${format}`,
  outbox: (language: Language) => `${prefix(language)}/lavoro/posta`,
  documents: (language: Language) => urls.documents(language),
  readDocument: (language: Language) => urls.readDocument(language),
  keepDocument: (language: Language) => urls.keepDocument(language),
  departments: (language: Language) => urls.departments(language),
  renameDepartment: (language: Language) => urls.renameDepartment(language),
  campaigns: (language: Language) => `${prefix(language)}/lavoro/rilevazione`,
  campaign: (language: Language) => `${prefix(language)}/lavoro/:edition`,
  campaignPart: (language: Language, part: CampaignPart) => `${prefix(language)}/lavoro/:edition/${part}`,
  mapKeeping: (language: Language) => `${prefix(language)}/lavoro/:edition/mappe/:service/conduzione`,
  keepingDeed: (language: Language, deed: KeepingDeed) => `${patterns.mapKeeping(language)}/${deed}`,
  preview: (language: Language, format: PreviewFormat | null) =>
    `${prefix(language)}/lavoro/:edition/mappe/:service/anteprima${format === null ? '' : `.${format}`}`,
  editionPreview: (language: Language, format: PreviewFormat) =>
    `${prefix(language)}/lavoro/:edition/anteprima.${format}`,
  retryMail: (language: Language) => `${prefix(language)}/lavoro/posta/riprova`,
  workMap: (language: Language) => `${prefix(language)}/lavoro/:edition/mappe/:service`,
  workForms: (language: Language) => urls.workForms(language),
  sendForms: (language: Language) => urls.sendForms(language),
  confirmForms: (language: Language) => urls.confirmForms(language),
  workMapData: (language: Language) => `${prefix(language)}/lavoro/:edition/mappe/:service.json`,
  workMapDeed: (language: Language, deed: MapDeed) => `${patterns.workMap(language)}/${deed}`,
  workCellHistory: (language: Language) => `${patterns.workMapDeed(language, 'caselle')}/:row/:date.json`,
  openData: (language: Language) => urls.openData(language),
  catalogue: (format: LinkedFormat | null) => urls.catalogue(format),
  dataFile: () => '/:edition/dati/:file',
  /** The lasting names of services and series, whatever the edition. */
  anyService: () => '/servizi/:service',
  anySeries: (section: SeriesSection) => `/servizi/:service/${sectionNames[section]}/:series`,
  feed: (language: Language) => urls.feed(language),
  sitemap: () => urls.sitemap(),
  robots: () => urls.robots(),
  status: () => '/status',
  apiPage: (language: Language) => urls.apiPage(language),
  asset: () => '/assets/:file',
}

/** A last part of an address with its format: `anagrafe.csv` is `anagrafe` as csv; none is a page. */
export function splitFormat<F extends string>(
  part: string,
  formats: readonly F[],
): { readonly name: string; readonly format: F | null } {
  const format = formats.find(each => part.endsWith(`.${each}`)) ?? null
  return { name: format ? part.slice(0, -format.length - 1) : part, format }
}

/** The language of a path: English stands under `/en`, with or without more. */
export const languageOf = (path: string): Language => (/^\/en(?=[/?]|$)/.test(path) ? 'en' : 'it')

/** The same page in another language: only the prefix differs. */
export function inLanguage(path: string, language: Language): string {
  const bare = path.replace(/^\/en(?=\/|\?|$)/, '')
  const rest = bare.startsWith('/') ? bare : `/${bare}`
  return language === 'it' ? rest : `/en${rest === '/' ? '' : rest}`
}

function queryOf(asked: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(asked).toString()
  return query === '' ? '' : `?${query}`
}

function prefix(language: Language): string {
  return language === 'it' ? '' : '/en'
}
