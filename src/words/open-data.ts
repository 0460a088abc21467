import type { Language } from './language.ts'

/** What the open data say of themselves, in their metadata. */
export interface OpenDataWords {
  readonly catalogueTitle: (body: string) => string
  readonly catalogueText: (body: string) => string
  readonly seriesTitle: (body: string) => string
  readonly seriesText: string
  readonly quantitiesTitle: (body: string, year: number) => string
  readonly quantitiesText: (series: string, figures: string, from: string, to: string) => string
  readonly servicesTitle: (body: string, year: number) => string
  readonly servicesText: (services: number) => string
  readonly revision: (revision: number) => string
  readonly keywords: readonly string[]
  readonly files: Readonly<Record<DataFileName, string>>
  readonly contactName: (body: string, office: string | null) => string
  readonly licence: string
  readonly annual: string
  readonly government: string
  readonly publicService: string
  readonly attribution: string
  readonly licenceTypes: string
  readonly themes: string
  readonly cube: string
  readonly structure: string
  readonly words: Readonly<Record<CubeWord, string>>
  readonly statusList: string
  readonly statusCodes: Readonly<Record<'A' | 'E' | 'L' | 'M' | 'O', string>>
  readonly unitList: string
  readonly seriesList: string
  readonly serviceText: (elements: readonly string[]) => string
  readonly noServiceText: string
  readonly inCharge: string
  readonly inChargeOf: (service: string) => string
  readonly inChargeText: string
  readonly columns: Readonly<Record<DataColumn, string>>
}

/** The data files of an edition. */
export type DataFileName = 'csv' | 'xlsx' | 'json' | 'parquet' | 'cube' | 'services'

/** What the data cube has words for: its dimensions, its measure, its attributes. */
export type CubeWord =
  | 'servizio'
  | 'serie'
  | 'dataDiRiferimento'
  | 'edizione'
  | 'quantita'
  | 'comeScritto'
  | 'nota'

/** The columns of the flat data. */
export type DataColumn =
  | 'service'
  | 'section'
  | 'series'
  | 'unit'
  | 'date'
  | 'value'
  | 'status'
  | 'note'
  | 'raw'
  | 'statusCode'
  | 'partOf'
  | 'address'

export const openDataWords: Readonly<Record<Language, OpenDataWords>> = {
  it: {
    catalogueTitle: body => `Dati aperti delle mappe dei servizi, ${body}`,
    catalogueText: body =>
      `Che cosa eroga ogni servizio del ${body}, a chi e come: le quantità di ogni edizione e la descrizione dei servizi, in formati aperti.`,
    seriesTitle: body => `Mappe dei servizi, ${body}`,
    seriesText: 'Le mappe dei servizi, un’edizione all’anno: ogni edizione ha le quantità di sei anni.',
    quantitiesTitle: (body, year) => `Mappe dei servizi ${year}: le quantità, ${body}`,
    quantitiesText: (series, figures, from, to) =>
      `${series} quantità contate dai servizi (output e utenti seguiti), in ${figures} caselle dal ${from} al ${to}, ognuna con stato, unità, note e testo originale.`,
    servicesTitle: (body, year) => `Mappe dei servizi ${year}: i servizi, ${body}`,
    servicesText: services =>
      `${services} servizi pubblici con che cosa producono, a chi si rivolgono e dove si erogano, secondo CPSV-AP.`,
    revision: revision => (revision === 1 ? 'Prima pubblicazione' : `Revisione ${revision}`),
    keywords: ['servizi pubblici', 'mappe dei servizi', 'controllo di gestione', 'trasparenza'],
    files: {
      csv: 'CSV, una riga per casella',
      xlsx: 'Cartella di calcolo',
      json: 'JSON, l’edizione intera',
      parquet: 'Parquet, una riga per casella',
      cube: 'RDF Data Cube, una osservazione per casella',
      services: 'RDF, i servizi secondo CPSV-AP',
    },
    contactName: (body, office) => (office ? `${body}, ${office}` : body),
    licence: 'Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)',
    annual: 'annuale',
    government: 'Governo e settore pubblico',
    publicService: 'Potere esecutivo e amministrazione pubblica',
    attribution: 'Attribuzione',
    licenceTypes: 'Tipi di licenza',
    themes: 'Temi dei dati',
    cube: 'Quantità delle mappe dei servizi',
    structure: 'Struttura delle quantità',
    words: {
      servizio: 'servizio',
      serie: 'quantità contata',
      dataDiRiferimento: 'data di riferimento',
      edizione: 'edizione che la pubblica',
      quantita: 'quantità',
      comeScritto: 'come è scritta nel documento',
      nota: 'nota',
    },
    statusList: 'Stato dell’osservazione (SDMX CL_OBS_STATUS)',
    statusCodes: {
      A: 'rilevata',
      E: 'stimata',
      L: 'esiste ma non è rilevata (n.d.)',
      M: 'non può esistere: la cosa non c’era',
      O: 'manca nel documento, o sono solo parole',
    },
    unitList: 'Unità di misura',
    seriesList: 'Quantità contate',
    serviceText: elements => `Elementi centrali del servizio: ${elements.join('; ')}.`,
    noServiceText: 'Il documento non dice quali sono gli elementi centrali di questo servizio.',
    inCharge: 'Responsabile del servizio',
    inChargeOf: service => `Responsabile del servizio ${service}`,
    inChargeText: 'Risponde del servizio e ne approva i dati.',
    columns: {
      service:
        'Nome del servizio, come è scritto; vuoto se il documento ha perso la prima pagina della mappa',
      section: 'Tabella della mappa: output o utenti seguiti',
      series: 'Che cosa si conta, come è scritto',
      unit: 'Unità: count (numero), percent, o un codice UCUM o ISO 4217',
      date: 'Data di riferimento',
      value: 'Quantità, nell’unità della riga; vuota se non è rilevata né stimata',
      status: 'Che cosa dice la casella',
      note: 'Note della casella, e quelle a cui i suoi asterischi rimandano',
      raw: 'La casella come è scritta nel documento',
      statusCode: 'Stato secondo SDMX: A rilevata, E stimata, L non rilevata, M non può esistere, O manca',
      partOf: 'Nome stabile della quantità di cui questa è una parte (di cui)',
      address: 'Nome stabile della quantità: dopo «/servizi/» è l’indirizzo della sua pagina',
    },
  },
  en: {
    catalogueTitle: body => `Open data of the service maps, ${body}`,
    catalogueText: body =>
      `What every service of ${body} delivers, to whom and how: the quantities of each edition and the description of the services, in open formats.`,
    seriesTitle: body => `Service maps, ${body}`,
    seriesText: 'The service maps, one edition a year: each edition holds the quantities of six years.',
    quantitiesTitle: (body, year) => `Service maps ${year}: the quantities, ${body}`,
    quantitiesText: (series, figures, from, to) =>
      `${series} quantities that services count (outputs and users served), in ${figures} cells from ${from} to ${to}, each with status, unit, notes and original text.`,
    servicesTitle: (body, year) => `Service maps ${year}: the services, ${body}`,
    servicesText: services =>
      `${services} public services with what they produce, for whom and where they are delivered, in CPSV-AP.`,
    revision: revision => (revision === 1 ? 'First publication' : `Revision ${revision}`),
    keywords: ['public services', 'service maps', 'management control', 'transparency'],
    files: {
      csv: 'CSV, a line a cell',
      xlsx: 'Workbook',
      json: 'JSON, the whole edition',
      parquet: 'Parquet, a row a cell',
      cube: 'RDF Data Cube, an observation a cell',
      services: 'RDF, the services in CPSV-AP',
    },
    contactName: (body, office) => (office ? `${body}, ${office}` : body),
    licence: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
    annual: 'annual',
    government: 'Government and public sector',
    publicService: 'Executive power and public service',
    attribution: 'Attribution',
    licenceTypes: 'Licence types',
    themes: 'Data themes',
    cube: 'Quantities of the service maps',
    structure: 'Structure of the quantities',
    words: {
      servizio: 'service',
      serie: 'counted quantity',
      dataDiRiferimento: 'reference date',
      edizione: 'edition that publishes it',
      quantita: 'quantity',
      comeScritto: 'as the document writes it',
      nota: 'note',
    },
    statusList: 'Observation status (SDMX CL_OBS_STATUS)',
    statusCodes: {
      A: 'observed',
      E: 'estimated',
      L: 'exists but was not collected (n.d.)',
      M: 'cannot exist: the thing was not there',
      O: 'missing in the document, or words only',
    },
    unitList: 'Units of measure',
    seriesList: 'Counted quantities',
    serviceText: elements => `Core elements of the service: ${elements.join('; ')}.`,
    noServiceText: 'The document does not say what the core elements of this service are.',
    inCharge: 'Person in charge of the service',
    inChargeOf: service => `Person in charge of ${service}`,
    inChargeText: 'Answers for the service and approves its data.',
    columns: {
      service: 'Name of the service, as written; empty where the document lost the first page of the map',
      section: 'Table of the map: outputs or users served',
      series: 'What is counted, as written',
      unit: 'Unit: count (number), percent, or a code of UCUM or ISO 4217',
      date: 'Reference date',
      value: 'Quantity, in the unit of the row; empty unless observed or estimated',
      status: 'What the cell says',
      note: 'Notes of the cell, and those that its asterisks lead to',
      raw: 'The cell as the document writes it',
      statusCode: 'Status in SDMX: A observed, E estimated, L not collected, M cannot exist, O missing',
      partOf: 'Lasting name of the quantity that this one is a part of (di cui)',
      address: 'Lasting name of the quantity: after “/servizi/” it is the address of its page',
    },
  },
}
