import type { Language } from './language.ts'

/** Words of the pages that show how services are run and who answers for them. */
export interface ManagementWords {
  readonly title: string
  readonly lead: string
  readonly description: (body: string, year: number) => string
  readonly forms: string
  readonly formsLead: string
  readonly formsNote: string
  readonly services: (count: string) => string
  readonly people: (count: string) => string
  readonly servicesColumn: string
  readonly whichServices: string
  readonly staff: string
  readonly staffLead: (by: 'department' | 'manager') => string
  readonly group: (by: 'department' | 'manager') => string
  readonly own: string
  readonly external: string
  readonly total: string
  readonly all: string
  readonly unstated: (services: number) => string
  readonly coDelivery: string
  readonly coDeliveryLead: string
  readonly service: string
  readonly segment: string
  readonly role: string
  readonly organisations: string
  readonly managersTitle: string
  readonly managersLead: string
  readonly managersDescription: (body: string, year: number) => string
  readonly jump: string
  readonly managementForm: string
  readonly peopleColumn: string
  readonly outputs: string
  readonly served: string
  readonly nobody: string
}

export const managementWords: Readonly<Record<Language, ManagementWords>> = {
  it: {
    title: 'Come: la gestione dei servizi',
    lead: 'Con quale forma si eroga ogni servizio, quante persone ci lavorano, che parte vi hanno gli utenti.',
    description: (body, year) =>
      `Come il ${body} gestisce i suoi servizi, edizione ${year}: forme gestionali, personale proprio ed esterno, ruolo degli utenti.`,
    forms: 'Forma gestionale',
    formsLead: 'Un quadretto è un servizio.',
    formsNote:
      'La forma è quella segnata nella mappa. «Più forme» sono le mappe che ne segnano più d’una; le note dicono quali parti.',
    services: count => (count === '1' ? '1 servizio' : `${count} servizi`),
    people: count => (count === '1' ? '1 persona' : `${count} persone`),
    servicesColumn: 'Servizi',
    whichServices: 'Quali servizi',
    staff: 'Personale',
    staffLead: by =>
      by === 'department'
        ? 'Le persone di ogni settore, come le scrivono le mappe: unità, anche frazioni.'
        : 'Le persone di ogni responsabile, come le scrivono le mappe: unità, anche frazioni.',
    group: by => (by === 'department' ? 'Settore' : 'Responsabile'),
    own: 'Del Comune',
    external: 'Esterne',
    total: 'In tutto',
    all: 'Tutti i servizi',
    unstated: services =>
      services === 1 ? 'Una mappa non dice quante sono.' : `${services} mappe non dicono quante sono.`,
    coDelivery: 'La parte degli utenti',
    coDeliveryLead:
      'Segmenti di utenza che partecipano all’erogazione, e con quale ruolo («autoerogazione»).',
    service: 'Servizio',
    segment: 'Chi',
    role: 'Ruolo',
    organisations: 'Con chi e dove: organizzazioni e luoghi',
    managersTitle: 'Chi: i responsabili dei servizi',
    managersLead: 'Chi risponde di ogni servizio, con le persone e le quantità delle sue mappe.',
    managersDescription: (body, year) =>
      `I responsabili dei servizi del ${body}, edizione ${year}, ognuno con i suoi servizi.`,
    jump: 'Vai al responsabile',
    managementForm: 'Gestione',
    peopleColumn: 'Persone',
    outputs: 'Output',
    served: 'Utenti seguiti',
    nobody: 'Senza responsabile indicato',
  },
  en: {
    title: 'How: the management of the services',
    lead: 'In which form each service is run, how many people work there, what part its users have in it.',
    description: (body, year) =>
      `How ${body} runs its services, edition ${year}: management forms, own and external staff, the users’ part.`,
    forms: 'Management form',
    formsLead: 'One square is one service.',
    formsNote:
      'The form is the one marked in the map. “Several forms” are maps that mark more than one; their notes say which parts.',
    services: count => (count === '1' ? '1 service' : `${count} services`),
    people: count => (count === '1' ? '1 person' : `${count} people`),
    servicesColumn: 'Services',
    whichServices: 'Which services',
    staff: 'Staff',
    staffLead: by =>
      by === 'department'
        ? 'The people of each department as the maps write them: units, fractions included.'
        : 'The people of each manager as the maps write them: units, fractions included.',
    group: by => (by === 'department' ? 'Department' : 'Manager'),
    own: 'Own',
    external: 'External',
    total: 'In all',
    all: 'All services',
    unstated: services =>
      services === 1 ? 'One map does not say how many.' : `${services} maps do not say how many.`,
    coDelivery: 'The users’ part',
    coDeliveryLead: 'Segments of users that take part in delivering, and in which role.',
    service: 'Service',
    segment: 'Who',
    role: 'Role',
    organisations: 'With whom and where: organisations and places',
    managersTitle: 'Who: the managers of the services',
    managersLead: 'Who answers for each service, with the people and the quantities of its maps.',
    managersDescription: (body, year) =>
      `The managers of the services of ${body}, edition ${year}, each with their services.`,
    jump: 'Go to the manager',
    managementForm: 'Management',
    peopleColumn: 'People',
    outputs: 'Outputs',
    served: 'Users served',
    nobody: 'No manager named',
  },
}
