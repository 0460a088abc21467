import type { Refusal, UsageProblem } from '../domain/refusal.ts'
import type { Language } from './language.ts'
import { formatNumber } from './number.ts'

/** The sentence for a refusal: what is wrong, where, what to do. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  return language === 'it' ? italian(refusal) : english(refusal)
}

function italian(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'file-not-found':
      return `${refusal.path}: il file non esiste. Controllare il nome e la cartella.`
    case 'file-is-directory':
      return `${refusal.path}: è una cartella, non un file. Indicare il documento da leggere.`
    case 'file-not-readable':
      return `${refusal.path}: non si può leggere (${refusal.reason}). Controllare i permessi del file.`
    case 'file-too-large':
      return `${refusal.path}: è troppo grande, ${megabytes(refusal.bytes, 'it')} MB; il limite è ${megabytes(refusal.limit, 'it')} MB. Togliere le immagini o dividere il documento.`
    case 'file-empty':
      return `${refusal.path}: il file è vuoto. Indicare il documento completo.`
    case 'not-a-document':
      return `${refusal.path}: non è un documento che Atlante sa leggere (${refusal.reason}). Sono ammessi .docx, .odt e testo semplice.`
    case 'not-service-maps':
      return `${refusal.path}: nelle ${formatNumber(refusal.lines, 'it')} righe non c'è alcuna mappa dei servizi. Indicare il documento delle mappe; se usa altri titoli, descriverli in un profilo con --profile.`
    case 'broken-encoding':
      return `${refusal.path}:${refusal.line}:${refusal.column}: la codifica dei caratteri è guasta. Salvare di nuovo il file in UTF-8.`
    case 'unsafe-archive':
      return `${refusal.path}: l'archivio non è sicuro e non è stato aperto (${refusal.reason}). Salvare di nuovo il documento dal programma di videoscrittura.`
    case 'bad-profile':
      return `${refusal.path}: il profilo non è valido (${refusal.reason}). Correggerlo o non usare --profile.`
    case 'bad-usage':
      return `${usageProblemInItalian[refusal.problem](refusal.word)} Uso: atlante ${refusal.usage}`
  }
}

function english(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'file-not-found':
      return `${refusal.path}: the file does not exist. Check its name and folder.`
    case 'file-is-directory':
      return `${refusal.path}: this is a folder, not a file. Name the document to read.`
    case 'file-not-readable':
      return `${refusal.path}: cannot be read (${refusal.reason}). Check the permissions of the file.`
    case 'file-too-large':
      return `${refusal.path}: too large, ${megabytes(refusal.bytes, 'en')} MB; the limit is ${megabytes(refusal.limit, 'en')} MB. Remove its pictures or split the document.`
    case 'file-empty':
      return `${refusal.path}: the file is empty. Name the whole document.`
    case 'not-a-document':
      return `${refusal.path}: not a document that Atlante can read (${refusal.reason}). It reads .docx, .odt and plain text.`
    case 'not-service-maps':
      return `${refusal.path}: no service map in its ${formatNumber(refusal.lines, 'en')} lines. Name the document of the maps; if it uses other headings, describe them in a profile with --profile.`
    case 'broken-encoding':
      return `${refusal.path}:${refusal.line}:${refusal.column}: the character encoding is broken. Save the file again as UTF-8.`
    case 'unsafe-archive':
      return `${refusal.path}: the archive is not safe and was not opened (${refusal.reason}). Save the document again from the word processor.`
    case 'bad-profile':
      return `${refusal.path}: the profile is not valid (${refusal.reason}). Mend it or leave out --profile.`
    case 'bad-usage':
      return `${usageProblemInEnglish[refusal.problem](refusal.word)} Usage: atlante ${refusal.usage}`
  }
}

type UsageSentences = Readonly<Record<UsageProblem, (word: string) => string>>

const usageProblemInItalian: UsageSentences = {
  'unknown-command': word => `Il comando "${word}" non esiste.`,
  'unknown-option': word => `L'opzione "${word}" non è ammessa o le manca il valore.`,
  'bad-value': word => `Il valore "${word}" non è ammesso.`,
  'missing-argument': () => 'Manca una parola al comando.',
  'extra-argument': word => `La parola "${word}" è di troppo.`,
}

const usageProblemInEnglish: UsageSentences = {
  'unknown-command': word => `There is no command "${word}".`,
  'unknown-option': word => `The option "${word}" is not known or lacks its value.`,
  'bad-value': word => `The value "${word}" is not allowed.`,
  'missing-argument': () => 'A word of the command is missing.',
  'extra-argument': word => `The word "${word}" is one too many.`,
}

function megabytes(bytes: number, language: Language): string {
  return formatNumber(bytes / 1_000_000, language, 1)
}
