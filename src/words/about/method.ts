import type { Language } from '../language.ts'
import type { AboutText } from './about-text.ts'

/** How the atlas comes from the document to the page. */
export const methodText: Readonly<Record<Language, (body: string) => AboutText>> = {
  it: body => ({
    title: 'Metodo',
    lead: `Da dove vengono le pagine e le cifre: dal documento del ${body} fino a questo sito, passo per passo.`,
    sections: [
      {
        id: 'mappe',
        title: 'Che cosa sono le mappe dei servizi',
        paragraphs: [
          'Ogni anno l’ente descrive ciascun servizio in una mappa che risponde a tre domande: che cosa erogo, a chi lo erogo, come lo erogo. Il metodo si chiama analisi della formula gestionale.',
          'Le quantità si leggono al 31 dicembre di ogni anno, in tabelle di sei anni: gli output (quanto si produce) e gli utenti seguiti (quante persone, per segmento).',
        ],
      },
      {
        id: 'lettura',
        title: 'Come si legge il documento',
        paragraphs: [
          'Un programma legge il documento così com’è. Di ogni cella tiene il testo scritto e, accanto, che cosa significa. Dove una cella si può leggere in due modi non si indovina: resta il testo, e chi cura i dati ne è avvisato.',
          'Di ogni riga del documento si sa dove è finita. Sotto ogni tabella c’è il luogo nel documento.',
        ],
      },
      {
        id: 'stati',
        title: 'Che cosa può dire una cella',
        paragraphs: [
          'Uno zero è una quantità, non una mancanza. Le mancanze sono di quattro tipi, e ognuna ha il suo segno.',
        ],
        list: [
          { term: 'Osservato', text: 'una cifra contata, anche zero.' },
          { term: 'Stimato', text: 'una cifra che il documento dice stimata; nel grafico è un punto vuoto.' },
          { term: 'n.d., non rilevato', text: 'la cosa c’era, nessuno l’ha contata.' },
          { term: '/, non esisteva', text: 'quell’anno la cosa non c’era.' },
          { term: 'Manca', text: 'nel documento non è scritto niente.' },
          { term: 'Solo parole', text: 'la cella ha un testo e nessuna cifra.' },
        ],
      },
      {
        id: 'confronti',
        title: 'Quando due anni si possono confrontare',
        paragraphs: [
          'Se una nota dice che da un anno si conta un’altra cosa, la linea si taglia, la variazione non si calcola e la pagina dice perché. L’indice vale 100 nel primo anno con una cifra e riparte da 100 dopo ogni taglio.',
          'Una quota in percentuale cambia di punti, non in percentuale. Dove la cifra di partenza è zero si dà la differenza.',
        ],
      },
      {
        id: 'verifiche',
        title: 'Come si verificano i dati',
        paragraphs: [
          'Un’edizione si controlla come un programma si compila: totali che non tornano, tabelle copiate, anni spostati, salti improbabili. I rilievi li vede chi cura i dati: corregge con l’ufficio, o li accetta scrivendo perché. La spiegazione accettata diventa una nota della pagina.',
        ],
      },
      {
        id: 'gruppi',
        title: 'Che cosa si riunisce, e come',
        paragraphs: [
          'Organizzazioni, luoghi e segmenti di utenza sono riuniti per nome: maiuscole, accenti, punti e forma giuridica non contano, e le scritture trovate restano visibili. I nomi solo simili restano distinti.',
          'I grandi numeri della pagina iniziale sono somme delle mappe. Gli utenti non si sommano tra servizi, perché la stessa persona può usarne più d’uno.',
        ],
      },
      {
        id: 'edizioni',
        title: 'Edizioni, correzioni, indirizzi',
        paragraphs: [
          'Un’edizione pubblicata non si cambia. Una correzione è una nuova revisione, con il suo motivo; la vecchia si conserva. Se un’edizione nuova ridà diversa la cifra di un anno passato, la pagina della quantità mostra tutte e due: è una rettifica.',
          'Gli indirizzi restano validi: un servizio che cambia nome si trova anche al vecchio indirizzo.',
        ],
      },
    ],
  }),
  en: body => ({
    title: 'Method',
    lead: `Where the pages and the figures come from: from the document of ${body} to this site, step by step.`,
    sections: [
      {
        id: 'mappe',
        title: 'What service maps are',
        paragraphs: [
          'Every year the body describes each service in a map that answers three questions: what do I deliver, to whom, how. The method is called analysis of the management formula.',
          'Quantities stand at 31 December of each year, in tables of six years: outputs (how much is produced) and users served (how many people, by segment).',
        ],
      },
      {
        id: 'lettura',
        title: 'How the document is read',
        paragraphs: [
          'A program reads the document as it is. Of every cell it keeps the text as written and, beside it, what it means. Where a cell can be read in two ways nothing is guessed: the text stays, and whoever looks after the data is told.',
          'Where each line of the document went is known. Under every table stands its place in the document.',
        ],
      },
      {
        id: 'stati',
        title: 'What a cell can say',
        paragraphs: [
          'A zero is a quantity, not an absence. Absences are of four kinds, each with its own sign.',
        ],
        list: [
          { term: 'Observed', text: 'a figure that was counted, zero included.' },
          {
            term: 'Estimated',
            text: 'a figure that the document calls an estimate; a hollow point in the chart.',
          },
          { term: 'n.d., not collected', text: 'it existed, nobody counted it.' },
          { term: '/, did not exist', text: 'that year there was no such thing.' },
          { term: 'Missing', text: 'nothing is written in the document.' },
          { term: 'Words only', text: 'the cell holds a text and no figure.' },
        ],
      },
      {
        id: 'confronti',
        title: 'When two years can be compared',
        paragraphs: [
          'If a note says that from some year something else is counted, the line is cut, no change is computed, and the page says why. The index is 100 in the first year with a figure and starts again from 100 after each cut.',
          'A share changes by points, not by per cent. Where the figure to start from is zero the difference is given.',
        ],
      },
      {
        id: 'verifiche',
        title: 'How the data are checked',
        paragraphs: [
          'An edition is checked as a program is compiled: totals that do not add up, copied tables, shifted years, unlikely jumps. Findings are seen by those who look after the data: they correct them with the office, or accept them and write why. An accepted explanation becomes a note of the page.',
        ],
      },
      {
        id: 'gruppi',
        title: 'What is brought together, and how',
        paragraphs: [
          'Organisations, places and segments of users are brought together by name: capitals, accents, dots and legal form make no difference, and the spellings found stay visible. Names that are only alike stay apart.',
          'The large numbers of the home page are sums over the maps. Users are not added up across services, because one person may use several.',
        ],
      },
      {
        id: 'edizioni',
        title: 'Editions, corrections, addresses',
        paragraphs: [
          'A published edition is never changed. A correction is a new revision with its reason; the old one is kept. If a new edition gives another figure for a past year, the page of the quantity shows both: that is a restatement.',
          'Addresses stay valid: a service that changes its name is also found at its old address.',
        ],
      },
    ],
  }),
}
