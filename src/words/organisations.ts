import type { Language } from './language.ts'

/** Kinds of organisations and places, as `analysis/organisations/facility-kind.ts` tells them apart. */
export type PlaceKind =
  | 'organisation'
  | 'residence'
  | 'office'
  | 'school'
  | 'culture'
  | 'sport'
  | 'address'
  | 'online'
  | 'other'

/** Parts of a map where an organisation may be named. */
export type MentionPart =
  | 'core'
  | 'ancillary'
  | 'output'
  | 'criterion'
  | 'segment'
  | 'served'
  | 'coDelivery'
  | 'note'

/** Words of the pages of organisations and places. */
export interface OrganisationWords {
  readonly title: string
  readonly lead: string
  readonly description: (body: string, year: number) => string
  readonly kinds: Readonly<Record<PlaceKind, string>>
  readonly kind: Readonly<Record<PlaceKind, string>>
  readonly jump: string
  readonly services: (count: number) => string
  readonly spellings: (count: number) => string
  readonly how: string
  readonly howText: readonly string[]
  readonly onePage: (name: string, body: string, year: number, services: number) => string
  readonly writtenAs: string
  readonly times: (count: number) => string
  readonly delivers: (services: number) => string
  readonly hosts: (services: number) => string
  readonly service: string
  readonly manager: string
  readonly form: string
  readonly inTheMap: string
  readonly together: string
  readonly mentions: string
  readonly mentionsLead: string
  readonly parts: Readonly<Record<MentionPart, string>>
  readonly seeAlso: string
  readonly seeAlsoLead: string
  readonly none: string
  readonly notFound: (slug: string, year: number) => string
  readonly notFoundText: string
}

const italian: OrganisationWords = {
  title: 'Organizzazioni e luoghi',
  lead: 'Chi eroga i servizi insieme al Comune, e dove: ogni ente, ufficio, scuola o sede una volta sola, comunque sia scritto nelle mappe.',
  description: (body, year) =>
    `Enti, uffici, scuole e sedi che erogano i servizi del ${body}, edizione ${year}, con i servizi di ciascuno.`,
  kinds: {
    organisation: 'Enti, imprese e associazioni',
    residence: 'Comunità, residenze e cura',
    office: 'Uffici del Comune',
    school: 'Nidi e scuole',
    culture: 'Musei e luoghi di cultura',
    sport: 'Impianti sportivi',
    address: 'Sedi e indirizzi',
    online: 'Canali in rete',
    other: 'Altre strutture',
  },
  kind: {
    organisation: 'Ente, impresa o associazione',
    residence: 'Comunità, residenza o casa di cura',
    office: 'Ufficio del Comune',
    school: 'Nido o scuola',
    culture: 'Museo o luogo di cultura',
    sport: 'Impianto sportivo',
    address: 'Sede o indirizzo',
    online: 'Canale in rete',
    other: 'Altra struttura',
  },
  jump: 'Vai al gruppo',
  services: count => (count === 1 ? '1 servizio' : `${count} servizi`),
  spellings: count => `scritta in ${count} modi`,
  how: 'Come sono riunite',
  howText: [
    'Le mappe elencano le «Strutture erogative» come parole libere. Qui la stessa struttura è una pagina sola: maiuscole, accenti, punti e forma giuridica («A.E.M. S.p.A.», «Aem spa») non contano, e ogni scrittura trovata resta visibile.',
    'Dove due nomi si somigliano ma il documento non dice che sono gli stessi, le pagine restano due e si rimandano con «Forse la stessa». Il gruppo (ente, ufficio, scuola…) viene dalle parole del nome.',
  ],
  onePage: (name, body, year, services) =>
    `${name}: ${services === 1 ? 'il servizio' : `i ${services} servizi`} del ${body} che eroga o ospita, edizione ${year}.`,
  writtenAs: 'Nelle mappe si legge',
  times: count => (count === 1 ? 'una volta' : `${count} volte`),
  delivers: services => (services === 1 ? 'Il servizio che eroga' : `I ${services} servizi che eroga`),
  hosts: services =>
    services === 1 ? 'Il servizio che si trova qui' : `I ${services} servizi che si trovano qui`,
  service: 'Servizio',
  manager: 'Responsabile',
  form: 'Gestione',
  inTheMap: 'Nella mappa',
  together: 'insieme ad altri',
  mentions: 'Dove altro è nominata',
  mentionsLead: 'Testi delle mappe che ne parlano, oltre all’elenco delle strutture erogative.',
  parts: {
    core: 'elemento centrale',
    ancillary: 'elemento accessorio',
    output: 'output',
    criterion: 'criterio di segmentazione',
    segment: 'segmento di utenza',
    served: 'utenti seguiti',
    coDelivery: 'segmento coinvolto',
    note: 'nota a una struttura',
  },
  seeAlso: 'Forse la stessa',
  seeAlsoLead: 'Nomi simili: il documento non dice se si tratta della stessa struttura.',
  none: 'In questa edizione nessuna mappa elenca strutture erogative.',
  notFound: (slug, year) => `Nell’edizione ${year} non c’è una struttura «${slug}»`,
  notFoundText: 'Forse si scrive in un altro modo. Queste sono le più vicine; l’elenco le ha tutte.',
}

const english: OrganisationWords = {
  title: 'Organisations and places',
  lead: 'Who delivers the services together with the municipality, and where: every body, office, school or place just once, however the maps spell it.',
  description: (body, year) =>
    `Bodies, offices, schools and places that deliver the services of ${body}, edition ${year}, each with its services.`,
  kinds: {
    organisation: 'Bodies, companies and associations',
    residence: 'Communities, residences and care',
    office: 'Offices of the municipality',
    school: 'Nurseries and schools',
    culture: 'Museums and places of culture',
    sport: 'Sports facilities',
    address: 'Buildings and addresses',
    online: 'Online channels',
    other: 'Other facilities',
  },
  kind: {
    organisation: 'Body, company or association',
    residence: 'Community, residence or care home',
    office: 'Office of the municipality',
    school: 'Nursery or school',
    culture: 'Museum or place of culture',
    sport: 'Sports facility',
    address: 'Building or address',
    online: 'Online channel',
    other: 'Other facility',
  },
  jump: 'Go to the group',
  services: count => (count === 1 ? '1 service' : `${count} services`),
  spellings: count => `spelled in ${count} ways`,
  how: 'How they are brought together',
  howText: [
    'The maps list their delivery facilities in free words. Here the same facility is one page: capitals, accents, dots and legal form (“A.E.M. S.p.A.”, “Aem spa”) make no difference, and every spelling found stays visible.',
    'Where two names are alike but the document does not say that they are the same, they stay two pages that name each other under “Perhaps the same”. The group (body, office, school…) comes from the words of the name.',
  ],
  onePage: (name, body, year, services) =>
    `${name}: the ${services === 1 ? 'service' : `${services} services`} of ${body} that it delivers or hosts, edition ${year}.`,
  writtenAs: 'The maps write',
  times: count => (count === 1 ? 'once' : `${count} times`),
  delivers: services => (services === 1 ? 'The service it delivers' : `The ${services} services it delivers`),
  hosts: services => (services === 1 ? 'The service found here' : `The ${services} services found here`),
  service: 'Service',
  manager: 'Manager',
  form: 'Management',
  inTheMap: 'In the map',
  together: 'together with others',
  mentions: 'Where else it is named',
  mentionsLead: 'Texts of the maps that speak of it, beside the list of facilities.',
  parts: {
    core: 'core element',
    ancillary: 'ancillary element',
    output: 'output',
    criterion: 'criterion of segmentation',
    segment: 'segment of users',
    served: 'users served',
    coDelivery: 'segment involved',
    note: 'note on a facility',
  },
  seeAlso: 'Perhaps the same',
  seeAlsoLead: 'Similar names: the document does not say whether they are the same facility.',
  none: 'In this edition no map lists delivery facilities.',
  notFound: (slug, year) => `In the ${year} edition there is no facility “${slug}”`,
  notFoundText: 'It may be spelled another way. These are the nearest; the list has them all.',
}

export const organisationWords: Readonly<Record<Language, OrganisationWords>> = { it: italian, en: english }
