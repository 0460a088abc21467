/**
 * Everything the public pages say that is not data. Domain data stays in the language of the body.
 *
 * Where a word depends on figures it is a function; figures arrive already formatted.
 */
export interface PortalWords {
  readonly skipToContent: string
  readonly serviceMaps: string
  readonly mainNavigation: string
  readonly services: string
  readonly otherLanguage: string
  readonly edition: (year: number) => string
  /** Leads from an older edition to the newest. */
  readonly newestEdition: (year: number) => string
  readonly dataFrom: (body: string, title: string, attachment: string | null) => string
  readonly figuresAt: string
  readonly download: string
  readonly wholeEdition: string

  readonly home: {
    readonly heading: (body: string) => string
    readonly lead: string
    readonly description: (body: string, year: number) => string
    readonly maps: (headless: number) => string
    readonly people: (external: string | null) => string
    readonly series: string
    readonly cells: (from: string, to: string) => string
    readonly city: string
    readonly cityLead: string
    readonly servicesAndPeople: (services: string, people: string) => string
    readonly overview: (by: 'department' | 'manager') => string
    readonly peopleNote: string
    readonly unstated: (services: string) => string
    readonly groupedByManager: string
    readonly alphabetical: string
    readonly editions: string
    readonly editionsLead: string
    readonly noEdition: string
    readonly noEditionWhatToDo: string
    readonly noManager: string
    readonly groupSummary: (services: number, people: string) => string
    readonly tilePeople: (people: string) => string
  }

  readonly search: {
    readonly label: string
    readonly placeholder: string
    readonly button: string
    readonly or: string
    readonly heading: string
    readonly headingFor: (query: string) => string
    readonly found: (hits: string, services: string) => string
    readonly nothingWhatToDo: string
    readonly empty: string
    readonly kinds: Readonly<Record<SearchKind, string>>
  }

  readonly forms: Readonly<Record<FormWord, string>>
  readonly form: Readonly<Record<'direct' | 'outsourced' | 'mixed', string>>
  readonly externalPerson: string

  readonly service: {
    readonly headless: (previous: string | null) => string
    readonly description: (name: string, body: string, year: number) => string
    readonly map: string
    readonly of: (count: number) => string
    readonly chapters: string
    readonly manager: string
    readonly department: string
    readonly management: string
    readonly people: string
    readonly tracked: string
    readonly trackedParts: (outputs: string, served: string) => string
    readonly external: (people: string) => string
    readonly before: (figure: string, year: string) => string
    readonly unknown: string
    readonly what: string
    readonly toWhom: string
    readonly how: string
    readonly core: string
    readonly ancillary: string
    readonly outputs: string
    readonly criteria: string
    readonly segments: string
    readonly served: string
    readonly form: string
    readonly used: string
    readonly staff: string
    readonly peopleCount: (people: string) => string
    readonly asWritten: (raw: string) => string
    readonly ownAndExternal: (own: string, external: string) => string
    readonly coDelivery: string
    readonly coDeliveryRole: string
    readonly facilities: string
    readonly none: string
    readonly noDescription: string
    readonly thisMap: string
    readonly previous: string
    readonly next: string
    readonly neighbours: string
    readonly lines: (first: number, last: number) => string
    readonly place: (locator: string) => string
    readonly gapTitle: string
    readonly firstPageLost: string
    readonly gap: string
    readonly allServices: string
  }

  readonly table: {
    readonly quantities: (day: string) => string
    readonly ends: (year: string, edition: number) => string
    readonly label: string
    readonly trend: string
    readonly since: (year: string) => string
    readonly partOf: string
    readonly zero: string
    readonly notCollected: string
    readonly notCollectedMark: string
    readonly notApplicable: string
    readonly missing: string
    readonly estimated: string
    readonly broken: string
    readonly note: (mark: string) => string
    readonly partsTitle: (whole: string) => string
    readonly sameScale: string
    readonly brokenTitle: string
    readonly brokenLead: string
  }

  readonly problem: {
    readonly notFound: string
    readonly notFoundText: (path: string) => string
    readonly noEdition: (year: string) => string
    readonly noEditionText: (years: string) => string
    readonly noService: (slug: string, year: number) => string
    readonly noServiceText: string
    readonly badRequest: string
    readonly badRequestText: string
    readonly notAllowed: string
    readonly notAllowedText: string
    /** What was sent, not its address. */
    readonly tooMuch: string
    readonly tooMuchText: string
    readonly tooLarge: string
    readonly tooLargeText: string
    readonly failed: string
    readonly failedText: string
    readonly similar: string
    readonly goHome: string
  }
}

/** Kinds of places where words are found. */
export type SearchKind = 'service' | 'element' | 'segment' | 'series' | 'facility'

/** How a service is run, as one word: several forms filled is a word of its own. */
export type FormWord = 'direct' | 'outsourced' | 'mixed' | 'several' | 'unknown'
