import type { PortalWords } from './portal-words.ts'

const plural = (count: string | number, one: string, many: string) =>
  `${count}\u00a0${String(count) === '1' ? one : many}`

export const portalEnglish: PortalWords = {
  skipToContent: 'Skip to content',
  serviceMaps: 'Service maps',
  mainNavigation: 'Main',
  services: 'Services',
  otherLanguage: 'Italiano',
  newestEdition: year => `see ${year}`,
  edition: year => `Edition ${year}`,
  dataFrom: (body, title, attachment) => `Data: ${body}, “${title}”${attachment ? `, ${attachment}` : ''}.`,
  figuresAt: 'Figures stand at 31 December of each year, as the document writes them. Data are in Italian.',
  download: 'Download the data',
  wholeEdition: 'whole edition',

  home: {
    heading: body => `What ${body} does, for whom and how`,
    lead: 'Every year every service describes itself in a map: what it delivers, to whom, how. Here it can all be read, down to the single figure.',
    description: (body, year) =>
      `The service maps of ${body}, edition ${year}: what each service delivers, to whom and how.`,
    maps: headless =>
      headless === 0
        ? 'services, each with its map'
        : `services with their map, and ${plural(headless, 'map', 'maps')} without a name`,
    people: external =>
      external ? `people at work, ${external} of them from outside firms or bodies` : 'people at work',
    series: 'quantities followed over the years',
    cells: (from, to) => `cells from ${from} to ${to}`,
    city: 'The city on one sheet',
    cityLead:
      'One square is one person working for the service. The mark says how it is run; a hollow square is outside staff.',
    servicesAndPeople: (services, people) =>
      `${plural(services, 'service', 'services')}, ${plural(people, 'person', 'people')}`,
    overview: by => (by === 'department' ? 'In short, by department' : 'In short, by manager'),
    peopleNote:
      'People are the units written in each map under “Risorse umane coinvolte”; half a person is half a square.',
    unstated: services => `${plural(services, 'map does', 'maps do')} not say how many.`,
    groupedByManager: 'Each group holds the maps of one manager.',
    alphabetical: 'All services, from A to Z',
    editions: 'Editions',
    editionsLead: 'Each edition is the document of one year.',
    noEdition: 'There is no edition yet',
    noEditionWhatToDo:
      'Load a document with “atlante import FILE”: this page shows it as soon as it has been read.',
    noManager: 'No manager stated',
    groupSummary: (services, people) =>
      `${plural(services, 'service', 'services')}, ${plural(people, 'person', 'people')}`,
    tilePeople: people => (people === '1' ? 'person' : 'people'),
  },

  search: {
    label: 'Search for a service, a quantity, a place',
    placeholder: 'for example: pasti erogati',
    button: 'Search',
    or: 'Or:',
    heading: 'Search the maps',
    headingFor: query => `Results for “${query}”`,
    found: (hits, services) =>
      `${plural(hits, 'result', 'results')} in ${plural(services, 'service', 'services')}`,
    nothingWhatToDo: 'Try a single, more general Italian word; accents and capitals do not matter.',
    empty:
      'The search covers names of services, elements, quantities, user segments, places and texts, in Italian.',
    kinds: {
      service: 'service',
      element: 'element',
      segment: 'segment',
      series: 'quantity',
      facility: 'place',
    },
  },

  forms: {
    direct: 'direct',
    outsourced: 'outsourced',
    mixed: 'mixed',
    several: 'several forms',
    unknown: 'form not stated',
  },
  form: { direct: 'Direct', outsourced: 'Outsourced', mixed: 'Mixed' },
  externalPerson: 'Outside staff',

  service: {
    headless: previous => (previous ? `Map without a name (after ${previous})` : 'Map without a name'),
    description: (name, body, year) =>
      `${name}, ${body}: what the service delivers, to whom and how, with figures up to 31/12/${year}.`,
    map: 'map',
    of: count => `of ${count}`,
    chapters: 'Chapters',
    manager: 'Manager',
    department: 'Department',
    management: 'Management',
    people: 'People',
    tracked: 'Quantities followed',
    trackedParts: (outputs, served) => `${outputs} outputs, ${served} of users`,
    external: people => `${people} of them outside staff`,
    before: (figure, year) => `${figure} in ${year}`,
    unknown: 'not stated',
    what: 'What do I deliver?',
    toWhom: 'To whom?',
    how: 'How?',
    core: 'Core elements',
    ancillary: 'Ancillary elements',
    outputs: 'Outputs',
    criteria: 'Criteria of segmentation',
    segments: 'User segments',
    served: 'Users served',
    form: 'Management form',
    used: 'form in use',
    staff: 'Staff',
    peopleCount: people => (people === '1' ? '1 person' : `${people} people`),
    asWritten: raw => `In the document: “${raw}”.`,
    ownAndExternal: (own, external) => `${own} of the body; ${external} outside staff, as hollow squares.`,
    coDelivery: 'Segments that take part in delivery',
    coDeliveryRole: 'and their role',
    facilities: 'Places and organisations that deliver',
    none: 'The document lists none.',
    noDescription: 'The document adds no description.',
    thisMap: 'This map',
    previous: 'Previous map',
    next: 'Next map',
    neighbours: 'Other maps',
    lines: (first, last) =>
      first === last ? `Line ${first} of the document` : `Lines ${first}–${last} of the document`,
    place: locator => `In the document: ${locator}`,
    gapTitle: 'What is missing',
    firstPageLost:
      'The first page of this map is missing in the document: the name of the service and its manager are not known.',
    gap: 'This part is missing in the document.',
    allServices: 'All services',
  },

  table: {
    quantities: day => `Figures at ${day} of each year`,
    ends: (year, edition) => `In the document of ${edition} this table ends at ${year}.`,
    label: 'Quantity',
    trend: 'Trend',
    since: year => `on ${year}`,
    partOf: 'of which',
    zero: 'zero',
    notCollected: 'not collected',
    notCollectedMark: 'n.d.',
    notApplicable: 'did not exist',
    missing: 'missing in the document',
    estimated: 'estimate',
    broken: 'what is counted changes',
    note: mark => `note ${mark}`,
    partsTitle: whole => `${whole}, part by part`,
    sameScale: 'same scale',
    brokenTitle: 'Quantities that change their meaning',
    brokenLead: 'The line is cut where the note says that something else is counted.',
  },

  problem: {
    notFound: 'This page does not exist',
    notFoundText: path => `No page answers at “${path}”.`,
    noEdition: year => `There is no edition of ${year}`,
    noEditionText: years => `The editions that can be read are: ${years}.`,
    noService: (slug, year) => `The ${year} edition has no service “${slug}”`,
    noServiceText:
      'It may have changed its name or be described in another map. Search, or start from the list.',
    badRequest: 'The request cannot be understood',
    badRequestText: 'The address holds characters that cannot be read. Start again from the home page.',
    notAllowed: 'This page can only be read',
    notAllowedText: 'The request used a method that this address does not accept.',
    tooMuch: 'What was sent is too large',
    tooMuchText:
      'A file can have 20 MB at most, the text of a form 1 MB. Nothing was written: take the pictures out of the document, or divide it, and try again.',
    tooLarge: 'The request is too long',
    tooLargeText: 'The text sent exceeds the limit. Search with a few words.',
    failed: 'Something went wrong',
    failedText: 'The error is ours and has been noted. Try again shortly.',
    similar: 'Perhaps you were looking for',
    goHome: 'Go to all services',
  },
}
