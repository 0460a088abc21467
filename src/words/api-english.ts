import type { ApiWords, Expected } from './api-words.ts'

export const apiEnglish: ApiWords = {
  title: body => `Service maps${body === '' ? '' : ` · ${body}`}`,
  summary: 'The services of a municipality: what it delivers, to whom, how, with figures year by year',
  description:
    'The service maps as data: published editions, services, series, observations, organisations that deliver.\n\nReading only (GET, HEAD, OPTIONS), without a key. Answers are JSON objects; lists stand in `items`, with `total` and the address of the next page in `next` and in the `Link` header. Errors are `application/problem+json` (RFC 9457) and say what is wrong, where, and what to do, in Italian or, with `Accept-Language: en`, in English.\n\nEvery answer bears an `ETag`: with `If-None-Match` who has the data already is answered 304. The `X-RateLimit-*` headers say how many requests are left. Identifiers do not change; a renamed service is found by the names it has had as well (308). `/api/v1` grows by addition only: what is to be removed is announced at least twelve months before by the `Deprecation` and `Sunset` headers.',
  server: 'This atlas',
  licence: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  tags: {
    publications: { name: 'publications', description: 'Bodies, editions and maps' },
    services: { name: 'services', description: 'What lives from one year to the next' },
    figures: { name: 'figures', description: 'Series, observations and comparisons' },
    search: { name: 'search', description: 'Searching by words' },
    organisations: { name: 'organisations', description: 'Who delivers, and where' },
    notes: { name: 'notes', description: 'What changes the meaning of figures' },
    state: { name: 'state', description: 'Does the service answer?' },
  },
  operations: {
    bodies: {
      summary: 'Public bodies',
      description: 'The bodies that publish their maps here, with the years of their editions.',
    },
    editions: {
      summary: 'Editions',
      description: 'The published editions, newest first, each in its newest revision.',
    },
    edition: { summary: 'One edition', description: 'An edition and how much it holds.' },
    maps: {
      summary: 'Maps of an edition',
      description: 'The maps in the order of the document, with the address of each.',
    },
    map: {
      summary: 'One map with all its rows',
      description:
        'What is delivered, to whom and how, with the six-year tables. With `fields` only the parts named. A former name of the service leads to the present one.',
    },
    services: {
      summary: 'Services',
      description:
        'Services as their newest map describes them; chosen by manager, department, management form, edition.',
    },
    service: {
      summary: 'One service',
      description: 'A service across editions. A former name leads to the present one.',
    },
    seriesList: {
      summary: 'Series',
      description: 'Outputs and users served, by service, section, segment, unit, edition.',
    },
    series: {
      summary: 'One series with its history',
      description:
        'A series with its observations as the newest editions give them, restatements, and the notes that change its meaning.',
    },
    observations: {
      summary: 'Observations',
      description:
        'Figures one by one, by service, section, segment, series, year, edition, status. Of each figure the newest edition; with `vintages=all` every published revision.',
    },
    comparison: {
      summary: 'Comparison',
      description:
        'Up to twenty series over the same years, as values and as an index (base year = 100). The index does not cross years in which what is counted changes: beyond them it is absent.',
    },
    search: {
      summary: 'Search',
      description:
        'Services, elements, segments, series and places of an edition that hold the words; forms of one word count as one.',
    },
    organisations: {
      summary: 'Organisations and places',
      description: 'Who delivers and where, each once however the maps of an edition spell it.',
    },
    organisation: {
      summary: 'One organisation or place',
      description: 'How the maps write it and which services it delivers.',
    },
    scopeNotes: {
      summary: 'Scope notes',
      description: 'The notes that change the meaning of figures, series by series.',
    },
    findings: {
      summary: 'Explained findings',
      description:
        'What the checks found and the office has explained. Findings that are still open are not public.',
    },
    status: { summary: 'Status', description: 'Whether the service and its database answer.' },
  },
  parameters: {
    edition: 'Year of the edition. In lists, without it, all of them count and the newest speaks.',
    service: 'Identifier of the service, e.g. `asili-nido`; former names are understood too.',
    series:
      'Identifier of the series: service, section and series joined by dots, e.g. `asili-nido.output.pasti-erogati-anno`.',
    section: 'Table: `output` (counted products) or `served` (users served).',
    segment: 'Segment: the address of a series of users served, in every service that has it.',
    year: 'Years of the figures (reference date), separated by commas.',
    status: 'Statuses of observations, separated by commas.',
    vintages: '`newest`: of each figure the newest edition; `all`: every published revision.',
    manager: 'Manager as written in the map; case and accents do not matter.',
    department: 'Department that the service belongs to today; case and accents do not matter.',
    form: 'Management form in use: direct, outsourced, mixed.',
    unit: 'Unit of measure: `count`, `percent`, or a code of UCUM or ISO 4217.',
    q: 'Words to search for. `"two words"` together, `-word` left out.',
    kind: 'Only things of this kind.',
    organisation: 'Identifier of the organisation or place.',
    base: 'Year that is 100 in the index.',
    limit: 'How many items at most.',
    cursor: 'Where to go on: the value in `next` of the page before.',
    offset: 'How many items to pass over.',
    fields: 'Only these fields of each item, separated by commas.',
  },
  headers: {
    'X-RateLimit-Limit': 'Requests allowed in a minute from one address.',
    'X-RateLimit-Remaining': 'Requests left in this minute.',
    'X-RateLimit-Reset': 'Seconds to the end of the minute.',
    'Retry-After': 'Seconds to wait before trying again.',
    ETag: 'Tag of the answer, to be sent back in If-None-Match.',
    'Cache-Control': 'no-cache: may be kept, asking each time whether it still holds.',
    Link: 'Next page (rel="next"), first page (rel="first") and OpenAPI document (rel="service-desc").',
    Location: 'The present address.',
  },
  answered: 'The data asked for.',
  moved: 'The service has another name now: its present address is in Location.',
  unchanged: 'The data that the caller has still hold.',
  otherProblem: 'Any other problem.',
  example: 'Example',

  problems: {
    'invalid-request': {
      title: 'The request is not valid',
      meaning:
        'A parameter does not exist or has a value it cannot have: `errors` says which, and what is allowed.',
    },
    'not-found': {
      title: 'Not found',
      meaning:
        'The edition, service, series or address is not there: `similar` lists what exists and is like it.',
    },
    'method-not-allowed': {
      title: 'Method not allowed',
      meaning: 'The interface is for reading: GET, HEAD, OPTIONS.',
    },
    'too-many-requests': {
      title: 'Too many requests',
      meaning: 'The minute is used up: try again after the seconds in `Retry-After`.',
    },
    failed: { title: 'The request failed', meaning: 'Our fault, and noted: it can be tried again.' },
    unavailable: {
      title: 'Database out of reach',
      meaning: 'The database does not answer: try again after the seconds in `Retry-After`.',
    },
  },
  unknownParameter: (name, known) =>
    known.length === 0
      ? `There is no parameter “${name}”: this operation has none. Leave it out.`
      : `There is no parameter “${name}”. Leave it out or use one of these: ${known.join(', ')}.`,
  repeated: name => `The parameter “${name}” is there more than once. Write it once.`,
  expected: (name, given, expected) => `“${name}” is “${given}”: it must be ${wanted(expected)}.`,
  missing: (name, expected) => `“${name}” is missing: it must be ${wanted(expected)}.`,
  unknownValue: (name, given) =>
    `“${name}” is “${given}”, which no edition has. Look for the right name in the lists or with the search.`,
  unknownEdition: (year, known) => `There is no edition of ${year}. There are: ${known.join(', ')}.`,
  noMap: (service, year) =>
    `The ${year} edition has no map “${service}”. Ask for the list of its maps, or for another edition.`,
  nothingPublished: 'No edition has been published yet. Try again later.',
  invalid: count =>
    count === 1 ? 'One parameter needs correcting.' : `${count} parameters need correcting.`,
  noAddress: path =>
    `There is nothing here: ${path}. The addresses are in the OpenAPI document, /api/v1/openapi.json.`,
  badAddress: 'The address cannot be read. Check how it is written, above all the characters after “%”.',
  notAllowed: (method, allowed) => `${method} is not allowed: the data are for reading. Use ${allowed}.`,
  tooMany: (limit, seconds) =>
    `More than ${limit} requests came from this address within a minute. Try again in ${seconds} seconds, or download the whole edition at once.`,
  failed:
    'It is our fault, and noted. Try again; if it goes on, write to the office that looks after the atlas.',
  unavailable: 'The database does not answer. Try again in a few seconds.',
  working: 'The service and its database answer.',

  page: {
    title: 'API: the data for programs',
    lead: 'Everything that these pages show can be read by a program as well: without a key, without signing up, from any web page.',
    documentLink: 'OpenAPI document',
    documentYaml: 'the same in YAML',
    documentText: 'The whole description for machines, in OpenAPI 3.0.3:',
    clientText:
      'The source code holds a small client for TypeScript too, generated from the same document (`clients/typescript`).',
    examples: 'Five examples',
    examplesLead: 'The addresses work as they are: open or copy them.',
    exampleTexts: [
      'The published editions',
      'One map with all its rows and years',
      'The figures of one service in two years, some fields only',
      'Two series compared, as values and as an index',
      'Searching for a word',
    ],
    operations: 'All operations',
    operationsLead: 'All are read with GET. The addresses begin with',
    parameters: 'Parameters',
    noParameters: 'No parameters.',
    required: 'required',
    tryIt: 'Try it',
    limits: 'Limits, and how to read',
    limitsText: requests =>
      `From one address ${requests} requests a minute are allowed. The headers X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset say how far one has come; beyond the limit the answer is 429, with Retry-After.`,
    pagingText: most =>
      `Lists give at most ${most} items at a time: the next page stands in “next” and in the Link header. The whole edition can be downloaded at once as JSON and CSV.`,
    cacheText:
      'Every answer has an ETag. Who sends it back in If-None-Match is answered 304 until something changes.',
    corsText: 'Scripts of any site may read (CORS): GET, HEAD, OPTIONS.',
    problems: 'Problems',
    problemsLead:
      'A request that cannot be met is answered with application/problem+json (RFC 9457): what is wrong, where, what to do. Its “type” leads to one of these.',
    status: 'Status',
    statusText: 'Whether the service answers is said by',
    ids: 'Identifiers',
    idsText:
      'Identifiers are words, the same as in the addresses of the pages, and do not change. When a service changes its name, the former identifier goes on working and leads to the new one (308).',
    versions: 'Versions and deprecation',
    versionsText: [
      'The version is part of the address: /api/v1. Within a version things are only added: operations, optional parameters, fields. Readers should ignore fields that they do not know.',
      'What will have to go is announced here and in the answers at least twelve months before: the Deprecation header says since when it is discouraged, Sunset when it will stop, Link (rel="deprecation") where what to use instead is explained. Today nothing is deprecated.',
      'A new version (/api/v2) lives beside the one before for at least twelve months. After that the old addresses answer 410 with the explanation.',
    ],
    licence: 'Licence',
    licenceText: body =>
      `The data may be used freely, for profit too, naming the source${body === '' ? '' : `: ${body}`}, Service maps, with the year of the edition. The licence is`,
    licenceName: 'Creative Commons Attribution 4.0 (CC BY 4.0)',
  },
}

function wanted({ many, what }: Expected): string {
  const list = many === null ? '' : ` (up to ${many}, separated by commas)`
  switch (what.kind) {
    case 'integer':
      return `a whole number from ${what.from} to ${what.to}${list}`
    case 'choice':
      return `${many === null ? 'one of' : 'one or more of'}: ${what.of.join(', ')}`
    case 'text':
      return `a text of 1-${what.longest} characters, without control characters${list}`
    case 'slug':
      return `an identifier of letters, digits and hyphens, such as asili-nido${list}`
    case 'seriesId':
      return `an identifier service.section.series, such as asili-nido.output.pasti-erogati-anno${list}`
    case 'cursor':
      return 'the value taken from “next” of a page before'
  }
}
