/** The operations of the programming interface by their name in the document. */
export const apiOperations = [
  'bodies',
  'editions',
  'edition',
  'maps',
  'map',
  'services',
  'service',
  'seriesList',
  'series',
  'observations',
  'comparison',
  'search',
  'organisations',
  'organisation',
  'scopeNotes',
  'findings',
  'status',
] as const
export type ApiOperation = (typeof apiOperations)[number]

/** The groups that the document lists them in. */
export const apiTags = [
  'publications',
  'services',
  'figures',
  'search',
  'organisations',
  'notes',
  'state',
] as const
export type ApiTag = (typeof apiTags)[number]

export type ApiParameter =
  | 'edition'
  | 'service'
  | 'series'
  | 'section'
  | 'segment'
  | 'year'
  | 'status'
  | 'vintages'
  | 'manager'
  | 'department'
  | 'form'
  | 'unit'
  | 'q'
  | 'kind'
  | 'organisation'
  | 'base'
  | 'limit'
  | 'cursor'
  | 'offset'
  | 'fields'

/** The kinds of problem, each with its address on the page of the interface. */
export const apiProblems = [
  'invalid-request',
  'not-found',
  'method-not-allowed',
  'too-many-requests',
  'failed',
  'unavailable',
] as const
export type ApiProblemKind = (typeof apiProblems)[number]

export type ApiHeader =
  | 'X-RateLimit-Limit'
  | 'X-RateLimit-Remaining'
  | 'X-RateLimit-Reset'
  | 'Retry-After'
  | 'ETag'
  | 'Cache-Control'
  | 'Link'
  | 'Location'

/** What is allowed where a request says something else. */
export interface Expected {
  /** Lists of values, or single ones. */
  readonly many: number | null
  readonly what:
    | { readonly kind: 'integer'; readonly from: number; readonly to: number }
    | { readonly kind: 'choice'; readonly of: readonly string[] }
    | { readonly kind: 'text'; readonly longest: number }
    | { readonly kind: 'slug' | 'seriesId' | 'cursor' }
}

export interface ApiWords {
  readonly title: (body: string) => string
  readonly summary: string
  readonly description: string
  readonly server: string
  readonly licence: string
  readonly tags: Readonly<Record<ApiTag, { readonly name: string; readonly description: string }>>
  readonly operations: Readonly<
    Record<ApiOperation, { readonly summary: string; readonly description: string }>
  >
  readonly parameters: Readonly<Record<ApiParameter, string>>
  readonly headers: Readonly<Record<ApiHeader, string>>
  readonly answered: string
  readonly moved: string
  readonly unchanged: string
  readonly otherProblem: string
  readonly example: string

  /** Titles of problems, and what each kind means. */
  readonly problems: Readonly<Record<ApiProblemKind, { readonly title: string; readonly meaning: string }>>
  readonly unknownParameter: (name: string, known: readonly string[]) => string
  readonly repeated: (name: string) => string
  readonly expected: (name: string, given: string, expected: Expected) => string
  readonly missing: (name: string, expected: Expected) => string
  readonly unknownValue: (name: string, given: string) => string
  readonly unknownEdition: (year: number, known: readonly number[]) => string
  readonly noMap: (service: string, year: number) => string
  readonly nothingPublished: string
  readonly invalid: (count: number) => string
  readonly noAddress: (path: string) => string
  readonly badAddress: string
  readonly notAllowed: (method: string, allowed: string) => string
  readonly tooMany: (limit: number, seconds: number) => string
  readonly failed: string
  readonly unavailable: string
  readonly working: string

  readonly page: ApiPageWords
}

/** The page that tells people of the interface. */
export interface ApiPageWords {
  readonly title: string
  readonly lead: string
  readonly documentLink: string
  readonly documentYaml: string
  readonly documentText: string
  readonly clientText: string
  readonly examples: string
  readonly examplesLead: string
  readonly exampleTexts: readonly [string, string, string, string, string]
  readonly operations: string
  readonly operationsLead: string
  readonly parameters: string
  readonly noParameters: string
  readonly required: string
  readonly tryIt: string
  readonly limits: string
  readonly limitsText: (requests: string) => string
  readonly pagingText: (most: string) => string
  readonly cacheText: string
  readonly corsText: string
  readonly problems: string
  readonly problemsLead: string
  readonly status: string
  readonly statusText: string
  readonly ids: string
  readonly idsText: string
  readonly versions: string
  readonly versionsText: readonly string[]
  readonly licence: string
  readonly licenceText: (body: string) => string
  readonly licenceName: string
}
