/**
 * The words by which the parts of a map are known: the one table of synonyms.
 *
 * Keys are compared without case, accents, numbering (`1)`), parentheses and final punctuation. An office
 * extends the table with a profile (`atlante read FILE --profile words.json`): `{"outputs": ["Prodotti resi"]}`.
 */
export const headingWords = {
  /** Boilerplate at the head of every map or page. */
  banner: [
    'analisi della formula gestionale - mappe dei servizi',
    'analisi della formula gestionale',
    'mappe dei servizi',
    'mappa dei servizi',
  ],
  service: [
    'servizio',
    'denominazione servizio',
    'denominazione del servizio',
    'nome del servizio',
    'nome servizio',
    'titolo del servizio',
    'scheda servizio',
    'mappa del servizio',
    'scheda del servizio',
  ],
  manager: [
    'responsabile',
    'responsabile del servizio',
    'responsabile di servizio',
    'responsabile servizio',
    'dirigente',
    'dirigente responsabile',
    'dirigente di riferimento',
    'funzionario responsabile',
    'titolare di posizione organizzativa',
    'incaricato di elevata qualificazione',
  ],
  contentChapter: [
    'contenuto del servizio',
    'contenuti del servizio',
    'contenuto',
    'che cosa erogo',
    'cosa erogo',
  ],
  core: [
    'elemento centrale',
    'elementi centrali',
    'elemento principale',
    'elementi principali',
    'servizio centrale',
    'elemento core',
    'elementi core',
  ],
  ancillary: [
    'elementi accessori',
    'elemento accessorio',
    'servizi accessori',
    'elementi secondari',
    'elementi complementari',
  ],
  outputs: [
    'output del servizio',
    'output dei servizi',
    'outputs del servizio',
    'output',
    'output erogati',
    'output prodotti',
    'prodotti del servizio',
    'prodotti erogati',
    'prodotti',
    'risultati del servizio',
    'indicatori di output',
    'quantita erogate',
  ],
  usersChapter: [
    'utenza del servizio',
    'utenza',
    'utenti del servizio',
    'a chi lo erogo',
    'destinatari del servizio',
  ],
  criteria: [
    'criteri di segmentazione adottati',
    'criteria di segmentazione adottati',
    'criteri di segmentazione',
    'criterio di segmentazione',
    'criterio di segmentazione adottato',
    'criteri adottati',
    "criteri di segmentazione dell'utenza",
    'criteri di suddivisione dell utenza',
  ],
  segments: [
    'segmenti di utenza',
    'segmento di utenza',
    "segmenti dell'utenza",
    'segmenti utenza',
    'tipologie di utenza',
    'categorie di utenti',
    'gruppi di utenza',
    'segmenti di utenza descrizione',
  ],
  served: [
    'utenti seguiti',
    'utenti seguiti per ogni segmento',
    'utenti seguiti per segmento',
    'utenti serviti',
    'utenti serviti per segmento',
    'utenza servita',
    'utenza seguita',
    'numero utenti seguiti',
    'utenti raggiunti',
  ],
  deliveryChapter: [
    'sistema di erogazione del servizio',
    'sistema di erogazione',
    'modalita di erogazione del servizio',
    'come lo erogo',
    'erogazione del servizio',
  ],
  forms: [
    'forma gestionale',
    'forme gestionali',
    'forma di gestione',
    'modalita di gestione',
    'modalita gestionale',
  ],
  staff: [
    'risorse umane coinvolte',
    'risorse umane',
    'personale coinvolto',
    'risorse umane impiegate',
    'personale impiegato',
    'personale dedicato',
  ],
  coDelivery: [
    "segmenti di utenza coinvolti nell'erogazione del servizio",
    "segmenti di utenza coinvolti nell'erogazione",
    "segmenti coinvolti nell'erogazione del servizio",
    "segmenti coinvolti nell'erogazione",
    "utenti coinvolti nell'erogazione del servizio",
    "utenti coinvolti nell'erogazione",
    'autoerogazione',
    'coproduzione',
  ],
  facilities: [
    'strutture erogative',
    'struttura erogativa',
    'strutture eroganti',
    'strutture di erogazione',
    'sedi di erogazione',
    'luoghi di erogazione',
    'punti di erogazione',
    'sedi e strutture',
  ],
} as const

/** Words that head columns inside a section; they carry no data. */
export const columnWords = {
  element: [
    'elemento',
    'elementi',
    'elemento centrale',
    'elementi accessori',
    'elemento accessorio',
    'attivita',
  ],
  description: ['descrizione', 'descrizioni', 'segmenti di utenza descrizione', 'contenuto'],
  label: [
    'tipologia',
    'tipologie',
    'indicatore',
    'indicatori',
    'tipologia di output',
    'segmento',
    'segmenti',
  ],
  quantity: ['quantita', 'quantita al', 'valori', 'valore', 'anno', 'anni', 'n.', 'numero', 'dati'],
  criterion: ['criterio', 'criteri', 'criteria', 'critero'],
  segment: [
    'segmenti di utenza',
    'segmenti di utenza descrizione',
    'segmento di utenza',
    'segmento',
    'segmenti',
    "segmenti dell'utenza",
  ],
  role: [
    "ruolo nell'erogazione nel servizio",
    "ruolo nell'erogazione del servizio",
    "ruolo nell'autoerogazione nel servizio",
    "ruolo nell'autoerogazione del servizio",
    "ruolo nell'erogazione",
    "ruolo nell'autoerogazione",
    'ruolo',
  ],
  facility: ['strutture', 'stutture', 'struttura', 'sede', 'sedi', 'luogo'],
  note: ['note', 'nota', 'indirizzo', 'note e indirizzi'],
  staff: ['personale', 'unita di personale', 'n. unita', 'unita', 'addetti'],
  direct: ['diretta', 'gestione diretta', 'in economia'],
  outsourced: ['esternalizzata', 'gestione esternalizzata', 'esterna', 'affidata a terzi', 'in appalto'],
  mixed: ['mista', 'gestione mista'],
} as const

export type HeadingKind = keyof typeof headingWords
export type ColumnKind = keyof typeof columnWords
/** A section of a map: what `SectionRows` are collected under. */
export type SectionKind = Exclude<
  HeadingKind,
  'banner' | 'service' | 'manager' | 'contentChapter' | 'usersChapter' | 'deliveryChapter'
>

export const sectionKinds: readonly SectionKind[] = [
  'core',
  'ancillary',
  'outputs',
  'criteria',
  'segments',
  'served',
  'forms',
  'staff',
  'coDelivery',
  'facilities',
]

/** The chapter of the document's three questions a section stands in. */
export const chapterOf: Readonly<Record<SectionKind, 'content' | 'users' | 'delivery'>> = {
  core: 'content',
  ancillary: 'content',
  outputs: 'content',
  criteria: 'users',
  segments: 'users',
  served: 'users',
  forms: 'delivery',
  staff: 'delivery',
  coDelivery: 'delivery',
  facilities: 'delivery',
}
