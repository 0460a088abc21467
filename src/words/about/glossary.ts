import type { Language } from '../language.ts'
import type { AboutText } from './about-text.ts'

interface GlossaryEntry {
  /** Anchor, the same in both languages. */
  readonly id: string
  readonly it: { readonly term: string; readonly text: string }
  readonly en: { readonly term: string; readonly text: string }
}

/** The words of the maps and of this site, in the order of the Italian alphabet. */
export const glossaryEntries: readonly GlossaryEntry[] = [
  entry(
    'criterio',
    'Criterio di segmentazione',
    'Secondo che cosa gli utenti si dividono in segmenti: età, residenza, tipo di bisogno.',
    'Criterion of segmentation',
    'By what users are divided into segments: age, residence, kind of need.',
  ),
  entry(
    'di-cui',
    'Di cui',
    'Una quantità che è parte di un’altra: «pasti erogati, di cui nido Sacchi».',
    'Of which',
    'A quantity that is part of another: “meals served, of which the Sacchi nursery”.',
  ),
  entry(
    'edizione',
    'Edizione',
    'L’insieme delle mappe di un anno, pubblicato e non più cambiato.',
    'Edition',
    'The set of maps of one year, published and not changed again.',
  ),
  entry(
    'elemento-accessorio',
    'Elemento accessorio',
    'Quello che accompagna il servizio.',
    'Ancillary element',
    'What accompanies the service.',
  ),
  entry(
    'elemento-centrale',
    'Elemento centrale',
    'Quello che il servizio eroga: il suo nucleo.',
    'Core element',
    'What the service delivers: its core.',
  ),
  entry(
    'ente',
    'Ente',
    'L’amministrazione a cui appartengono i servizi.',
    'Public body',
    'The administration that the services belong to.',
  ),
  entry(
    'forma-gestionale',
    'Forma gestionale',
    'Come è gestito un servizio: direttamente, affidato all’esterno, in modo misto.',
    'Management form',
    'How a service is run: directly, outsourced, mixed.',
  ),
  entry(
    'indice',
    'Indice',
    'L’andamento con il primo anno posto a 100: 120 vuol dire un quinto in più.',
    'Index',
    'The course with the first year set to 100: 120 means one fifth more.',
  ),
  entry(
    'mappa',
    'Mappa del servizio',
    'La descrizione di un servizio in un’edizione: che cosa, a chi, come.',
    'Service map',
    'The description of a service in one edition: what, to whom, how.',
  ),
  entry(
    'nota',
    'Nota',
    'Un asterisco che cambia il significato di una cifra: da quando, e che cosa si conta.',
    'Note',
    'An asterisk that changes the meaning of a figure: from when, and what is counted.',
  ),
  entry(
    'output',
    'Output',
    'Una quantità prodotta da un servizio, contata di anno in anno.',
    'Output',
    'A quantity produced by a service, counted year by year.',
  ),
  entry(
    'personale-esterno',
    'Personale esterno',
    'Persone di ditte o enti che lavorano al servizio senza essere dipendenti dell’ente.',
    'External staff',
    'People of companies or other bodies who work at the service without being employees of the body.',
  ),
  entry(
    'quantita',
    'Quantità al 31/12',
    'Una cella di una tabella: quanto, a quella data, scritto da quella edizione.',
    'Quantity at 31/12',
    'One cell of a table: how much, at that date, as written by that edition.',
  ),
  entry(
    'responsabile',
    'Responsabile',
    'Chi risponde del servizio e approva la sua mappa.',
    'Manager',
    'Who answers for the service and approves its map.',
  ),
  entry(
    'rettifica',
    'Rettifica',
    'La cifra di un anno passato che un’edizione successiva dà diversa.',
    'Restatement',
    'A figure of a past year that a later edition gives otherwise.',
  ),
  entry(
    'revisione',
    'Revisione',
    'La correzione di un’edizione già pubblicata: si aggiunge, non sostituisce.',
    'Revision',
    'The correction of an edition already published: it is added, it does not replace.',
  ),
  entry(
    'rilevazione',
    'Rilevazione',
    'La raccolta annuale delle quantità presso gli uffici.',
    'Campaign',
    'The yearly collection of quantities from the offices.',
  ),
  entry(
    'risorse-umane',
    'Risorse umane',
    'Quante persone lavorano a un servizio, come unità: mezza giornata è 0,5.',
    'Staff',
    'How many people work at a service, as units: half a day is 0.5.',
  ),
  entry(
    'segmenti-coinvolti',
    'Segmenti coinvolti, autoerogazione',
    'Gli utenti che fanno una parte del servizio, e quale.',
    'Co-delivery',
    'Users who do a part of the service themselves, and which.',
  ),
  entry(
    'segmento',
    'Segmento',
    'Una parte degli utenti: «bambini da 0 a 1 anno».',
    'Segment',
    'A part of the users: “children from 0 to 1 year”.',
  ),
  entry(
    'servizio',
    'Servizio',
    'Quello che l’ente eroga. Resta lo stesso anche se cambia nome da un anno all’altro.',
    'Service',
    'What the body delivers. It stays the same even if its name changes from one year to the next.',
  ),
  entry(
    'settore',
    'Settore',
    'L’unità organizzativa sopra i servizi.',
    'Department',
    'The organisational unit above services.',
  ),
  entry(
    'strutture-erogative',
    'Strutture erogative',
    'Gli uffici, i luoghi, i canali e le organizzazioni che erogano un servizio.',
    'Facilities',
    'The offices, places, channels and organisations that deliver a service.',
  ),
  entry(
    'utenti-seguiti',
    'Utenti seguiti',
    'Quante persone di un segmento il servizio ha servito, anno per anno.',
    'Users served',
    'How many people of a segment the service has served, year by year.',
  ),
]

function entry(id: string, it: string, italian: string, en: string, english: string): GlossaryEntry {
  return { id, it: { term: it, text: italian }, en: { term: en, text: english } }
}

/** Head of the glossary page. */
export const glossaryHead: Readonly<
  Record<Language, Pick<AboutText, 'title' | 'lead'> & { readonly link: string }>
> = {
  it: {
    title: 'Glossario',
    lead: 'Le parole delle mappe e di questo sito. Ogni voce ha un indirizzo suo.',
    link: 'Indirizzo di questa voce',
  },
  en: {
    title: 'Glossary',
    lead: 'The words of the maps and of this site. Every entry has an address of its own.',
    link: 'Address of this entry',
  },
}
