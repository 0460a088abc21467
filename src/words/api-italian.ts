import type { ApiWords, Expected } from './api-words.ts'

export const apiItalian: ApiWords = {
  title: body => `Mappe dei servizi${body === '' ? '' : ` · ${body}`}`,
  summary: 'Servizi di un comune: che cosa eroga, a chi, come, con le quantità anno per anno',
  description:
    'Le mappe dei servizi come dati: edizioni pubblicate, servizi, serie, osservazioni, organizzazioni che erogano.\n\nSi legge soltanto (GET, HEAD, OPTIONS), senza chiave. Le risposte sono oggetti JSON; gli elenchi stanno in `items`, con `total` e l’indirizzo della pagina seguente in `next` e nell’intestazione `Link`. Gli errori sono `application/problem+json` (RFC 9457) e dicono che cosa non va, dove e che cosa fare, in italiano o, con `Accept-Language: en`, in inglese.\n\nOgni risposta porta un `ETag`: con `If-None-Match` chi ha già i dati riceve 304. Le intestazioni `X-RateLimit-*` dicono quante richieste restano. Gli identificatori non cambiano; un servizio rinominato si trova anche con i nomi che ha avuto (308). Le versioni `/api/v1` crescono solo aggiungendo: ciò che sarà tolto è annunciato almeno dodici mesi prima con le intestazioni `Deprecation` e `Sunset`.',
  server: 'Questo atlante',
  licence: 'Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)',
  tags: {
    publications: { name: 'pubblicazioni', description: 'Enti, edizioni e mappe' },
    services: { name: 'servizi', description: 'Ciò che resta da un anno all’altro' },
    figures: { name: 'quantità', description: 'Serie, osservazioni e confronti' },
    search: { name: 'ricerca', description: 'Cercare con le parole' },
    organisations: { name: 'organizzazioni', description: 'Chi e dove eroga' },
    notes: { name: 'note', description: 'Ciò che cambia il significato delle quantità' },
    state: { name: 'stato', description: 'Il servizio risponde?' },
  },
  operations: {
    bodies: {
      summary: 'Enti',
      description: 'Gli enti che pubblicano qui le loro mappe, con gli anni delle edizioni.',
    },
    editions: {
      summary: 'Edizioni',
      description: 'Le edizioni pubblicate, dalla più recente, ciascuna nell’ultima revisione.',
    },
    edition: { summary: 'Un’edizione', description: 'Un’edizione e quanto contiene.' },
    maps: {
      summary: 'Mappe di un’edizione',
      description: 'L’elenco delle mappe nell’ordine del documento, con l’indirizzo di ciascuna.',
    },
    map: {
      summary: 'Una mappa, con tutte le righe',
      description:
        'Che cosa si eroga, a chi e come, con le tabelle di sei anni. Con `fields` solo le parti nominate. Un nome precedente del servizio conduce a quello di oggi.',
    },
    services: {
      summary: 'Servizi',
      description:
        'I servizi, ciascuno come lo dice la mappa più recente; si scelgono per responsabile, settore, forma gestionale, edizione.',
    },
    service: {
      summary: 'Un servizio',
      description: 'Un servizio attraverso le edizioni. Un nome precedente conduce a quello di oggi.',
    },
    seriesList: {
      summary: 'Serie',
      description: 'Gli output e gli utenti seguiti, per servizio, sezione, segmento, unità, edizione.',
    },
    series: {
      summary: 'Una serie, con la sua storia',
      description:
        'Una serie con le osservazioni delle edizioni più recenti, le rettifiche e le note che ne cambiano il significato.',
    },
    observations: {
      summary: 'Osservazioni',
      description:
        'Le quantità una per una, secondo servizio, sezione, segmento, serie, anno, edizione, stato. Di ogni quantità l’edizione più recente; con `vintages=all` tutte le revisioni pubblicate.',
    },
    comparison: {
      summary: 'Confronto',
      description:
        'Fino a venti serie sugli stessi anni, come valori e come indice (anno base = 100). L’indice non attraversa gli anni in cui cambia ciò che si conta: di là manca.',
    },
    search: {
      summary: 'Ricerca',
      description:
        'Servizi, elementi, segmenti, serie e strutture di un’edizione che contengono le parole; forme diverse della stessa parola contano come una.',
    },
    organisations: {
      summary: 'Organizzazioni e luoghi',
      description:
        'Chi e dove eroga, ciascuno una volta sola comunque sia scritto nelle mappe di un’edizione.',
    },
    organisation: {
      summary: 'Un’organizzazione o un luogo',
      description: 'Come è scritta nelle mappe e per quali servizi eroga.',
    },
    scopeNotes: {
      summary: 'Note di perimetro',
      description: 'Le note che cambiano il significato delle quantità, serie per serie.',
    },
    findings: {
      summary: 'Avvisi spiegati',
      description:
        'Ciò che le verifiche hanno trovato e l’ufficio ha spiegato. Gli avvisi ancora aperti non sono pubblici.',
    },
    status: { summary: 'Stato', description: 'Se il servizio e il suo archivio rispondono.' },
  },
  parameters: {
    edition: 'Anno dell’edizione. Negli elenchi, se manca, valgono tutte e parla la più recente.',
    service: 'Identificatore del servizio, per esempio `asili-nido`; valgono anche i nomi precedenti.',
    series:
      'Identificatore della serie: servizio, sezione e serie uniti da punti, per esempio `asili-nido.output.pasti-erogati-anno`.',
    section: 'Tabella: `output` (prodotti contati) o `served` (utenti seguiti).',
    segment: 'Segmento: l’indirizzo di una serie di utenti seguiti, in tutti i servizi che l’hanno.',
    year: 'Anni delle quantità (data di riferimento), separati da virgole.',
    status: 'Stati delle osservazioni, separati da virgole.',
    vintages: '`newest`: di ogni quantità l’edizione più recente; `all`: ogni revisione pubblicata.',
    manager: 'Responsabile, come scritto nella mappa; maiuscole e accenti non contano.',
    department: 'Settore a cui il servizio appartiene oggi; maiuscole e accenti non contano.',
    form: 'Forma gestionale usata: diretta, esternalizzata, mista.',
    unit: 'Unità di misura: `count`, `percent` o un codice UCUM o ISO 4217.',
    q: 'Parole da cercare. `"due parole"` insieme, `-parola` esclusa.',
    kind: 'Solo cose di questo tipo.',
    organisation: 'Identificatore dell’organizzazione o del luogo.',
    base: 'Anno che nell’indice vale 100.',
    limit: 'Quante voci al massimo.',
    cursor: 'Da dove continuare: il valore che sta in `next` della pagina precedente.',
    offset: 'Quante voci saltare.',
    fields: 'Solo questi campi di ogni voce, separati da virgole.',
  },
  headers: {
    'X-RateLimit-Limit': 'Richieste ammesse in un minuto da un indirizzo.',
    'X-RateLimit-Remaining': 'Richieste che restano in questo minuto.',
    'X-RateLimit-Reset': 'Secondi alla fine del minuto.',
    'Retry-After': 'Secondi da attendere prima di riprovare.',
    ETag: 'Contrassegno della risposta, da rimandare in If-None-Match.',
    'Cache-Control': 'no-cache: si può conservare, chiedendo ogni volta se è ancora valida.',
    Link: 'Pagina seguente (rel="next"), prima pagina (rel="first") e documento OpenAPI (rel="service-desc").',
    Location: 'L’indirizzo di oggi.',
  },
  answered: 'I dati chiesti.',
  moved: 'Il servizio ha cambiato nome: l’indirizzo di oggi è in Location.',
  unchanged: 'I dati che il chiamante ha sono ancora validi.',
  otherProblem: 'Ogni altro problema.',
  example: 'Esempio',

  problems: {
    'invalid-request': {
      title: 'La richiesta non è valida',
      meaning:
        'Un parametro non esiste o ha un valore che non può avere: `errors` dice quale e che cosa è ammesso.',
    },
    'not-found': {
      title: 'Non trovato',
      meaning:
        'L’edizione, il servizio, la serie o l’indirizzo non c’è: `similar` elenca ciò che esiste di simile.',
    },
    'method-not-allowed': {
      title: 'Metodo non ammesso',
      meaning: 'L’interfaccia si legge soltanto: GET, HEAD, OPTIONS.',
    },
    'too-many-requests': {
      title: 'Troppe richieste',
      meaning: 'Il minuto è esaurito: si riprova dopo i secondi indicati in `Retry-After`.',
    },
    failed: {
      title: 'La richiesta non è riuscita',
      meaning: 'Un errore nostro, già annotato: si può riprovare.',
    },
    unavailable: {
      title: 'Archivio non raggiungibile',
      meaning: 'L’archivio non risponde: si riprova dopo i secondi indicati in `Retry-After`.',
    },
  },
  unknownParameter: (name, known) =>
    known.length === 0
      ? `Il parametro «${name}» non esiste: questa operazione non ne ha. Toglierlo.`
      : `Il parametro «${name}» non esiste. Toglierlo o usare uno di questi: ${known.join(', ')}.`,
  repeated: name => `Il parametro «${name}» è scritto più volte. Scriverlo una volta sola.`,
  expected: (name, given, expected) => `«${name}» vale «${given}»: serve ${wanted(expected)}.`,
  missing: (name, expected) => `Manca «${name}»: serve ${wanted(expected)}.`,
  unknownValue: (name, given) =>
    `«${name}» vale «${given}», che non esiste in nessuna edizione. Cercare il nome giusto negli elenchi o con la ricerca.`,
  unknownEdition: (year, known) => `L’edizione ${year} non c’è. Ci sono: ${known.join(', ')}.`,
  noMap: (service, year) =>
    `Nell’edizione ${year} non c’è una mappa «${service}». Chiedere l’elenco delle mappe o un’altra edizione.`,
  nothingPublished: 'Nessuna edizione è ancora pubblicata. Riprovare più tardi.',
  invalid: count =>
    count === 1 ? 'Un parametro è da correggere.' : `${count} parametri sono da correggere.`,
  noAddress: path =>
    `Qui non c’è niente: ${path}. Gli indirizzi sono nel documento OpenAPI, /api/v1/openapi.json.`,
  badAddress:
    'L’indirizzo non si può leggere. Controllare come è scritto, in particolare i caratteri dopo «%».',
  notAllowed: (method, allowed) => `${method} non è ammesso: i dati si leggono soltanto. Usare ${allowed}.`,
  tooMany: (limit, seconds) =>
    `Da questo indirizzo sono arrivate più di ${limit} richieste in un minuto. Riprovare fra ${seconds} secondi, o scaricare l’edizione intera in una volta.`,
  failed:
    'È un errore nostro, già annotato. Riprovare; se continua, scrivere all’ufficio che cura l’atlante.',
  unavailable: 'L’archivio non risponde. Riprovare fra qualche secondo.',
  working: 'Il servizio e il suo archivio rispondono.',

  page: {
    title: 'API: i dati per chi programma',
    lead: 'Tutto ciò che queste pagine mostrano si legge anche da un programma: senza chiave, senza registrazione, da qualsiasi pagina web.',
    documentLink: 'Documento OpenAPI',
    documentYaml: 'lo stesso in YAML',
    documentText: 'La descrizione completa per le macchine, in OpenAPI 3.0.3:',
    clientText:
      'Nel codice sorgente c’è anche un piccolo client per TypeScript, generato dallo stesso documento (`clients/typescript`).',
    examples: 'Cinque esempi',
    examplesLead: 'Gli indirizzi funzionano così come sono: si possono aprire o copiare.',
    exampleTexts: [
      'Le edizioni pubblicate',
      'Una mappa con tutte le righe e gli anni',
      'Le quantità di un servizio in due anni, solo alcuni campi',
      'Due serie a confronto, come valori e come indice',
      'Cercare una parola',
    ],
    operations: 'Tutte le operazioni',
    operationsLead: 'Tutte si leggono con GET. Gli indirizzi cominciano con',
    parameters: 'Parametri',
    noParameters: 'Nessun parametro.',
    required: 'obbligatorio',
    tryIt: 'Prova',
    limits: 'Limiti e modo di leggere',
    limitsText: requests =>
      `Da un indirizzo si possono fare ${requests} richieste al minuto. Le intestazioni X-RateLimit-Limit, X-RateLimit-Remaining e X-RateLimit-Reset dicono a che punto si è; oltre il limite la risposta è 429, con Retry-After.`,
    pagingText: most =>
      `Gli elenchi danno al massimo ${most} voci per volta: la pagina seguente sta in «next» e nell’intestazione Link. L’edizione intera si scarica in una volta in JSON e CSV.`,
    cacheText: 'Ogni risposta ha un ETag. Chi lo rimanda in If-None-Match riceve 304 finché nulla cambia.',
    corsText: 'Gli script di qualsiasi sito possono leggere (CORS): GET, HEAD, OPTIONS.',
    problems: 'Problemi',
    problemsLead:
      'Una richiesta che non si può soddisfare riceve application/problem+json (RFC 9457): che cosa non va, dove, che cosa fare. Il campo «type» porta a una di queste voci.',
    status: 'Stato',
    statusText: 'Se il servizio risponde lo dice',
    ids: 'Identificatori',
    idsText:
      'Gli identificatori sono parole, le stesse degli indirizzi delle pagine, e non cambiano. Se un servizio cambia nome, l’identificatore di prima continua a funzionare e conduce a quello nuovo (308).',
    versions: 'Versioni e dismissione',
    versionsText: [
      'La versione sta nell’indirizzo: /api/v1. Dentro una versione si aggiunge soltanto: operazioni, parametri facoltativi, campi. Chi legge ignori i campi che non conosce.',
      'Ciò che dovrà sparire è annunciato qui e nelle risposte almeno dodici mesi prima: l’intestazione Deprecation dice da quando è sconsigliato, Sunset quando smetterà, Link (rel="deprecation") dove si spiega che cosa usare al suo posto. Oggi nulla è sconsigliato.',
      'Una versione nuova (/api/v2) convive con la precedente per almeno dodici mesi. Dopo, gli indirizzi vecchi rispondono 410 con la spiegazione.',
    ],
    licence: 'Licenza',
    licenceText: body =>
      `I dati si possono usare liberamente, anche per fini commerciali, citando la fonte${body === '' ? '' : `: ${body}`}, Mappe dei servizi, con l’anno dell’edizione. La licenza è`,
    licenceName: 'Creative Commons Attribuzione 4.0 (CC BY 4.0)',
  },
}

function wanted({ many, what }: Expected): string {
  const list = many === null ? '' : ` (fino a ${many}, separati da virgole)`
  switch (what.kind) {
    case 'integer':
      return `un numero intero fra ${what.from} e ${what.to}${list}`
    case 'choice':
      return `${many === null ? 'uno di' : 'uno o più di'}: ${what.of.join(', ')}`
    case 'text':
      return `un testo di 1-${what.longest} caratteri, senza caratteri di controllo${list}`
    case 'slug':
      return `un identificatore di lettere, cifre e trattini, per esempio asili-nido${list}`
    case 'seriesId':
      return `un identificatore servizio.sezione.serie, per esempio asili-nido.output.pasti-erogati-anno${list}`
    case 'cursor':
      return 'il valore preso da «next» di una pagina precedente'
  }
}
