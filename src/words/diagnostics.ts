import type { Diagnostic } from '../domain/diagnostic.ts'
import type { Language } from './language.ts'
import { sectionName } from './section-names.ts'

type Params = Diagnostic['params']
type Sentence = (params: Params) => string

/** What a diagnostic says: what is there, what was expected, what to do. */
export function diagnosticSentence(diagnostic: Diagnostic, language: Language): string {
  const sentence = sentences[diagnostic.code]?.[language === 'it' ? 0 : 1]
  return sentence ? sentence(diagnostic.params) : diagnostic.code
}

/** Every code the reader uses has its sentence; a test compares. */
export const diagnosticCodes = (): readonly string[] => Object.keys(sentences)

const text = (params: Params, key: string): string => String(params[key] ?? '')
const sectionsIn = (params: Params, language: Language): string =>
  text(params, 'sections')
    .split(', ')
    .map(section => sectionName(section, language))
    .join(', ')

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  'first-page-lost': ['la prima pagina manca', 'its first page is lost'],
  'page-lost': ['una pagina manca', 'a page is lost'],
  'file-ends': ['il file finisce prima', 'the file ends before'],
  'not-in-document': ['il documento non la contiene', 'the document does not hold it'],
}
const reason = (params: Params, language: Language): string =>
  reasons[text(params, 'reason')]?.[language === 'it' ? 0 : 1] ?? text(params, 'reason')

/** `la riga seguente non è stata letta`, or how many. */
const unreadRows = (params: Params): string => {
  const rows = Number(params['rows'] ?? 0)
  if (rows === 0) return 'Non ha righe'
  return rows === 1
    ? 'La riga seguente non è stata letta'
    : `Le ${rows} righe seguenti (fino a ${text(params, 'last')}) non sono state lette`
}
const unreadRowsInEnglish = (params: Params): string => {
  const rows = Number(params['rows'] ?? 0)
  if (rows === 0) return 'It has no rows'
  return rows === 1
    ? 'The row after it was not read'
    : `The ${rows} rows after it (to ${text(params, 'last')}) were not read`
}

const sentences: Readonly<Record<string, readonly [Sentence, Sentence]>> = {
  'encoding.recognised': [
    p => `Il file è codificato in ${text(p, 'encoding')}: letto come tale.`,
    p => `The file is encoded in ${text(p, 'encoding')}: read so.`,
  ],
  'encoding.lost-character': [
    () =>
      'Qui un carattere era già andato perso prima di Atlante (segno �): non viene conservato. Ricontrollare la parola nel documento di origine.',
    () =>
      'A character was already lost here before Atlante (the sign �): it is not kept. Check the word in the original document.',
  ],
  'heading.spelling': [
    p =>
      `Il titolo «${text(p, 'text')}» è stato letto come «${text(p, 'expected')}». Correggere la grafia nel documento.`,
    p =>
      `The heading “${text(p, 'text')}” was read as “${text(p, 'expected')}”. Mend its spelling in the document.`,
  ],
  'heading.unknown': [
    p =>
      `Titolo sconosciuto «${text(p, 'text')}»; la sezione più probabile è «${sectionName(text(p, 'likeliest'), 'it')}». ${unreadRows(p)}: correggere il titolo, o aggiungerlo a un profilo (--profile).`,
    p =>
      `Unknown heading “${text(p, 'text')}”; the likeliest section is “${sectionName(text(p, 'likeliest'), 'en')}”. ${unreadRowsInEnglish(p)}: mend the heading, or add it to a profile (--profile).`,
  ],
  'annex.left-out': [
    p =>
      `L’allegato delle rettifiche (${text(p, 'rows')} righe) è ricavato dalle mappe: non è stato letto come dati. Non occorre fare nulla.`,
    p =>
      `The annex of restatements (${text(p, 'rows')} rows) is made from the maps: it was not read as data. There is nothing to do.`,
  ],
  'rows.misfit': [
    p =>
      `Da qui le righe non sono più cifre («${text(p, 'text')}»): sembra mancare una pagina con la fine della tabella. La sezione più probabile è «${sectionName(text(p, 'likeliest'), 'it')}». ${unreadRows(p)}: recuperare la pagina.`,
    p =>
      `From here the rows are no figures (“${text(p, 'text')}”): a page with the end of the table seems lost. The likeliest section is “${sectionName(text(p, 'likeliest'), 'en')}”. ${unreadRowsInEnglish(p)}: recover the page.`,
  ],
  'line.unplaced': [
    p =>
      `Riga che non appartiene ad alcuna sezione: «${text(p, 'text')}». Non è stata conservata: spostarla sotto il suo titolo.`,
    p => `This line belongs to no section: “${text(p, 'text')}”. It was not kept: move it under its heading.`,
  ],
  'cover.line-unplaced': [
    p => `Riga della copertina non riconosciuta: «${text(p, 'text')}».`,
    p => `Line of the cover not recognised: “${text(p, 'text')}”.`,
  ],
  'cover.no-body': [
    () => 'La copertina non nomina l’ente («Comune di ...»): aggiungerlo prima della prima mappa.',
    () => 'The cover does not name the public body (“Comune di ...”): add it before the first map.',
  ],
  'cover.no-year': [
    p =>
      `La copertina non dice l’anno dell’edizione; dalle tabelle risulta ${text(p, 'year') || 'sconosciuto'}. Confermarlo con --year.`,
    p =>
      `The cover does not say the year of the edition; the tables tell ${text(p, 'year') || 'none'}. Confirm it with --year.`,
  ],
  'cover.year-differs': [
    p =>
      `La copertina dice ${text(p, 'cover')}, ma la maggior parte delle tabelle arriva al ${text(p, 'tables')}. Vale la copertina: controllare.`,
    p =>
      `The cover says ${text(p, 'cover')}, but most tables end in ${text(p, 'tables')}. The cover holds: check it.`,
  ],
  'map.name-continues': [
    p => `Il nome del servizio continua su questa riga: «${text(p, 'name')}».`,
    p => `The name of the service goes on in this line: “${text(p, 'name')}”.`,
  ],
  'map.headless': [
    p =>
      `Qui comincia una mappa senza la prima pagina: mancano ${sectionsIn(p, 'it')}. Recuperare la pagina dal documento di origine.`,
    p =>
      `A map without its first page begins here: ${sectionsIn(p, 'en')} are missing. Recover the page from the original document.`,
  ],
  'map.gaps': [
    p =>
      `La mappa «${text(p, 'name')}» non ha: ${sectionsIn(p, 'it')} (${reason(p, 'it')}). Recuperare la parte mancante o confermare che non esiste.`,
    p =>
      `The map “${text(p, 'name')}” lacks: ${sectionsIn(p, 'en')} (${reason(p, 'en')}). Recover the missing part, or confirm there is none.`,
  ],
  'map.rows-without-heading': [
    p =>
      `Righe di dati senza titolo sopra (${text(p, 'rows')}): lette come «${sectionName(text(p, 'section'), 'it')}» per la posizione. Manca una pagina: controllare.`,
    p =>
      `Rows of figures with no heading above (${text(p, 'rows')}): read as “${sectionName(text(p, 'section'), 'en')}” by their position. A page is missing: check.`,
  ],
  'table.dates-inferred': [
    p =>
      `La tabella ha perso l’intestazione con gli anni: si assumono quelli delle altre tabelle (${text(p, 'first')}-${text(p, 'last')}). Confermarli sul documento di origine.`,
    p =>
      `The table lost the head with its years: those of the other tables are assumed (${text(p, 'first')}-${text(p, 'last')}). Confirm them in the original document.`,
  ],
  'table.dates-missing': [
    p =>
      `La tabella ha ${text(p, 'columns')} colonne di dati ma nessun anno, e nessun’altra tabella li indica: i valori non sono stati conservati. Aggiungere la riga degli anni.`,
    p =>
      `The table has ${text(p, 'columns')} columns of figures but no years, and no other table tells them: the figures were not kept. Add the row of years.`,
  ],
  'table.dates-differ': [
    p =>
      `Una seconda riga di anni (${text(p, 'second')}) contraddice la prima (${text(p, 'first')}) nella stessa tabella: vale la prima. Correggere la tabella.`,
    p =>
      `A second row of years (${text(p, 'second')}) contradicts the first (${text(p, 'first')}) in the same table: the first holds. Mend the table.`,
  ],
  'table.dates-order': [
    () => 'Le colonne non sono in ordine di anno: sono state lette dalla più vecchia alla più recente.',
    () => 'The columns are not in order of year: they were read oldest first.',
  ],
  'table.dates-repeated': [
    p =>
      `L’anno ${text(p, 'date')} è scritto su due colonne della stessa tabella. Correggere l’intestazione.`,
    p => `The year ${text(p, 'date')} heads two columns of the same table. Mend the head.`,
  ],
  'row.shifted': [
    p =>
      `La riga «${text(p, 'label')}» è spostata di una colonna a destra: riportata al suo posto; il valore del ${text(p, 'lost')} è uscito dalla tabella. Reinserirlo nel documento.`,
    p =>
      `The row “${text(p, 'label')}” is pushed one column to the right: put back; the figure of ${text(p, 'lost')} fell off the table. Enter it again in the document.`,
  ],
  'row.pushed': [
    p =>
      `«${text(p, 'name')}» sta nella seconda colonna, con la prima vuota: letto come nome, perché altrove nella mappa lo è. Spostarlo a sinistra.`,
    p =>
      `“${text(p, 'name')}” stands in the second column, the first being empty: read as the name, as it is elsewhere in the map. Move it left.`,
  ],
  'row.without-name': [
    p => `La riga ha solo la seconda colonna («${text(p, 'text')}»): il nome è rimasto vuoto. Completarla.`,
    p => `The row has only its second column (“${text(p, 'text')}”): the name stays empty. Complete it.`,
  ],
  'row.without-label': [
    () => 'La riga ha valori ma nessuna voce. Scrivere che cosa conta.',
    () => 'The row has figures but no label. Write what it counts.',
  ],
  'row.short': [
    p =>
      `La riga «${text(p, 'label')}» ha ${text(p, 'cells')} valori invece di ${text(p, 'expected')}: gli ultimi risultano mancanti. Controllare che non sia scalata.`,
    p =>
      `The row “${text(p, 'label')}” has ${text(p, 'cells')} figures, not ${text(p, 'expected')}: the last ones count as missing. Check that it did not slip.`,
  ],
  'row.long': [
    p =>
      `La riga «${text(p, 'label')}» ha valori oltre l’ultimo anno («${text(p, 'extra')}»), non conservati. Riportarli sotto il loro anno.`,
    p =>
      `The row “${text(p, 'label')}” has figures past the last year (“${text(p, 'extra')}”), not kept. Put them under their year.`,
  ],
  'row.fused': [
    p =>
      `Nome e descrizione stanno in una sola cella: divisi dopo «${text(p, 'name')}», che è anche una voce degli utenti seguiti. Dividere la cella.`,
    p =>
      `Name and description stand in one cell: parted after “${text(p, 'name')}”, which is also a row of users served. Split the cell.`,
  ],
  'row.name-or-description': [
    () =>
      'Non si capisce se la riga è un nome o una descrizione: letta come nome. Rimettere le due colonne una accanto all’altra.',
    () =>
      'It is unclear whether this row is a name or a description: read as a name. Put the two columns side by side.',
  ],
  'cell.ambiguous-number': [
    p =>
      `«${text(p, 'raw')}» (riga «${text(p, 'label')}») si può leggere in due modi: nessun valore. Scrivere il punto solo per le migliaia, la virgola solo per i decimali.`,
    p =>
      `“${text(p, 'raw')}” (row “${text(p, 'label')}”) can be read in two ways: no value taken. Write a dot only for thousands, a comma only for decimals.`,
  ],
  'cell.several-figures': [
    p =>
      `«${text(p, 'raw')}» (riga «${text(p, 'label')}») contiene più cifre: nessuna somma, resta testo. Dividere in righe separate o lasciare un valore e una nota tra parentesi.`,
    p =>
      `“${text(p, 'raw')}” (row “${text(p, 'label')}”) holds several figures: not added up, kept as words. Split it into rows, or leave one figure and a note in parentheses.`,
  ],
  'cell.dash': [
    p =>
      `«${text(p, 'raw')}» (riga «${text(p, 'label')}») può voler dire zero, mancante o non applicabile: letto come mancante. Scrivere 0, n.d. o /.`,
    p =>
      `“${text(p, 'raw')}” (row “${text(p, 'label')}”) may mean zero, missing or not applicable: read as missing. Write 0, n.d. or /.`,
  ],
  'cell.words': [
    p => `«${text(p, 'raw')}» (riga «${text(p, 'label')}») sta al posto di un valore: conservato come testo.`,
    p => `“${text(p, 'raw')}” (row “${text(p, 'label')}”) stands where a figure belongs: kept as words.`,
  ],
  'cell.unit-missing': [
    p =>
      `«${text(p, 'raw')}» sta tra percentuali senza il segno %: 1 può essere l’1% o il 100%. Scrivere il segno.`,
    p =>
      `“${text(p, 'raw')}” stands among percentages without the % sign: 1 may be 1% or 100%. Write the sign.`,
  ],
  'footnote.without-mark': [
    p =>
      `Nota sotto la tabella senza asterisco: «${text(p, 'text')}». Metterne uno qui e sulla cifra che spiega.`,
    p =>
      `Note under the table without a mark: “${text(p, 'text')}”. Put a mark here and on the figure it explains.`,
  ],
  'staff.part-unclear': [
    p =>
      `«${text(p, 'raw')}»: letti ${text(p, 'own')} propri e ${text(p, 'external')} esterni; non si capisce se gli esterni siano compresi nel totale. Scrivere «di cui» se lo sono.`,
    p =>
      `“${text(p, 'raw')}”: read as ${text(p, 'own')} own and ${text(p, 'external')} external; it is unclear whether the total includes them. Write “di cui” if it does.`,
  ],
  'file.torn-row': [
    p =>
      `Il file finisce dentro la riga «${text(p, 'label')}»: l’ultima cifra («${text(p, 'raw')}») può essere troncata e non vale come valore. Usare il documento completo.`,
    p =>
      `The file ends inside the row “${text(p, 'label')}”: its last figure (“${text(p, 'raw')}”) may be torn and is no value. Use the whole document.`,
  ],
}
