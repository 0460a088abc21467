import type { Language } from './language.ts'

/** What the page says that tells to which department each service belongs. */
export interface DepartmentsWords {
  readonly title: string
  /** A link to the page. */
  readonly link: string
  readonly lead: string
  readonly state: (services: number, without: number, departments: number) => string
  readonly saved: (services: number) => string
  readonly renamed: (services: number) => string
  readonly services: string
  readonly servicesLead: string
  /** For the field beside each service. */
  readonly department: (service: string) => string
  readonly allOf: (services: number) => string
  readonly noManager: string
  /** Beside a field that somebody else changed meanwhile. */
  readonly now: (department: string | null) => string
  readonly save: string
  readonly none: string
  readonly departments: string
  readonly departmentsLead: string
  readonly count: (services: number) => string
  readonly newName: (department: string) => string
  readonly rename: string
  readonly idle: string
  readonly idleLead: string
  readonly board: string
}

export function departmentsWords(language: Language): DepartmentsWords {
  return language === 'it' ? italian : english
}

const plural = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`)

const italian: DepartmentsWords = {
  title: 'Settori',
  link: 'Settori dei servizi',
  lead: 'A quale settore appartiene oggi ogni servizio. Il portale raggruppa i servizi e il personale per settore, e una persona può avere un ruolo su un settore intero. Non fa parte di alcuna edizione: quelle sigillate restano come sono.',
  state: (services, without, departments) =>
    [
      plural(services, 'servizio', 'servizi'),
      plural(departments, 'settore', 'settori'),
      without === 0 ? 'nessun servizio senza settore' : `${without} senza settore`,
    ].join(', '),
  saved: services =>
    services === 0
      ? 'Non c’era niente da cambiare.'
      : services === 1
        ? 'Un servizio ha cambiato settore.'
        : `${services} servizi hanno cambiato settore.`,
  renamed: services =>
    `Il settore ha un nuovo nome, con ${services === 1 ? 'il suo servizio' : `i suoi ${services} servizi`} e i ruoli che erano dati su di esso.`,
  services: 'I servizi, per responsabile',
  servicesLead:
    'Scrivere il settore accanto ai servizi e salvare in fondo: i nomi già usati si possono scegliere dall’elenco. Il campo «Tutti» vale per i servizi di quel responsabile che non si cambiano uno per uno. Un campo vuoto è un servizio senza settore.',
  department: service => `Settore di ${service}`,
  allOf: services => `Tutti i ${services} servizi`,
  noManager: 'Senza responsabile',
  now: department => (department === null ? 'Adesso: senza settore' : `Adesso: ${department}`),
  save: 'Salva i settori',
  none: 'Non c’è ancora alcun servizio: importare prima un’edizione.',
  departments: 'I settori',
  departmentsLead:
    'Un nuovo nome vale per tutti i servizi del settore e per i ruoli che le persone hanno su di esso.',
  count: services => plural(services, 'servizio', 'servizi'),
  newName: department => `Nuovo nome di ${department}`,
  rename: 'Cambia nome',
  idle: 'Ruoli senza servizi',
  idleLead:
    'Queste persone hanno un ruolo su un settore a cui non appartiene più alcun servizio: così com’è il ruolo non dà alcun diritto.',
  board: 'Quadro della rilevazione',
}

const english: DepartmentsWords = {
  title: 'Departments',
  link: 'Departments of services',
  lead: 'To which department each service belongs today. The portal groups services and staff by department, and a person can have a role on a whole department. It is no part of any edition: those that are sealed stay as they are.',
  state: (services, without, departments) =>
    [
      plural(services, 'service', 'services'),
      plural(departments, 'department', 'departments'),
      without === 0 ? 'no service without a department' : `${without} without a department`,
    ].join(', '),
  saved: services =>
    services === 0
      ? 'There was nothing to change.'
      : services === 1
        ? 'One service changed department.'
        : `${services} services changed department.`,
  renamed: services =>
    `The department has a new name, with ${services === 1 ? 'its service' : `its ${services} services`} and the roles that were given on it.`,
  services: 'The services, by manager',
  servicesLead:
    'Write the department beside the services and save below: names in use can be chosen from the list. The field “All” holds for the services of that manager that you do not change one by one. An empty field is a service without a department.',
  department: service => `Department of ${service}`,
  allOf: services => `All ${services} services`,
  noManager: 'Without a manager',
  now: department => (department === null ? 'Now: no department' : `Now: ${department}`),
  save: 'Save the departments',
  none: 'There is no service yet: import an edition first.',
  departments: 'The departments',
  departmentsLead:
    'A new name holds for all services of the department and for the roles that people have on it.',
  count: services => plural(services, 'service', 'services'),
  newName: department => `New name of ${department}`,
  rename: 'Rename',
  idle: 'Roles without services',
  idleLead:
    'These people have a role on a department to which no service belongs any more: as it is the role gives no right.',
  board: 'Board of the collection',
}
