import type { Language } from './language.ts'
import type { DataFileName } from './open-data.ts'

/** What the page of open data says. Figures and dates arrive already formatted. */
export interface OpenDataPageWords {
  readonly title: string
  readonly description: (body: string) => string
  readonly lead: string
  readonly licence: string
  readonly licenceText: (body: string) => string
  readonly licenceLink: string
  readonly noEdition: string
  readonly edition: (year: number) => string
  readonly published: (revision: number, issued: string, modified: string) => string
  readonly file: string
  readonly format: string
  readonly size: string
  readonly what: string
  readonly kilobytes: (size: string) => string
  readonly measuring: string
  readonly measuringText: string
  readonly uses: Readonly<Record<DataFileName | 'csvw', string>>
  readonly documents: string
  readonly archive: string
  readonly sums: string
  readonly sumsLead: string
  readonly cite: string
  readonly citation: (cited: CitedEdition) => string
  readonly open: string
  readonly openExcel: string
  readonly openExcelText: string
  readonly inProgram: (program: string) => string
  readonly statuses: string
  readonly statusesLead: string
  readonly code: string
  readonly inDocument: string
  readonly meaning: string
  readonly vocabulary: string
  readonly vocabularyLead: string
  readonly catalogue: string
  readonly catalogueText: string
  readonly negotiation: string
  readonly contact: string
  readonly noContact: string
  readonly noFile: (name: string, year: number) => string
  readonly noFileText: string
  readonly failed: string
  readonly failedText: string
}

export interface CitedEdition {
  readonly body: string
  readonly year: number
  readonly revision: number
  /** Date of the revision. */
  readonly date: string
  readonly url: string
}

export const openDataPageWords: Readonly<Record<Language, OpenDataPageWords>> = {
  it: {
    title: 'Dati aperti',
    description: body => `Tutti i dati delle mappe dei servizi del ${body}, da scaricare, citare e riusare.`,
    lead: 'Tutto ciò che questo sito mostra si può scaricare, riusare e citare: ogni edizione, in formati aperti, a un indirizzo che non cambia.',
    licence: 'Licenza',
    licenceText: body =>
      `I dati si possono usare per qualunque scopo, anche commerciale, citando la fonte: ${body}.`,
    licenceLink: 'Creative Commons Attribuzione 4.0 (CC BY 4.0)',
    noEdition: 'Non c’è ancora nessuna edizione da scaricare.',
    edition: year => `Edizione ${year}`,
    published: (revision, issued, modified) =>
      revision === 1
        ? `Pubblicata il ${issued}.`
        : `Pubblicata la prima volta il ${issued}; questa è la revisione ${revision}, del ${modified}.`,
    file: 'File',
    format: 'Formato',
    size: 'Dimensione',
    what: 'Che cosa contiene',
    kilobytes: size => `${size}\u00a0kB`,
    measuring: 'in calcolo',
    measuringText:
      'Le dimensioni si stanno calcolando: ricaricando la pagina tra qualche secondo ci sono. I file si possono già scaricare.',
    uses: {
      csv: 'Una riga per casella: servizio, quantità, data, valore, stato, note. Si apre con ogni foglio di calcolo.',
      xlsx: 'Gli stessi dati e i testi delle mappe, una mappa per foglio.',
      json: 'L’edizione intera, testi compresi, come la leggono i programmi.',
      parquet: 'Una riga per casella, compatta, per analisi con R, Python, DuckDB.',
      cube: 'Le quantità come dati collegati (RDF Data Cube, stati SDMX).',
      services:
        'I servizi pubblici come dati collegati (CPSV-AP e CPSV-AP_IT); i responsabili sono indicati come ruoli.',
      csvw: 'Che cosa vuol dire ogni colonna del CSV, per i programmi.',
    },
    documents: 'Il documento da leggere:',
    archive:
      'Da conservare: tutti i file con il loro sigillo («atlante verify» prova che sono intatti), il PDF come PDF/A:',
    sums: 'Somme di controllo',
    sumsLead: 'SHA-256 di ogni file, per provare che è arrivato intero.',
    cite: 'Come si cita',
    citation: ({ body, year, revision, date, url }) =>
      `${body}, Mappe dei servizi ${year}, revisione ${revision} del ${date}, licenza CC BY 4.0. ${url}`,
    open: 'Come si aprono',
    openExcel: 'Excel e LibreOffice',
    openExcelText:
      'Un doppio clic sul CSV: separatore punto e virgola, virgola decimale, date ISO. Oppure la cartella XLSX, foglio «Dati».',
    inProgram: program => `Con ${program}`,
    statuses: 'Che cosa dice ogni casella',
    statusesLead:
      'Zero è un valore. Una casella senza valore dice perché, con i codici che usano gli istituti di statistica (SDMX).',
    code: 'Codice',
    inDocument: 'Nei file',
    meaning: 'Significato',
    vocabulary: 'Le parole dei dati collegati',
    vocabularyLead: 'Ogni osservazione del cubo porta queste informazioni.',
    catalogue: 'Il catalogo',
    catalogueText: 'La scheda di tutti i dati in DCAT-AP_IT, per i cataloghi nazionali ed europei:',
    negotiation:
      'Gli indirizzi di edizioni, servizi e quantità danno anche JSON, CSV, Turtle, JSON-LD e RDF/XML: con l’estensione in fondo (.json, .csv, .ttl, .jsonld, .rdf) o con l’intestazione Accept.',
    contact: 'A chi scrivere',
    noContact: 'L’indirizzo dell’ufficio che risponde dei dati non è indicato.',
    noFile: (name, year) => `Tra i dati dell’edizione ${year} non c’è «${name}»`,
    noFileText: 'I file che ci sono:',
    failed: 'I dati non si sono potuti scrivere',
    failedText: 'L’errore è stato annotato; si può riprovare tra un minuto, o prendere i file uno a uno.',
  },
  en: {
    title: 'Open data',
    description: body => `All data of the service maps of ${body}, to download, cite and reuse.`,
    lead: 'Everything this site shows can be downloaded, reused and cited: every edition, in open formats, at an address that does not change.',
    licence: 'Licence',
    licenceText: body => `The data may be used for any purpose, also commercial, naming the source: ${body}.`,
    licenceLink: 'Creative Commons Attribution 4.0 (CC BY 4.0)',
    noEdition: 'There is no edition to download yet.',
    edition: year => `Edition ${year}`,
    published: (revision, issued, modified) =>
      revision === 1
        ? `Published on ${issued}.`
        : `First published on ${issued}; this is revision ${revision}, of ${modified}.`,
    file: 'File',
    format: 'Format',
    size: 'Size',
    what: 'What it holds',
    kilobytes: size => `${size}\u00a0kB`,
    measuring: 'being measured',
    measuringText:
      'The sizes are being worked out: reload the page in a few seconds to see them. The files can be downloaded already.',
    uses: {
      csv: 'A line a cell: service, quantity, date, value, status, notes. Opens with every spreadsheet program.',
      xlsx: 'The same data and the texts of the maps, a map a sheet.',
      json: 'The whole edition, texts included, as programs read it.',
      parquet: 'A row a cell, compact, for analysis with R, Python, DuckDB.',
      cube: 'The quantities as linked data (RDF Data Cube, SDMX statuses).',
      services:
        'The public services as linked data (CPSV-AP and CPSV-AP_IT); who is in charge is given as a role.',
      csvw: 'What every column of the CSV means, for programs.',
    },
    documents: 'The document to read:',
    archive:
      'To keep for good: all files with their seal (“atlante verify” proves them unchanged), the PDF as PDF/A:',
    sums: 'Checksums',
    sumsLead: 'SHA-256 of every file, to prove that it arrived whole.',
    cite: 'How to cite',
    citation: ({ body, year, revision, date, url }) =>
      `${body}, Service maps ${year}, revision ${revision} of ${date}, licence CC BY 4.0. ${url}`,
    open: 'How to open them',
    openExcel: 'Excel and LibreOffice',
    openExcelText:
      'A double click on the CSV: semicolons, decimal commas, ISO dates. Or the XLSX workbook, sheet “Dati”.',
    inProgram: program => `With ${program}`,
    statuses: 'What every cell says',
    statusesLead:
      'Zero is a value. A cell without a value says why, with the codes that statistical offices use (SDMX).',
    code: 'Code',
    inDocument: 'In the files',
    meaning: 'Meaning',
    vocabulary: 'The words of the linked data',
    vocabularyLead: 'Every observation of the cube bears these.',
    catalogue: 'The catalogue',
    catalogueText: 'The record of all data in DCAT-AP_IT, for the national and European catalogues:',
    negotiation:
      'The addresses of editions, services and quantities also give JSON, CSV, Turtle, JSON-LD and RDF/XML: with the extension at their end (.json, .csv, .ttl, .jsonld, .rdf) or with the Accept header.',
    contact: 'Whom to write to',
    noContact: 'The address of the office that answers for the data is not given.',
    noFile: (name, year) => `The data of the edition of ${year} hold no “${name}”`,
    noFileText: 'The files that there are:',
    failed: 'The data could not be written',
    failedText: 'The error has been noted; try again in a minute, or take the files one by one.',
  },
}
