import type { Language } from './language.ts'

/** Words under the chapters of a map: notes, related services, history, downloads, citation. */
export interface ServiceMoreWords {
  readonly more: string
  readonly notes: string
  readonly notesLead: string
  readonly rows: string
  readonly years: (years: string) => string
  readonly related: string
  readonly relatedLead: string
  readonly reason: Readonly<Record<'segment' | 'organisation' | 'place', string>>
  readonly history: string
  readonly historyLead: string
  readonly onlyEdition: string
  readonly edition: string
  readonly nameThen: string
  readonly people: string
  readonly thisEdition: string
  readonly downloads: string
  readonly toRead: string
  readonly toCompute: string
  readonly cite: string
  readonly shortCitation: (parts: CitedMap) => string
  readonly longCitation: (parts: CitedMap) => string
}

export interface CitedMap {
  readonly body: string
  readonly office: string | null
  readonly title: string
  readonly attachment: string | null
  readonly year: number
  readonly revision: number
  readonly service: string
  readonly manager: string | null
  /** Lines of the document; '' where they are not known. */
  readonly place: string
  /** Absolute address. */
  readonly url: string
}

const joined = (parts: readonly (string | null)[], between: string) =>
  parts.filter(part => part !== null && part !== '').join(between)

export const serviceMoreWords: Readonly<Record<Language, ServiceMoreWords>> = {
  it: {
    more: 'Di più su questo servizio',
    notes: 'Note sulle cifre',
    notesLead: 'Scarti trovati nelle cifre e spiegati da chi le cura.',
    rows: 'Righe',
    years: years => `anni ${years}`,
    related: 'Servizi vicini',
    relatedLead: 'Hanno in comune con questo un segmento di utenza, un’organizzazione o un luogo.',
    reason: { segment: 'stessa utenza', organisation: 'stessa organizzazione', place: 'stesso luogo' },
    history: 'Nelle edizioni',
    historyLead: 'Lo stesso servizio, anno per anno.',
    onlyEdition: 'Questa è l’unica edizione pubblicata che lo descrive.',
    edition: 'Edizione',
    nameThen: 'Si chiama',
    people: 'Persone',
    thisEdition: 'questa',
    downloads: 'Scarica questa mappa',
    toRead: 'Da leggere e stampare',
    toCompute: 'Dati',
    cite: 'Citare questa mappa',
    shortCitation: ({ body, year, service, url }) =>
      `${body}, Mappe dei servizi ${year}, «${service}». ${url}`,
    longCitation: cited =>
      `${joined([cited.body, cited.office, `«${cited.title}»`, cited.attachment], ', ')}, edizione ${cited.year}` +
      `${cited.revision > 1 ? `, revisione ${cited.revision}` : ''}. ${joined(
        [`Mappa del servizio «${cited.service}»`, cited.manager && `responsabile ${cited.manager}`],
        ', ',
      )}. ${cited.place === '' ? '' : `${cited.place}. `}${cited.url}. Licenza CC BY 4.0.`,
  },
  en: {
    more: 'More on this service',
    notes: 'Notes on the figures',
    notesLead: 'Oddities found in the figures and explained by those who look after them.',
    rows: 'Rows',
    years: years => `years ${years}`,
    related: 'Related services',
    relatedLead: 'They share a segment of users, an organisation or a place with this one.',
    reason: { segment: 'same users', organisation: 'same organisation', place: 'same place' },
    history: 'Across the editions',
    historyLead: 'The same service, year by year.',
    onlyEdition: 'This is the only published edition that describes it.',
    edition: 'Edition',
    nameThen: 'Called',
    people: 'People',
    thisEdition: 'this one',
    downloads: 'Download this map',
    toRead: 'To read and print',
    toCompute: 'Data',
    cite: 'Cite this map',
    shortCitation: ({ body, year, service, url }) => `${body}, Service maps ${year}, “${service}”. ${url}`,
    longCitation: cited =>
      `${joined([cited.body, cited.office, `“${cited.title}”`, cited.attachment], ', ')}, edition ${cited.year}` +
      `${cited.revision > 1 ? `, revision ${cited.revision}` : ''}. ${joined(
        [`Map of the service “${cited.service}”`, cited.manager && `manager ${cited.manager}`],
        ', ',
      )}. ${cited.place === '' ? '' : `${cited.place}. `}${cited.url}. Licence CC BY 4.0.`,
  },
}
