import type { FormProblem } from '../domain/campaign/form-sheet.ts'
import type { Language } from './language.ts'

/** What collection forms say, on the sheet and on the page that takes them back. */
export interface CollectionFormWords {
  readonly heading: string
  readonly lead: string
  readonly download: string
  readonly downloadAll: string
  readonly upload: string
  readonly uploadAll: string
  readonly send: string
  readonly written: (rows: number) => string
  readonly fileName: (name: string, year: number) => string
  readonly sheet: {
    readonly title: (name: string, year: number) => string
    readonly help: string
    readonly row: string
    readonly unit: string
    readonly note: string
    readonly reason: string
    readonly reasonText: string
    readonly output: string
    readonly served: string
    readonly figureHelp: string
    readonly noFigure: string
    readonly cover: string
    readonly coverTitle: (year: number) => string
    readonly steps: readonly string[]
    readonly maps: string
    readonly printed: string
  }
  readonly preview: {
    readonly title: (name: string) => string
    readonly titleOfAll: (year: number) => string
    readonly lead: (changes: number) => string
    readonly afterwards: (saved: number) => string
    readonly unchanged: (maps: readonly string[]) => string
    readonly closed: string
    readonly nothing: string
    readonly row: string
    readonly now: string
    readonly form: string
    readonly verdict: string
    readonly writes: string
    readonly same: string
    readonly empty: string
    readonly gone: string
    readonly words: string
    readonly asks: string
    readonly relabelled: string
    readonly twice: string
    readonly alone: string
    readonly long: string
    readonly pastDiffers: string
    readonly added: (count: number) => string
    readonly missing: (count: number) => string
    readonly meanwhile: (who: string) => string
    readonly over: (label: string) => string
    readonly confirm: string
    readonly leave: string
  }
  readonly problem: (problem: FormProblem) => string
  readonly refused: string
}

export function collectionFormWords(language: Language): CollectionFormWords {
  return language === 'it' ? italian : english
}

const italian: CollectionFormWords = {
  heading: 'Con un foglio di calcolo',
  lead: 'Il modulo si scarica, si compila anche senza rete e si riporta qui: prima di scrivere si vede riga per riga che cosa cambia.',
  download: 'Scarica il modulo',
  downloadAll: 'Scarica i moduli di tutte le tue mappe',
  upload: 'Modulo compilato (xlsx)',
  uploadAll: 'Riporta i moduli compilati (xlsx): tutte le mappe insieme',
  written: count => (count === 1 ? 'Una riga è stata scritta.' : `${count} righe sono state scritte.`),
  send: 'Guarda che cosa cambia',
  fileName: (name, year) => `modulo-${name}-${year}.xlsx`,
  sheet: {
    title: (name, year) => `${name}: dati al 31/12/${year}`,
    help: 'Si scrive nelle caselle bianche: la cifra come 1.858 o 215,12; n.d. se non è rilevata, / se non è applicabile. Le caselle lasciate vuote restano come sono.',
    row: 'Voce',
    unit: 'Unità',
    note: 'Nota',
    reason: 'Perché (se la cifra è insolita)',
    reasonText: 'In poche parole',
    output: 'Output',
    served: 'Utenti seguiti',
    figureHelp: 'La cifra, oppure n.d. o /',
    noFigure: 'Non è una cifra, né n.d., né /. Una spiegazione sta meglio nella colonna Nota.',
    cover: 'Istruzioni',
    coverTitle: year => `Rilevazione ${year}: modulo delle mappe dei servizi`,
    steps: [
      'Si scrive solo nelle caselle bordate: la cifra dell’anno, una nota, il perché di una cifra insolita. Il resto è bloccato e serve a riconoscere le righe.',
      'Le cifre si scrivono all’italiana: 1.858 oppure 215,12. Le percentuali con il segno: 81%.',
      'n.d. se il dato non è rilevato; n.d. (non ancora disponibile) se deve arrivare; / se non è applicabile. Zero è una cifra: 0.',
      'Una stima si scrive così: 54.641 (stima). Una spiegazione va nella colonna Nota.',
      'Una casella lasciata vuota non cancella niente: nella mappa resta quello che c’è.',
      'Le righe non si aggiungono, non si tolgono e non si rinominano qui; gli anni prima si correggono nella mappa.',
      'Salvato come xlsx, il file si riporta sulla pagina da cui è stato scaricato: prima di scrivere si vede che cosa cambia.',
    ],
    maps: 'Mappe in questo file',
    printed: 'Pagina &P di &N',
  },
  preview: {
    title: name => `Modulo di ${name}: che cosa cambia`,
    titleOfAll: year => `Moduli del ${year}: che cosa cambia`,
    afterwards: count =>
      count === 1
        ? 'Una riga è stata scritta. Quelle qui sotto no: guardarle e confermare di nuovo.'
        : `${count} righe sono state scritte. Quelle qui sotto no: guardarle e confermare di nuovo.`,
    unchanged: names => `Niente cambia in ${names.join(', ')}.`,
    closed:
      'Questa mappa adesso non si può scrivere: è stata consegnata, il termine è passato, o non è affidata a te. Niente di questo foglio si scrive.',
    lead: count =>
      count === 1
        ? 'Niente è ancora stato scritto. Una riga cambia: guardarla e confermare.'
        : `Niente è ancora stato scritto. ${count} righe cambiano: guardarle e confermare.`,
    nothing: 'Il modulo non cambia niente.',
    row: 'Voce',
    now: 'Adesso',
    form: 'Nel modulo',
    verdict: 'Che cosa succede',
    writes: 'si scrive',
    same: 'uguale',
    empty: 'vuota nel modulo: resta com’è',
    gone: 'la mappa non ha più questa riga',
    words: 'si scrive come parole: non è una cifra',
    asks: 'si scrive; è fuori dal solito e manca il perché',
    relabelled:
      'sul foglio la riga ha un altro nome: non si scrive. Rimettere il nome, o scaricare di nuovo il modulo',
    twice: 'sul foglio la riga c’è più di una volta: non si scrive. Lasciarne una sola',
    alone: 'c’è una nota o un perché, ma non la cifra: non si scrive. Mettere la cifra, n.d. o /',
    long: 'più di 2.000 caratteri: non si scrive. Accorciare',
    pastDiffers: 'gli anni prima sul foglio non sono quelli della mappa: dal modulo non si correggono',
    added: count =>
      count === 1
        ? 'Una riga del foglio non è della mappa e non si scrive:'
        : `${count} righe del foglio non sono della mappa e non si scrivono:`,
    missing: count =>
      count === 1
        ? 'Una riga della mappa manca nel foglio e resta com’è:'
        : `${count} righe della mappa mancano nel foglio e restano come sono:`,
    meanwhile: who => `scritta intanto${who === '' ? '' : ` da ${who}`}: resta, a meno di spuntare`,
    over: label => `${label}: tieni quella del modulo`,
    confirm: 'Scrivi nella mappa',
    leave: 'Lascia stare',
  },
  problem(problem) {
    switch (problem.kind) {
      case 'form-unreadable':
        return 'Il file non si apre come foglio di calcolo xlsx. Salvarlo di nuovo come xlsx, non come csv o ods, e riprovare.'
      case 'not-a-form':
        return 'Il foglio non è un modulo di Atlante. Scaricare il modulo da questa pagina, compilarlo e riportarlo qui.'
      case 'form-of-other-year':
        return `Il modulo è del ${problem.year}, la rilevazione è del ${problem.expected}. Scaricare il modulo di quest’anno.`
      case 'form-of-other-body':
        return `Il modulo è di un altro ente (${problem.body}).`
      case 'form-sheet-missing':
        return `Nel file manca il foglio "${problem.sheet}": è stato tolto o ha cambiato nome. Rimettergli il nome, o scaricare di nuovo il modulo.`
      case 'form-of-other-map':
        return `Il modulo è di un altro servizio (${problem.maps.join(', ')}). Riportarlo sulla pagina di quel servizio.`
    }
  },
  refused: 'Il modulo non si può leggere qui',
}

const english: CollectionFormWords = {
  heading: 'With a spreadsheet',
  lead: 'The form is downloaded, filled in even without a network and brought back here: before anything is written you see row by row what changes.',
  download: 'Download the form',
  downloadAll: 'Download the forms of all your maps',
  upload: 'Filled form (xlsx)',
  uploadAll: 'Bring the filled forms back (xlsx): all maps at once',
  written: count => (count === 1 ? 'One row has been written.' : `${count} rows have been written.`),
  send: 'See what changes',
  fileName: (name, year) => `form-${name}-${year}.xlsx`,
  sheet: {
    title: (name, year) => `${name}: figures at 31/12/${year}`,
    help: 'Write in the white cells: the figure as 1.858 or 215,12 (Italian style); n.d. where not collected, / where not applicable. Cells left empty stay as they are.',
    row: 'Row',
    unit: 'Unit',
    note: 'Note',
    reason: 'Why (if the figure is unusual)',
    reasonText: 'In a few words',
    output: 'Outputs',
    served: 'Users served',
    figureHelp: 'The figure, or n.d. or /',
    noFigure: 'This is neither a figure nor n.d. nor /. An explanation is better put in the column Note.',
    cover: 'Instructions',
    coverTitle: year => `Collection ${year}: form of the service maps`,
    steps: [
      'Write only in the cells with a border: the figure of the year, a note, why a figure is unusual. The rest is locked and serves to know the rows again.',
      'Figures are written the Italian way: 1.858 or 215,12. Shares with their sign: 81%.',
      'n.d. where the figure is not collected; n.d. (non ancora disponibile) where it is still to come; / where it is not applicable. Zero is a figure: 0.',
      'An estimate is written like this: 54.641 (stima). An explanation goes into the column Note.',
      'A cell left empty deletes nothing: the map keeps what it has.',
      'Rows are not added, removed or renamed here; earlier years are corrected in the map.',
      'Saved as xlsx, the file is brought back to the page it was downloaded from: before anything is written you see what changes.',
    ],
    maps: 'Maps in this file',
    printed: 'Page &P of &N',
  },
  preview: {
    title: name => `Form of ${name}: what changes`,
    titleOfAll: year => `Forms of ${year}: what changes`,
    afterwards: count =>
      count === 1
        ? 'One row has been written. Those below have not: look at them and confirm again.'
        : `${count} rows have been written. Those below have not: look at them and confirm again.`,
    unchanged: names => `Nothing changes in ${names.join(', ')}.`,
    closed:
      'This map cannot be written now: it has been handed in, its term is over, or it is not yours. Nothing of this sheet is written.',
    lead: count =>
      count === 1
        ? 'Nothing has been written yet. One row changes: look at it and confirm.'
        : `Nothing has been written yet. ${count} rows change: look at them and confirm.`,
    nothing: 'The form changes nothing.',
    row: 'Row',
    now: 'Now',
    form: 'In the form',
    verdict: 'What happens',
    writes: 'is written',
    same: 'the same',
    empty: 'empty in the form: stays as it is',
    gone: 'the map no longer has this row',
    words: 'is written as words: it is no figure',
    asks: 'is written; it is unusual and has no reason',
    relabelled:
      'the sheet calls this row otherwise: not written. Put its name back, or download the form again',
    twice: 'the row stands in the sheet more than once: not written. Leave one',
    alone: 'a note or a reason without a figure: not written. Add the figure, n.d. or /',
    long: 'more than 2,000 characters: not written. Shorten it',
    pastDiffers: 'the earlier years in the sheet are not those of the map: a form does not correct them',
    added: count =>
      count === 1
        ? 'One row of the sheet is not of the map and is not written:'
        : `${count} rows of the sheet are not of the map and are not written:`,
    missing: count =>
      count === 1
        ? 'One row of the map is missing in the sheet and stays as it is:'
        : `${count} rows of the map are missing in the sheet and stay as they are:`,
    meanwhile: who => `written meanwhile${who === '' ? '' : ` by ${who}`}: stays, unless ticked`,
    over: label => `${label}: keep the form’s`,
    confirm: 'Write into the map',
    leave: 'Leave it',
  },
  problem(problem) {
    switch (problem.kind) {
      case 'form-unreadable':
        return 'The file does not open as an xlsx workbook. Save it again as xlsx, not as csv or ods, and try again.'
      case 'not-a-form':
        return 'The workbook is no form of Atlante. Download the form from this page, fill it in and bring it back here.'
      case 'form-of-other-year':
        return `The form is of ${problem.year}, the collection of ${problem.expected}. Download this year’s form.`
      case 'form-of-other-body':
        return `The form is of another body (${problem.body}).`
      case 'form-sheet-missing':
        return `The sheet "${problem.sheet}" is missing: it was removed or renamed. Give it its name back, or download the form again.`
      case 'form-of-other-map':
        return `The form is of another service (${problem.maps.join(', ')}). Bring it back on the page of that service.`
    }
  },
  refused: 'The form cannot be read here',
}
