// Written by `npm run client` from the OpenAPI document (version 1.0.0): do not edit.

export interface Body {
  /** Identifier; it does not change. */
  readonly id: string
  /** Name as written. */
  readonly name: string
  /** Code in the index of public administrations. */
  readonly ipaCode: string | null
  /** Statistical code of the municipality. */
  readonly istatCode: string | null
  /** Years of the editions, newest first. */
  readonly editions: readonly number[]
  /** The page for people. */
  readonly url: string
}

export interface BodyPage {
  /** The items. */
  readonly items: readonly Body[]
  /** How many items there are in all. */
  readonly total: number
  /** The next page; null where there is none. */
  readonly next: string | null
}

export interface Edition {
  /** Year of the edition. */
  readonly year: number
  /** Revision of the edition: 1, and more where it was corrected. */
  readonly revision: number
  /** Identifier of the body. */
  readonly body: string
  /** Title. */
  readonly title: string
  /** The act it is attached to. */
  readonly attachment: string | null
  /** Office that looks after the maps. */
  readonly office: string | null
  /** When this revision came out (UTC). */
  readonly publishedAt: string
  /** How many services. */
  readonly services: number
  /** How many series. */
  readonly series: number
  /** How many observations. */
  readonly observations: number
  /** The page for people. */
  readonly url: string
  /** The whole edition as JSON. */
  readonly json: string
  /** The whole edition as CSV. */
  readonly csv: string
}

export interface EditionPage {
  /** The items. */
  readonly items: readonly Edition[]
  /** How many items there are in all. */
  readonly total: number
  /** The next page; null where there is none. */
  readonly next: string | null
}

export interface Series {
  /** Identifier; it does not change. */
  readonly id: string
  /** Identifier of the service. */
  readonly service: string
  /** output (counted products) or served (users served). */
  readonly section: 'output' | 'served'
  /** Last part of the address. */
  readonly slug: string
  /** Label of the row as written. */
  readonly label: string
  /** Unit: count, percent, or a code of UCUM or ISO 4217. */
  readonly unit: string
  /** flow, stock, share, rate, amount; null where nobody has said. */
  readonly kind: 'flow' | 'stock' | 'share' | 'rate' | 'amount' | null
  /** Series that this one is a part of. */
  readonly partOf: string | null
  /** Years of the editions, newest first. */
  readonly editions: readonly number[]
  /** Date of the first figure. */
  readonly firstDate: string | null
  /** Date of the last figure. */
  readonly lastDate: string | null
  /** The page for people. */
  readonly url: string
}

export interface SeriesPage {
  /** The items. */
  readonly items: readonly Series[]
  /** How many items there are in all. */
  readonly total: number
  /** The next page; null where there is none. */
  readonly next: string | null
}

export interface Observation {
  /** Identifier of the series. */
  readonly series: string
  /** Identifier of the service. */
  readonly service: string
  /** output (counted products) or served (users served). */
  readonly section: 'output' | 'served'
  /** Label of the row as written. */
  readonly label: string
  /** Unit: count, percent, or a code of UCUM or ISO 4217. */
  readonly unit: string
  /** Date of the figure. */
  readonly referenceDate: string
  /** Year of the edition that gives this figure. */
  readonly edition: number
  /** Revision of the edition: 1, and more where it was corrected. */
  readonly revision: number
  /** The number; null where there is none. Zero is a value. */
  readonly value: number | null
  /** observed, estimated, not_collected (n.d.), not_applicable (it did not exist), missing (blank), text (words only). */
  readonly status: 'observed' | 'estimated' | 'not_collected' | 'not_applicable' | 'missing' | 'text'
  /** The cell as the document writes it. */
  readonly raw: string
  /** Words beside the figure. */
  readonly note: string | null
  /** Marks of notes on the cell. */
  readonly footnotes: readonly string[]
}

export interface ObservationPage {
  /** The items. */
  readonly items: readonly Observation[]
  /** How many items there are in all. */
  readonly total: number
  /** The next page; null where there is none. */
  readonly next: string | null
}

export interface ScopeNote {
  /** Year of the edition. */
  readonly edition: number
  /** Identifier of the series. */
  readonly series: string
  /** Identifier of the service. */
  readonly service: string
  /** Label of the row as written. */
  readonly label: string
  /** Mark of the note. */
  readonly mark: string
  /** Text of the note. */
  readonly text: string
  /** definition, perimeter, source, one_off; null where nobody has said. */
  readonly kind: 'definition' | 'perimeter' | 'source' | 'one_off' | null
  /** First marked date; null where the whole row is marked. */
  readonly fromDate: string | null
  /** Last marked date. */
  readonly toDate: string | null
}

export interface ScopeNotePage {
  /** The items. */
  readonly items: readonly ScopeNote[]
  /** How many items there are in all. */
  readonly total: number
  /** The next page; null where there is none. */
  readonly next: string | null
}

export interface Restatement {
  /** Date of the figure. */
  readonly referenceDate: string
  /** Edition that said so before. */
  readonly fromEdition: number
  /** Its revision. */
  readonly fromRevision: number
  /** What it said. */
  readonly fromRaw: string
  /** Edition that says so now. */
  readonly toEdition: number
  /** Its revision. */
  readonly toRevision: number
  /** What it says. */
  readonly toRaw: string
}

export interface WholeSeries {
  /** Identifier; it does not change. */
  readonly id: string
  /** Identifier of the service. */
  readonly service: string
  /** output (counted products) or served (users served). */
  readonly section: 'output' | 'served'
  /** Last part of the address. */
  readonly slug: string
  /** Label of the row as written. */
  readonly label: string
  /** Unit: count, percent, or a code of UCUM or ISO 4217. */
  readonly unit: string
  /** flow, stock, share, rate, amount; null where nobody has said. */
  readonly kind: 'flow' | 'stock' | 'share' | 'rate' | 'amount' | null
  /** Series that this one is a part of. */
  readonly partOf: string | null
  /** Years of the editions, newest first. */
  readonly editions: readonly number[]
  /** Date of the first figure. */
  readonly firstDate: string | null
  /** Date of the last figure. */
  readonly lastDate: string | null
  /** The page for people. */
  readonly url: string
  /** The figures, each as the newest edition gives it. */
  readonly observations: readonly Observation[]
  /** Figures that a later edition changed. */
  readonly restatements: readonly Restatement[]
  /** The notes that change its meaning. */
  readonly scopeNotes: readonly ScopeNote[]
}

export interface ComparedPoint {
  /** Date of the figure. */
  readonly referenceDate: string
  /** Year of the edition. */
  readonly edition: number
  /** The number; null where there is none. Zero is a value. */
  readonly value: number | null
  /** observed, estimated, not_collected (n.d.), not_applicable (it did not exist), missing (blank), text (words only). */
  readonly status: 'observed' | 'estimated' | 'not_collected' | 'not_applicable' | 'missing' | 'text'
  /** Index (base year = 100); null without a figure, or where it counts something else than the base year’s. */
  readonly index: number | null
  /** Whether from here on something else is counted than the year before. */
  readonly breaksWithPast: boolean
}

export interface ComparedSeries {
  /** Identifier; it does not change. */
  readonly id: string
  /** Identifier of the service. */
  readonly service: string
  /** Name of the service as written. */
  readonly serviceName: string | null
  /** Label of the row as written. */
  readonly label: string
  /** Unit: count, percent, or a code of UCUM or ISO 4217. */
  readonly unit: string
  /** The figures, oldest first. */
  readonly points: readonly ComparedPoint[]
  /** The page for people. */
  readonly url: string
}

export interface Comparison {
  /** Year that is 100 in the index. */
  readonly base: number
  /** The dates of the columns, oldest first. */
  readonly referenceDates: readonly string[]
  /** The series, in the order asked for. */
  readonly series: readonly ComparedSeries[]
}

export interface Element {
  /** Name as written. */
  readonly name: string
  /** Description as written; empty where there is none. */
  readonly description: string
  /** Where it stands in the document that was read. */
  readonly source?: {
    /** First line. */
    readonly firstLine: number | null
    /** Last line. */
    readonly lastLine: number | null
    /** Place in formats without lines. */
    readonly locator?: string
  }
}

export interface Footnote {
  /** Mark of the note. */
  readonly mark: string
  /** Text of the note. */
  readonly text: string
}

export interface Cell {
  /** Date of the figure. */
  readonly referenceDate: string
  /** The number; null where there is none. Zero is a value. */
  readonly value: number | null
  /** observed, estimated, not_collected (n.d.), not_applicable (it did not exist), missing (blank), text (words only). */
  readonly status: 'observed' | 'estimated' | 'not_collected' | 'not_applicable' | 'missing' | 'text'
  /** The cell as the document writes it. */
  readonly raw: string
  /** Words beside the figure. */
  readonly note: string | null
  /** Unit: count, percent, or a code of UCUM or ISO 4217. */
  readonly unit: string
  /** Marks of notes on the cell. */
  readonly footnotes: readonly string[]
}

export interface TableRow {
  /** Identifier; it does not change. */
  readonly id: string
  /** Label of the row as written. */
  readonly label: string
  /** Unit: count, percent, or a code of UCUM or ISO 4217. */
  readonly unit: string
  /** Series that this one is a part of. */
  readonly partOf: string | null
  /** The cells, oldest first. */
  readonly observations: readonly Cell[]
}

export interface FormUse {
  /** As written. */
  readonly raw: string
  /** Whether this form is in use. */
  readonly used: boolean
  /** Words beside the figure. */
  readonly note?: string | null
}

export interface CoDelivery {
  /** Segment. */
  readonly segment: string
  /** What it does. */
  readonly role: string
}

export interface Facility {
  /** Name as written. */
  readonly name: string
  /** Words beside the figure. */
  readonly note: string
}

export interface Gap {
  /** The section that is missing. */
  readonly section: string
  /** Why. */
  readonly reason: string
}

export interface ServiceMap {
  /** Year of the edition. */
  readonly edition: number
  /** Revision of the edition: 1, and more where it was corrected. */
  readonly revision: number
  /** The page for people. */
  readonly url: string
  /** Identifier of the service. */
  readonly service: string
  /** Place in the document, from 1. */
  readonly position: number
  /** Name as written. */
  readonly name: string | null
  /** Manager as written. */
  readonly manager: string | null
  /** Department that the service belongs to today; null where it is not said. No part of the edition. */
  readonly department: string | null
  /** What is delivered. */
  readonly content: {
    /** Core elements. */
    readonly core: readonly Element[]
    /** Ancillary elements. */
    readonly ancillary: readonly Element[]
  } | null
  /** The outputs, as a table. */
  readonly outputs: {
    /** The dates of the columns, oldest first. */
    readonly referenceDates: readonly string[]
    /** The notes under the table. */
    readonly footnotes: readonly Footnote[]
    /** The rows, in the order of the document. */
    readonly series: readonly TableRow[]
  } | null
  /** To whom it is delivered. */
  readonly users: {
    /** Criteria of segmentation. */
    readonly criteria: readonly string[] | null
    /** Segments of users. */
    readonly segments: readonly Element[] | null
    /** Users served, as a table. */
    readonly served: {
      /** The dates of the columns, oldest first. */
      readonly referenceDates: readonly string[]
      /** The notes under the table. */
      readonly footnotes: readonly Footnote[]
      /** The rows, in the order of the document. */
      readonly series: readonly TableRow[]
    } | null
  }
  /** How it is delivered. */
  readonly delivery: {
    /** Management forms. */
    readonly forms: {
      readonly direct: FormUse
      readonly outsourced: FormUse
      readonly mixed: FormUse
    } | null
    /** Staff, in full-time equivalents. */
    readonly staff: {
      /** The cell as the document writes it. */
      readonly raw: string
      /** Of the body. */
      readonly own: number | null
      /** External. */
      readonly external?: number | null
      /** Words beside the figure. */
      readonly note?: string | null
    } | null
    /** Segments of users that take part in delivery. */
    readonly coDelivery: readonly CoDelivery[] | null
    /** Places and organisations that deliver, as written. */
    readonly facilities: readonly Facility[] | null
  } | null
  /** Sections that the document does not hold. */
  readonly gaps: readonly Gap[]
  /** Where it stands in the document that was read. */
  readonly source: {
    /** First line. */
    readonly firstLine: number | null
    /** Last line. */
    readonly lastLine: number | null
    /** Place in formats without lines. */
    readonly locator?: string
  } | null
}

export interface MapSummary {
  /** Identifier of the service. */
  readonly service: string
  /** Place in the document, from 1. */
  readonly position: number
  /** Name as written. */
  readonly name: string | null
  /** Manager as written. */
  readonly manager: string | null
  /** Department that the service belongs to today; null where it is not said. No part of the edition. */
  readonly department: string | null
  /** How many series. */
  readonly series: number
  /** Address in this interface. */
  readonly href: string
  /** The page for people. */
  readonly url: string
}

export interface MapPage {
  /** The items. */
  readonly items: readonly MapSummary[]
  /** How many items there are in all. */
  readonly total: number
  /** The next page; null where there is none. */
  readonly next: string | null
}

export interface Finding {
  /** Fingerprint of the finding: the same while its figures stand. */
  readonly id: string
  /** Year of the edition. */
  readonly edition: number
  /** Code of the check. */
  readonly rule: string
  /** Title. */
  readonly title: string
  /** error, warning, info. */
  readonly severity: 'error' | 'warning' | 'info'
  /** Identifier of the service. */
  readonly service: string | null
  /** Identifiers of the series concerned. */
  readonly series: readonly string[]
  /** The years concerned. */
  readonly years: readonly number[]
  /** What was found. */
  readonly detail: string
  /** The explanation of the office. */
  readonly reason: string
  /** When it was explained (UTC). */
  readonly acceptedAt: string
}

export interface FindingPage {
  /** The items. */
  readonly items: readonly Finding[]
  /** How many items there are in all. */
  readonly total: number
  /** The next page; null where there is none. */
  readonly next: string | null
}

export interface OrganisationUse {
  /** Identifier of the service. */
  readonly service: string
  /** Name of the service. */
  readonly name: string | null
  /** How that map writes it. */
  readonly written: string
  /** Words beside the figure. */
  readonly note: string
  /** itself: its own name; member: one of a group; address: where it stands. */
  readonly as: 'itself' | 'member' | 'address'
}

export interface Organisation {
  /** Identifier; it does not change. */
  readonly id: string
  /** Year of the edition. */
  readonly edition: number
  /** Name as written. */
  readonly name: string
  /** organisation, residence, office, school, culture, sport, address, online, other. */
  readonly kind: 'organisation' | 'residence' | 'office' | 'school' | 'culture' | 'sport' | 'address' | 'online' | 'other'
  /** How it is written, most frequent first. */
  readonly spellings: readonly string[]
  /** The services it delivers, and how it is written there. */
  readonly services: readonly OrganisationUse[]
  /** Alike, not surely the same. */
  readonly seeAlso: readonly string[]
  /** The page for people. */
  readonly url: string
}

export interface OrganisationPage {
  /** The items. */
  readonly items: readonly Organisation[]
  /** How many items there are in all. */
  readonly total: number
  /** The next page; null where there is none. */
  readonly next: string | null
}

export interface SearchHit {
  /** service, element, segment, series, facility. */
  readonly kind: 'service' | 'element' | 'segment' | 'series' | 'facility'
  /** Title. */
  readonly title: string
  /** A piece of the text, around the words. */
  readonly excerpt: string
  /** Identifier of the service. */
  readonly service: string
  /** Name of the service as written. */
  readonly serviceName: string | null
  /** Identifier, where it is a series. */
  readonly series: string | null
  /** The page for people. */
  readonly url: string
}

export interface SearchCounts {
  /** Services. */
  readonly service?: number
  /** Elements. */
  readonly element?: number
  /** Segments. */
  readonly segment?: number
  /** Series. */
  readonly series?: number
  /** Places. */
  readonly facility?: number
}

export interface SearchResult {
  /** Year of the edition. */
  readonly edition: number
  /** The words searched for. */
  readonly query: string
  /** Whether the items hold all the words, some perhaps in the name of their service, or, as nothing does, any of them. */
  readonly match: 'all' | 'any'
  readonly counts: SearchCounts
  /** How many services. */
  readonly services: number
  /** The items. */
  readonly items: readonly SearchHit[]
  /** The page for people. */
  readonly url: string
}

export interface Service {
  /** Identifier; it does not change. */
  readonly id: string
  /** Identifiers it has had under other names. */
  readonly formerIds: readonly string[]
  /** Name as written. */
  readonly name: string | null
  /** Manager as written. */
  readonly manager: string | null
  /** Department that the service belongs to today; null where it is not said. No part of the edition. */
  readonly department: string | null
  /** Management forms. */
  readonly forms: readonly ('direct' | 'outsourced' | 'mixed')[] | null
  /** People of the body (full-time equivalents). */
  readonly ownStaff: number | null
  /** External people (full-time equivalents). */
  readonly externalStaff: number | null
  /** Years of the editions, newest first. */
  readonly editions: readonly number[]
  /** How many series. */
  readonly series: number
  /** The newest map, in this interface. */
  readonly map: string
  /** The page for people. */
  readonly url: string
}

export interface ServicePage {
  /** The items. */
  readonly items: readonly Service[]
  /** How many items there are in all. */
  readonly total: number
  /** The next page; null where there is none. */
  readonly next: string | null
}

export interface WrongParameter {
  /** Name of the parameter. */
  readonly parameter: string
  /** What is allowed. */
  readonly detail: string
}

export interface KnownThing {
  /** Title. */
  readonly title: string
  /** Its address. */
  readonly href: string
}

export interface Problem {
  /** Address that explains the kind of problem. */
  readonly type: string
  /** Title. */
  readonly title: string
  /** HTTP status. */
  readonly status: number
  /** What is wrong and what to do. */
  readonly detail: string
  /** The path asked for. */
  readonly instance: string
  /** The parameters to correct. */
  readonly errors?: readonly WrongParameter[]
  /** What exists and may have been meant. */
  readonly similar?: readonly KnownThing[]
}

export interface Status {
  /** HTTP status. */
  readonly status: number
  /** Title. */
  readonly title: string
  /** In words. */
  readonly detail: string
  /** Version of the interface. */
  readonly version: string
}

/** The interface of one atlas. Every function refuses with an `AtlanteProblem` where a request cannot be met. */
export interface Atlante {
  /** Public bodies. The bodies that publish their maps here, with the years of their editions. */
  bodies(): Promise<BodyPage>
  /** Editions. The published editions, newest first, each in its newest revision. */
  editions(): Promise<EditionPage>
  /** One edition. An edition and how much it holds. */
  edition(asked: {
    /** Year of the edition. In lists, without it, all of them count and the newest speaks. */
    readonly edition: number
  }): Promise<Edition>
  /** Maps of an edition. The maps in the order of the document, with the address of each. */
  maps(asked: {
    /** Year of the edition. In lists, without it, all of them count and the newest speaks. */
    readonly edition: number
    /** How many items at most. */
    readonly limit?: number
    /** Where to go on: the value in `next` of the page before. */
    readonly cursor?: string
  }): Promise<MapPage>
  /** One map with all its rows. What is delivered, to whom and how, with the six-year tables. With `fields` only the parts named. A former name of the service leads to the present one. */
  map<F extends keyof ServiceMap = keyof ServiceMap>(asked: {
    /** Year of the edition. In lists, without it, all of them count and the newest speaks. */
    readonly edition: number
    /** Identifier of the service, e.g. `asili-nido`; former names are understood too. */
    readonly service: string
    /** Only these fields of each item, separated by commas. */
    readonly fields?: readonly F[]
  }): Promise<Pick<ServiceMap, F>>
  /** Services. Services as their newest map describes them; chosen by manager, department, management form, edition. */
  services<F extends keyof Service = keyof Service>(asked?: {
    /** Year of the edition. In lists, without it, all of them count and the newest speaks. */
    readonly edition?: number
    /** Manager as written in the map; case and accents do not matter. */
    readonly manager?: string
    /** Department that the service belongs to today; case and accents do not matter. */
    readonly department?: string
    /** Management form in use: direct, outsourced, mixed. */
    readonly form?: 'direct' | 'outsourced' | 'mixed'
    /** How many items at most. */
    readonly limit?: number
    /** Where to go on: the value in `next` of the page before. */
    readonly cursor?: string
    /** Only these fields of each item, separated by commas. */
    readonly fields?: readonly F[]
  }): Promise<PageOf<Pick<Service, F>>>
  /** One service. A service across editions. A former name leads to the present one. */
  service(asked: {
    /** Identifier of the service, e.g. `asili-nido`; former names are understood too. */
    readonly service: string
  }): Promise<Service>
  /** Series. Outputs and users served, by service, section, segment, unit, edition. */
  seriesList<F extends keyof Series = keyof Series>(asked?: {
    /** Identifier of the service, e.g. `asili-nido`; former names are understood too. */
    readonly service?: readonly string[]
    /** Table: `output` (counted products) or `served` (users served). */
    readonly section?: 'output' | 'served'
    /** Segment: the address of a series of users served, in every service that has it. */
    readonly segment?: string
    /** Unit of measure: `count`, `percent`, or a code of UCUM or ISO 4217. */
    readonly unit?: string
    /** Year of the edition. In lists, without it, all of them count and the newest speaks. */
    readonly edition?: number
    /** How many items at most. */
    readonly limit?: number
    /** Where to go on: the value in `next` of the page before. */
    readonly cursor?: string
    /** Only these fields of each item, separated by commas. */
    readonly fields?: readonly F[]
  }): Promise<PageOf<Pick<Series, F>>>
  /** One series with its history. A series with its observations as the newest editions give them, restatements, and the notes that change its meaning. */
  series(asked: {
    /** Identifier of the series: service, section and series joined by dots, e.g. `asili-nido.output.pasti-erogati-anno`. */
    readonly series: string
  }): Promise<WholeSeries>
  /** Observations. Figures one by one, by service, section, segment, series, year, edition, status. Of each figure the newest edition; with `vintages=all` every published revision. */
  observations<F extends keyof Observation = keyof Observation>(asked?: {
    /** Identifier of the service, e.g. `asili-nido`; former names are understood too. */
    readonly service?: readonly string[]
    /** Table: `output` (counted products) or `served` (users served). */
    readonly section?: 'output' | 'served'
    /** Segment: the address of a series of users served, in every service that has it. */
    readonly segment?: string
    /** Identifier of the series: service, section and series joined by dots, e.g. `asili-nido.output.pasti-erogati-anno`. */
    readonly series?: readonly string[]
    /** Years of the figures (reference date), separated by commas. */
    readonly year?: readonly number[]
    /** Year of the edition. In lists, without it, all of them count and the newest speaks. */
    readonly edition?: number
    /** Statuses of observations, separated by commas. */
    readonly status?: readonly ('observed' | 'estimated' | 'not_collected' | 'not_applicable' | 'missing' | 'text')[]
    /** `newest`: of each figure the newest edition; `all`: every published revision. */
    readonly vintages?: 'newest' | 'all'
    /** How many items at most. */
    readonly limit?: number
    /** Where to go on: the value in `next` of the page before. */
    readonly cursor?: string
    /** Only these fields of each item, separated by commas. */
    readonly fields?: readonly F[]
  }): Promise<PageOf<Pick<Observation, F>>>
  /** Comparison. Up to twenty series over the same years, as values and as an index (base year = 100). The index does not cross years in which what is counted changes: beyond them it is absent. */
  comparison(asked: {
    /** Identifier of the series: service, section and series joined by dots, e.g. `asili-nido.output.pasti-erogati-anno`. */
    readonly series: readonly string[]
    /** Year that is 100 in the index. */
    readonly base?: number
    /** Years of the figures (reference date), separated by commas. */
    readonly year?: readonly number[]
  }): Promise<Comparison>
  /** Search. Services, elements, segments, series and places of an edition that hold the words; forms of one word count as one. */
  search(asked: {
    /** Words to search for. `"two words"` together, `-word` left out. */
    readonly q: string
    /** Year of the edition. In lists, without it, all of them count and the newest speaks. */
    readonly edition?: number
    /** Only things of this kind. */
    readonly kind?: 'service' | 'element' | 'segment' | 'series' | 'facility'
    /** How many items at most. */
    readonly limit?: number
    /** How many items to pass over. */
    readonly offset?: number
  }): Promise<SearchResult>
  /** Organisations and places. Who delivers and where, each once however the maps of an edition spell it. */
  organisations<F extends keyof Organisation = keyof Organisation>(asked?: {
    /** Year of the edition. In lists, without it, all of them count and the newest speaks. */
    readonly edition?: number
    /** Identifier of the service, e.g. `asili-nido`; former names are understood too. */
    readonly service?: readonly string[]
    /** Only things of this kind. */
    readonly kind?: 'organisation' | 'residence' | 'office' | 'school' | 'culture' | 'sport' | 'address' | 'online' | 'other'
    /** How many items at most. */
    readonly limit?: number
    /** Where to go on: the value in `next` of the page before. */
    readonly cursor?: string
    /** Only these fields of each item, separated by commas. */
    readonly fields?: readonly F[]
  }): Promise<PageOf<Pick<Organisation, F>>>
  /** One organisation or place. How the maps write it and which services it delivers. */
  organisation(asked: {
    /** Identifier of the organisation or place. */
    readonly organisation: string
    /** Year of the edition. In lists, without it, all of them count and the newest speaks. */
    readonly edition?: number
  }): Promise<Organisation>
  /** Scope notes. The notes that change the meaning of figures, series by series. */
  scopeNotes(asked?: {
    /** Year of the edition. In lists, without it, all of them count and the newest speaks. */
    readonly edition?: number
    /** Identifier of the service, e.g. `asili-nido`; former names are understood too. */
    readonly service?: readonly string[]
    /** Identifier of the series: service, section and series joined by dots, e.g. `asili-nido.output.pasti-erogati-anno`. */
    readonly series?: readonly string[]
    /** How many items at most. */
    readonly limit?: number
    /** Where to go on: the value in `next` of the page before. */
    readonly cursor?: string
  }): Promise<ScopeNotePage>
  /** Explained findings. What the checks found and the office has explained. Findings that are still open are not public. */
  findings(asked?: {
    /** Year of the edition. In lists, without it, all of them count and the newest speaks. */
    readonly edition?: number
    /** Identifier of the service, e.g. `asili-nido`; former names are understood too. */
    readonly service?: readonly string[]
    /** How many items at most. */
    readonly limit?: number
    /** Where to go on: the value in `next` of the page before. */
    readonly cursor?: string
  }): Promise<FindingPage>
  /** Status. Whether the service and its database answer. */
  status(): Promise<Status>
  /** Every item of a list, page after page. */
  all<T>(first: Promise<PageOf<T>>): AsyncGenerator<T>
}

export interface AtlanteSettings {
  /** Address of the atlas, e.g. `https://mappe.comune.example.it`. */
  readonly site: string
  /** Of problems: Italian unless said otherwise. */
  readonly language?: 'it' | 'en'
  /** Instead of the platform's own. */
  readonly fetch?: typeof globalThis.fetch
}

/** Opens the interface of an atlas. */
export function atlante({ site, language = 'it', fetch = globalThis.fetch }: AtlanteSettings): Atlante {
  const base = `${site.replace(/\/+$/, '')}/api/v1`
  const headers = { accept: 'application/json, application/problem+json', 'accept-language': language }
  const read = async <T>(address: string): Promise<T> => {
    const answer = await fetch(address, { headers })
    const data: unknown = await answer.json()
    if (!answer.ok) throw new AtlanteProblem(data as Problem)
    return data as T
  }
  const ask = <T>(path: string, asked: object, parts: readonly string[]): Promise<T> =>
    read<T>(base + addressOf(path, asked, parts))
  return {
    bodies: () => ask('/bodies', {}, []),
    editions: () => ask('/editions', {}, []),
    edition: (asked: object = {}) => ask('/editions/{edition}', asked, ['edition']),
    maps: (asked: object = {}) => ask('/editions/{edition}/maps', asked, ['edition']),
    map: (asked: object = {}) => ask('/editions/{edition}/maps/{service}', asked, ['edition', 'service']),
    services: (asked: object = {}) => ask('/services', asked, []),
    service: (asked: object = {}) => ask('/services/{service}', asked, ['service']),
    seriesList: (asked: object = {}) => ask('/series', asked, []),
    series: (asked: object = {}) => ask('/series/{series}', asked, ['series']),
    observations: (asked: object = {}) => ask('/observations', asked, []),
    comparison: (asked: object = {}) => ask('/comparison', asked, []),
    search: (asked: object = {}) => ask('/search', asked, []),
    organisations: (asked: object = {}) => ask('/organisations', asked, []),
    organisation: (asked: object = {}) => ask('/organisations/{organisation}', asked, ['organisation']),
    scopeNotes: (asked: object = {}) => ask('/scope-notes', asked, []),
    findings: (asked: object = {}) => ask('/findings', asked, []),
    status: () => ask('/status', {}, []),
    async *all<T>(first: Promise<PageOf<T>>) {
      for (let page = await first; ; page = await read<PageOf<T>>(page.next)) {
        yield* page.items
        if (page.next === null) return
      }
    },
  }
}

/** A page of a list. */
export interface PageOf<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly next: string | null
}

/** A request that cannot be met: what is wrong, where, what to do. */
export class AtlanteProblem extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'AtlanteProblem'
    this.problem = problem
  }
}

function addressOf(path: string, asked: object, parts: readonly string[]): string {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined)
  const filled = given.reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  )
  const query = given
    .filter(([name]) => !parts.includes(name))
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled
}
