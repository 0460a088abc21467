import type { Language } from './language.ts'
import { formatNumber } from './number.ts'

/** What the pages say on which the controller brings a document. */
export interface DocumentImportWords {
  /** What leads there. */
  readonly link: string
  readonly title: string
  readonly lead: (body: string) => string
  readonly file: string
  readonly fileHelp: string
  readonly year: string
  readonly yearHelp: string
  /** Folded: for a document whose headings are other words. */
  readonly profile: string
  readonly profileFile: string
  readonly profileHelp: string
  readonly read: string
  /** Heading of the page between the two steps. */
  readonly preview: (year: number) => string
  readonly source: (file: string) => string
  /** What became of the lines of the document: data, boilerplate, or neither. */
  readonly account: (lines: number, data: number, boilerplate: number, rest: number) => string
  readonly doubts: (count: number) => string
  readonly doubtsLead: string
  /** Of what is worth knowing, folded. */
  readonly notes: (count: number) => string
  readonly noDoubts: string
  readonly line: (line: number) => string
  readonly changes: string
  readonly confirm: (year: number) => string
  readonly leave: string
  readonly reason: string
  readonly reasonHelp: string
  readonly otherBody: (named: string, own: string) => string
  readonly isOurs: (own: string) => string
  readonly done: (year: number, revision: number) => string
  readonly same: (year: number) => string
  readonly look: (year: number) => string
  readonly findings: (year: number) => string
  readonly lapsed: string
}

export const documentImportWords = (language: Language): DocumentImportWords =>
  language === 'it' ? italian : english

const italian: DocumentImportWords = {
  link: 'Leggi un documento',
  title: 'Leggi un documento',
  lead: body =>
    `Le mappe di un anno del ${body}, dal documento in cui stanno. Atlante lo legge, dice che cosa non ha capito e che cosa cambierebbe; si conserva solo dopo, tutto o niente.`,
  file: 'Il documento',
  fileHelp:
    'Word (.docx), LibreOffice (.odt), testo (.txt), la cartella di lavoro o il JSON pubblicati da Atlante. Al massimo 20 MB. Di un PDF serve il documento da cui è stato fatto.',
  year: 'Anno',
  yearHelp: 'Solo se è diverso da quello che dice il documento.',
  profile: 'Il documento chiama le sezioni con altre parole?',
  profileFile: 'Profilo (JSON)',
  profileHelp:
    'Un file con le parole dei vostri titoli, per esempio {"headings": {"outputs": ["Prodotti resi alla città"]}}. Lo prepara una volta chi ha installato Atlante.',
  read: 'Leggi e mostra che cosa cambia',
  preview: year => `Edizione ${year}: che cosa cambierebbe`,
  source: file => `Letto da «${file}». Nulla è ancora stato scritto.`,
  account: (lines, data, boilerplate, rest) => {
    const [all, used, frame] = [lines, data, boilerplate].map(count => formatNumber(count, 'it'))
    const left =
      rest === 0 ? 'nessuna è rimasta senza posto' : `${formatNumber(rest, 'it')} sono rimaste senza posto`
    return `${all} righe: ${used} sono diventate dati, ${frame} sono cornice (titoli, numeri di pagina), ${left}.`
  },
  doubts: count => (count === 1 ? 'Un punto da guardare' : `${formatNumber(count, 'it')} punti da guardare`),
  doubtsLead:
    'Qui il documento non è chiaro. Quello che c’è scritto resta conservato accanto al dato; conviene correggere il documento e leggerlo di nuovo, oppure correggere nella rilevazione.',
  notes: count => (count === 1 ? 'Un’altra annotazione' : `Altre ${formatNumber(count, 'it')} annotazioni`),
  noDoubts: 'La lettura non ha dubbi: ogni riga ha trovato il suo posto.',
  line: line => `riga ${formatNumber(line, 'it')}`,
  changes: 'Che cosa cambia',
  confirm: year => `Conserva l’edizione ${year}`,
  leave: 'Lascia tutto com’è',
  reason: 'Motivo della correzione',
  reasonHelp:
    'L’edizione è approvata con deliberazione: la correzione è una nuova revisione, e il motivo si legge nel suo manifesto.',
  otherBody: (named, own) =>
    `Il documento dice di essere del «${named}»; qui lavora il ${own}. Se è un altro ente non va conservato qui: chi ha installato Atlante lo importa con «atlante import».`,
  isOurs: own => `È lo stesso ente: conservalo per il ${own}`,
  done: (year, revision) =>
    revision === 1
      ? `L’edizione ${year} è conservata.`
      : `L’edizione ${year} è conservata come revisione ${revision}.`,
  same: year => `Edizione ${year}: il documento non cambia nulla di quanto è già conservato.`,
  look: year => `Guarda l’edizione ${year}`,
  findings: year => `Leggi le verifiche dell’edizione ${year}`,
  lapsed: 'Quello che il primo passo aveva letto non è arrivato intero: scegliere di nuovo il documento.',
}

const english: DocumentImportWords = {
  link: 'Read a document',
  title: 'Read a document',
  lead: body =>
    `The maps of a year of ${body}, from the document they stand in. Atlante reads it, says what it did not understand and what would change; it is kept only afterwards, all of it or nothing.`,
  file: 'The document',
  fileHelp:
    'Word (.docx), LibreOffice (.odt), text (.txt), the workbook or the JSON that Atlante published. At most 20 MB. Of a PDF, the document it was made from is needed.',
  year: 'Year',
  yearHelp: 'Only if it is not the one that the document says.',
  profile: 'Does the document use other words for its sections?',
  profileFile: 'Profile (JSON)',
  profileHelp:
    'A file with the words of your headings, for example {"headings": {"outputs": ["Prodotti resi alla città"]}}. Whoever installed Atlante prepares it once.',
  read: 'Read it and show what changes',
  preview: year => `Edition ${year}: what would change`,
  source: file => `Read from “${file}”. Nothing has been written yet.`,
  account: (lines, data, boilerplate, rest) => {
    const [all, used, frame] = [lines, data, boilerplate].map(count => formatNumber(count, 'en'))
    const left = rest === 0 ? 'none was left over' : `${formatNumber(rest, 'en')} were left over`
    return `${all} lines: ${used} became data, ${frame} are boilerplate (headings, page numbers), ${left}.`
  },
  doubts: count => (count === 1 ? 'One point to look at' : `${formatNumber(count, 'en')} points to look at`),
  doubtsLead:
    'Here the document is not clear. What it says is kept beside the figure; it is best to mend the document and read it again, or to mend it in the collection.',
  notes: count => (count === 1 ? 'One more note' : `${formatNumber(count, 'en')} more notes`),
  noDoubts: 'The reader has no doubts: every line found its place.',
  line: line => `line ${formatNumber(line, 'en')}`,
  changes: 'What changes',
  confirm: year => `Keep the edition of ${year}`,
  leave: 'Leave everything as it is',
  reason: 'Reason of the correction',
  reasonHelp:
    'A resolution approved the edition: the correction is a new revision, and its reason stands in its manifest.',
  otherBody: (named, own) =>
    `The document says it is of “${named}”; here ${own} works. If it is another body it is not to be kept here: whoever installed Atlante imports it with “atlante import”.`,
  isOurs: own => `It is the same body: keep it for ${own}`,
  done: (year, revision) =>
    revision === 1
      ? `The edition of ${year} is kept.`
      : `The edition of ${year} is kept as revision ${revision}.`,
  same: year => `Edition ${year}: the document changes nothing of what is kept.`,
  look: year => `Look at the edition of ${year}`,
  findings: year => `Read the checks of the edition of ${year}`,
  lapsed: 'What the first step had read did not arrive whole: choose the document again.',
}
