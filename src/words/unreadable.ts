import type { NotADocument, UnsafeArchive } from '../domain/refusal.ts'
import type { Language } from './language.ts'

type Reasons = Readonly<Record<NotADocument | UnsafeArchive, string>>

const italian: Reasons = {
  'old-word': 'è un vecchio .doc: aprirlo e salvarlo come .docx',
  encrypted: 'è protetto da password: salvarne una copia senza password',
  rtf: 'è un .rtf: aprirlo e salvarlo come .docx o .odt',
  pdf: 'è un PDF: serve il documento da cui è stato fatto',
  'not-a-zip': 'non è un archivio',
  truncated: 'il file è incompleto: copiarlo o scaricarlo di nuovo',
  damaged: 'il file è danneggiato: copiarlo o scaricarlo di nuovo',
  'no-text': "l'archivio non contiene il testo di un documento",
  'broken-xml': 'il suo contenuto è danneggiato: aprirlo e salvarlo di nuovo',
  'xml-encoding': 'la codifica del suo contenuto è guasta: aprirlo e salvarlo di nuovo',
  'too-many-parts': 'ha troppe parti',
  'too-large': 'una volta aperto sarebbe troppo grande',
  'compression-ratio': 'una volta aperto sarebbe smisurato',
  'duplicate-part': 'contiene due parti con lo stesso nome',
  'unknown-compression': 'è compresso in un modo che i programmi di videoscrittura non usano',
  doctype: 'dichiara entità XML, che nessun programma di videoscrittura scrive',
  'too-deep': 'i suoi elementi sono annidati senza fine',
  'too-many-cells': 'le sue tabelle avrebbero milioni di celle',
}

const english: Reasons = {
  'old-word': 'it is an old .doc: open it and save it as .docx',
  encrypted: 'it is protected by a password: save a copy without one',
  rtf: 'it is an .rtf: open it and save it as .docx or .odt',
  pdf: 'it is a PDF: the document it was made from is needed',
  'not-a-zip': 'it is not an archive',
  truncated: 'the file is incomplete: copy or download it again',
  damaged: 'the file is damaged: copy or download it again',
  'no-text': 'the archive does not hold the text of a document',
  'broken-xml': 'its content is damaged: open it and save it again',
  'xml-encoding': 'the encoding of its content is broken: open it and save it again',
  'too-many-parts': 'it has too many parts',
  'too-large': 'once opened it would be too large',
  'compression-ratio': 'once opened it would be enormous',
  'duplicate-part': 'it holds two parts of one name',
  'unknown-compression': 'it is compressed in a way that no word processor uses',
  doctype: 'it declares XML entities, which no word processor writes',
  'too-deep': 'its elements are nested without end',
  'too-many-cells': 'its tables would have millions of cells',
}

/** Why a file is no document that can be read, in a clause, with what to do where something can be done. */
export function unreadableReason(reason: NotADocument | UnsafeArchive, language: Language): string {
  return language === 'it' ? italian[reason] : english[reason]
}
