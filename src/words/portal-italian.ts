import type { PortalWords } from './portal-words.ts'

const plural = (count: string | number, one: string, many: string) =>
  `${count}\u00a0${String(count) === '1' ? one : many}`

export const portalItalian: PortalWords = {
  skipToContent: 'Vai al contenuto',
  serviceMaps: 'Mappe dei servizi',
  mainNavigation: 'Principale',
  services: 'Servizi',
  otherLanguage: 'English',
  newestEdition: year => `c’è il ${year}`,
  edition: year => `Edizione ${year}`,
  dataFrom: (body, title, attachment) => `Dati: ${body}, «${title}»${attachment ? `, ${attachment}` : ''}.`,
  figuresAt: 'Le quantità sono al 31 dicembre di ogni anno, come le scrive il documento.',
  download: 'Scarica i dati',
  wholeEdition: 'tutta l’edizione',

  home: {
    heading: body => `Che cosa fa il ${body}, per chi e come`,
    lead: 'Ogni anno ogni servizio descrive se stesso in una mappa: che cosa eroga, a chi, come. Qui si legge tutto, fino alla singola cifra.',
    description: (body, year) =>
      `Le mappe dei servizi del ${body}, edizione ${year}: che cosa eroga ogni servizio, a chi e come.`,
    maps: headless =>
      headless === 0
        ? 'servizi, ognuno con la sua mappa'
        : `servizi con la loro mappa, più ${plural(headless, 'mappa', 'mappe')} senza nome`,
    people: external =>
      external ? `persone al lavoro, di cui ${external} di ditte o enti esterni` : 'persone al lavoro',
    series: 'quantità seguite negli anni',
    cells: (from, to) => `caselle dal ${from} al ${to}`,
    city: 'La città in una tavola',
    cityLead:
      'Un quadretto è una persona che lavora al servizio. Il segno dice come è gestito; il quadretto vuoto è personale esterno.',
    servicesAndPeople: (services, people) =>
      `${plural(services, 'servizio', 'servizi')}, ${plural(people, 'persona', 'persone')}`,
    overview: by => (by === 'department' ? 'In breve, per settore' : 'In breve, per responsabile'),
    peopleNote:
      'Le persone sono le unità scritte in ogni mappa alla voce «Risorse umane coinvolte»; mezza persona è mezzo quadretto.',
    unstated: services => `${plural(services, 'mappa non dice', 'mappe non dicono')} quante sono.`,
    groupedByManager: 'I gruppi riuniscono le mappe di uno stesso responsabile.',
    alphabetical: 'Tutti i servizi, dalla A alla Z',
    editions: 'Edizioni',
    editionsLead: 'Ogni edizione è il documento di un anno.',
    noEdition: 'Non c’è ancora nessuna edizione',
    noEditionWhatToDo:
      'Si carica un documento con il comando «atlante import FILE»: la pagina lo mostra appena è stato letto.',
    noManager: 'Senza responsabile indicato',
    groupSummary: (services, people) =>
      `${plural(services, 'servizio', 'servizi')}, ${plural(people, 'persona', 'persone')}`,
    tilePeople: people => (people === '1' ? 'persona' : 'persone'),
  },

  search: {
    label: 'Cerca un servizio, una quantità, una sede',
    placeholder: 'per esempio: pasti erogati',
    button: 'Cerca',
    or: 'Oppure:',
    heading: 'Cerca nelle mappe',
    headingFor: query => `Risultati per «${query}»`,
    found: (hits, services) =>
      `${plural(hits, 'risultato', 'risultati')} in ${plural(services, 'servizio', 'servizi')}`,
    nothingWhatToDo: 'Si può provare con una parola sola, o più generale; accenti e maiuscole non contano.',
    empty:
      'Si cerca tra i nomi dei servizi, gli elementi, le quantità, i segmenti di utenza, le sedi e i testi.',
    kinds: {
      service: 'servizio',
      element: 'elemento',
      segment: 'segmento',
      series: 'quantità',
      facility: 'sede',
    },
  },

  forms: {
    direct: 'diretta',
    outsourced: 'esternalizzata',
    mixed: 'mista',
    several: 'più forme',
    unknown: 'forma non indicata',
  },
  form: { direct: 'Diretta', outsourced: 'Esternalizzata', mixed: 'Mista' },
  externalPerson: 'Personale esterno',

  service: {
    headless: previous => (previous ? `Mappa senza nome (dopo ${previous})` : 'Mappa senza nome'),
    description: (name, body, year) =>
      `${name}, ${body}: che cosa eroga il servizio, a chi e come, con le quantità fino al 31/12/${year}.`,
    map: 'mappa',
    of: count => `di ${count}`,
    chapters: 'Capitoli',
    manager: 'Responsabile',
    department: 'Settore',
    management: 'Gestione',
    people: 'Persone',
    tracked: 'Quantità seguite',
    trackedParts: (outputs, served) => `${outputs} output, ${served} di utenza`,
    external: people => `di cui ${people} di personale esterno`,
    before: (figure, year) => `erano ${figure} nel ${year}`,
    unknown: 'non indicato',
    what: 'Che cosa erogo?',
    toWhom: 'A chi lo erogo?',
    how: 'Come lo erogo?',
    core: 'Elementi centrali',
    ancillary: 'Elementi accessori',
    outputs: 'Output',
    criteria: 'Criteri di segmentazione',
    segments: 'Segmenti di utenza',
    served: 'Utenti seguiti',
    form: 'Forma gestionale',
    used: 'forma adottata',
    staff: 'Risorse umane',
    peopleCount: people => (people === '1' ? '1 persona' : `${people} persone`),
    asWritten: raw => `Nel documento: «${raw}».`,
    ownAndExternal: (own, external) =>
      `${own} del Comune; ${external} di personale esterno, con il quadretto vuoto.`,
    coDelivery: 'Segmenti coinvolti nell’erogazione',
    coDeliveryRole: 'e loro ruolo',
    facilities: 'Strutture erogative',
    none: 'Il documento non ne elenca.',
    noDescription: 'Il documento non aggiunge una descrizione.',
    thisMap: 'Questa mappa',
    previous: 'Mappa precedente',
    next: 'Mappa successiva',
    neighbours: 'Altre mappe',
    lines: (first, last) =>
      first === last ? `Riga ${first} del documento` : `Righe ${first}–${last} del documento`,
    place: locator => `Nel documento: ${locator}`,
    gapTitle: 'Che cosa manca',
    firstPageLost:
      'La prima pagina di questa mappa manca nel documento: il nome del servizio e il responsabile non si conoscono.',
    gap: 'Questa parte manca nel documento.',
    allServices: 'Tutti i servizi',
  },

  table: {
    quantities: day => `Quantità al ${day} di ogni anno`,
    ends: (year, edition) => `Nel documento del ${edition} questa tabella si ferma al ${year}.`,
    label: 'Quantità',
    trend: 'Andamento',
    since: year => `sul ${year}`,
    partOf: 'di cui',
    zero: 'zero',
    notCollected: 'non rilevato',
    notCollectedMark: 'n.d.',
    notApplicable: 'non esisteva',
    missing: 'manca nel documento',
    estimated: 'stima',
    broken: 'cambia ciò che si conta',
    note: mark => `nota ${mark}`,
    partsTitle: whole => `${whole}, parte per parte`,
    sameScale: 'stessa scala',
    brokenTitle: 'Quantità che cambiano significato',
    brokenLead: 'La linea si taglia dove la nota dice che si conta un’altra cosa.',
  },

  problem: {
    notFound: 'Questa pagina non c’è',
    notFoundText: path => `All’indirizzo «${path}» non risponde nessuna pagina.`,
    noEdition: year => `Non c’è un’edizione del ${year}`,
    noEditionText: years => `Le edizioni che si possono leggere sono: ${years}.`,
    noService: (slug, year) => `Nell’edizione ${year} non c’è un servizio «${slug}»`,
    noServiceText:
      'Forse ha cambiato nome o descrive se stesso in un’altra mappa. Si può cercare, o partire dall’elenco.',
    badRequest: 'La richiesta non si capisce',
    badRequestText:
      'L’indirizzo contiene caratteri che non si possono leggere. Si può ripartire dalla pagina iniziale.',
    notAllowed: 'Questa pagina si può solo leggere',
    notAllowedText: 'La richiesta usava un metodo che questo indirizzo non accetta.',
    tooMuch: 'Quello che è stato mandato è troppo grande',
    tooMuchText:
      'Un file può avere al massimo 20 MB, il testo di un modulo 1 MB. Nulla è stato scritto: togliere le immagini dal documento, o dividerlo, e riprovare.',
    tooLarge: 'La richiesta è troppo lunga',
    tooLargeText: 'Il testo mandato supera il limite. Si può cercare con poche parole.',
    failed: 'Qualcosa non ha funzionato',
    failedText: 'L’errore è nostro ed è stato annotato. Si può riprovare tra poco.',
    similar: 'Forse si cercava',
    goHome: 'Vai a tutti i servizi',
  },
}
