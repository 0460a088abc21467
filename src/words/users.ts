import type { Language } from './language.ts'

/** Groups of people, as `analysis/users/audiences.ts` tells them apart. */
export type AudienceName =
  | 'children'
  | 'young'
  | 'families'
  | 'elderly'
  | 'disability'
  | 'foreigners'
  | 'housing'
  | 'residents'
  | 'visitors'
  | 'business'
  | 'associations'
  | 'schools'
  | 'bodies'
  | 'inside'
  | 'other'

/** Words of the page that lists all segments across the services. */
export interface UsersWords {
  readonly title: string
  readonly lead: string
  readonly description: (body: string, year: number) => string
  readonly audiences: Readonly<Record<AudienceName, string>>
  readonly jump: string
  readonly byWords: string
  readonly byWordsOther: string
  readonly segment: string
  readonly services: string
  readonly users: (date: string) => string
  readonly alsoWritten: string
  readonly notCounted: string
  readonly how: string
  readonly howText: readonly string[]
  readonly criteria: string
  readonly criteriaLead: string
  readonly criteriaList: string
  readonly none: string
}

export const usersWords: Readonly<Record<Language, UsersWords>> = {
  it: {
    title: 'A chi: l’utenza dei servizi',
    lead: 'Tutti i segmenti di utenza di tutte le mappe, riuniti per persone: chi cerca «anziani» o «minori» trova i servizi che li seguono e quanti utenti contano.',
    description: (body, year) =>
      `A chi si rivolgono i servizi del ${body}: i segmenti di utenza di tutte le mappe, edizione ${year}, con gli utenti dell’ultimo anno.`,
    audiences: {
      children: 'Bambini, ragazzi, minori',
      young: 'Giovani e studenti',
      families: 'Famiglie e genitori',
      elderly: 'Anziani e non autosufficienti',
      disability: 'Persone con disabilità',
      foreigners: 'Stranieri',
      housing: 'Chi cerca o abita una casa pubblica',
      residents: 'Cittadini e residenti',
      visitors: 'Visitatori, turisti, pubblico',
      business: 'Imprese e professionisti',
      associations: 'Associazioni, cooperative, società sportive',
      schools: 'Scuole, alunni, insegnanti',
      bodies: 'Enti pubblici, forze dell’ordine, partecipate',
      inside: 'Il Comune stesso: organi, uffici, dipendenti',
      other: 'Altri segmenti',
    },
    jump: 'Vai al gruppo',
    byWords: 'Nel nome del segmento, o del servizio:',
    byWordsOther: 'Segmenti il cui nome non dice a quale gruppo appartengono.',
    segment: 'Segmento',
    services: 'Servizi',
    users: date => `Utenti al ${date}`,
    alsoWritten: 'scritto anche',
    notCounted: 'senza una riga con questo nome',
    how: 'Come sono riuniti',
    howText: [
      'I segmenti sono quelli che ogni mappa scrive. I gruppi vengono solo dalle parole, elencate sotto ogni titolo: un segmento sta in ogni gruppo che il suo nome dice; se il nome non dice niente vale quello del servizio.',
      'Nomi uguali salvo maiuscole, accenti e articoli sono una riga sola, con tutte le scritture; gli altri restano distinti, anche se si somigliano. Gli utenti sono quelli della riga di «Utenti seguiti» con lo stesso nome: non si sommano tra servizi, perché la stessa persona può usarne più d’uno.',
    ],
    criteria: 'Criteri di segmentazione',
    criteriaLead: 'Secondo che cosa le mappe dividono i loro utenti.',
    criteriaList: 'Tutti i criteri, con i servizi che li usano',
    none: 'In questa edizione nessuna mappa elenca segmenti di utenza.',
  },
  en: {
    title: 'To whom: the users of the services',
    lead: 'Every segment of users of every map, brought together by people: whoever looks for the elderly or for minors finds the services that follow them and how many users they count.',
    description: (body, year) =>
      `Whom the services of ${body} are for: the segments of users of all maps, edition ${year}, with the users of the last year.`,
    audiences: {
      children: 'Children and minors',
      young: 'Young people and students',
      families: 'Families and parents',
      elderly: 'Elderly people',
      disability: 'People with disabilities',
      foreigners: 'Foreigners',
      housing: 'Public housing',
      residents: 'Citizens and residents',
      visitors: 'Visitors, tourists, audiences',
      business: 'Companies and professionals',
      associations: 'Associations, cooperatives, sports clubs',
      schools: 'Schools, pupils, teachers',
      bodies: 'Public bodies, police forces, owned companies',
      inside: 'The municipality itself: organs, offices, staff',
      other: 'Other segments',
    },
    jump: 'Go to the group',
    byWords: 'In the name of the segment, or of the service:',
    byWordsOther: 'Segments whose name does not say which group they belong to.',
    segment: 'Segment',
    services: 'Services',
    users: date => `Users at ${date}`,
    alsoWritten: 'also written',
    notCounted: 'no row of this name',
    how: 'How they are brought together',
    howText: [
      'The segments are those that each map writes. The groups come from words alone, listed under each title: a segment stands in every group that its name tells; where the name tells none, the name of the service does.',
      'Names that differ only in capitals, accents and articles are one row with every spelling; all others stay apart, even if they are alike. Users are those of the row of “Users served” with the same name: they are not added up across services, because one person may use several.',
    ],
    criteria: 'Criteria of segmentation',
    criteriaLead: 'By what the maps divide their users.',
    criteriaList: 'All criteria, with the services that use them',
    none: 'In this edition no map lists segments of users.',
  },
}
