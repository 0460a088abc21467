import type { CampaignRefusal } from '../domain/campaign/campaign-refusal.ts'
import type { DepartmentRefusal } from '../domain/department/department-refusal.ts'
import type { PlacedProblem } from '../domain/interchange/problem.ts'
import type { PeopleRefusal } from '../domain/people/people-refusal.ts'
import type { Refusal, UsageProblem } from '../domain/refusal.ts'
import { campaignRefusal, isCampaignRefusal } from './campaign-refusals.ts'
import { departmentRefusal, isDepartmentRefusal } from './department-refusals.ts'
import { interchangeProblems } from './interchange-problems.ts'
import type { Language } from './language.ts'
import { formatDate, formatNumber } from './number.ts'
import { isPeopleRefusal, peopleRefusal } from './people-refusals.ts'
import { permissionWords } from './permission.ts'
import { unreadableReason } from './unreadable.ts'

/** The sentence for a refusal: what is wrong, where, what to do. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  if (isCampaignRefusal(refusal)) return campaignRefusal(refusal, language)
  if (isDepartmentRefusal(refusal)) return departmentRefusal(refusal, language)
  if (isPeopleRefusal(refusal)) return peopleRefusal(refusal, language)
  return language === 'it' ? italian(refusal) : english(refusal)
}

type Other = Exclude<Refusal, PeopleRefusal | CampaignRefusal | DepartmentRefusal>

function italian(refusal: Other): string {
  switch (refusal.kind) {
    case 'file-not-found':
      return `${refusal.path}: il file non esiste. Controllare il nome e la cartella.`
    case 'file-not-writable':
      return `${refusal.path}: non si può scrivere (${refusal.reason}). Controllare la cartella e i permessi.`
    case 'folder-holds-others':
      return `${refusal.path}: la cartella contiene altro (${refusal.file}) e non è stata toccata. Indicare con --out una cartella nuova, vuota, o quella della pubblicazione dello stesso anno.`
    case 'revision-without-reason':
      return `${refusal.path}: l'edizione ${refusal.year} è approvata con deliberazione e i dati sono cambiati. Dire il motivo della nuova revisione con --reason "...".`
    case 'approved-otherwise':
      return `L'edizione ${refusal.year} è già approvata con deliberazione ${refusal.resolution.number} del ${formatDate(refusal.resolution.date)}. Pubblicarla senza --resolution, o con la stessa; una correzione è una nuova revisione, con il suo motivo.`
    case 'not-a-publication':
      return `${refusal.path}: non è una cartella pubblicata da Atlante: manca il manifesto (manifest.json) o non si legge. Indicare la cartella della pubblicazione.`
    case 'bad-backup':
      return refusal.reason === 'not-a-backup'
        ? `${refusal.path}: non è una copia di Atlante. Indicare il file scritto da atlante backup.`
        : `${refusal.path}: la copia è troncata o è stata modificata e non è stata usata. Prendere un'altra copia.`
    case 'store-not-empty':
      return `${refusal.where}: ci sono già dati e nulla è stato toccato. Ripristinare in una cartella nuova (ATLANTE_DATA) o in un database vuoto (DATABASE_URL).`
    case 'not-a-table':
      return `${refusal.path}: non è una tabella CSV, una virgoletta è aperta e mai chiusa. Salvare di nuovo il foglio come CSV.`
    case 'bad-baseline':
      return `${refusal.path}: non è il risultato di un controllo. Indicare il file scritto da atlante check --json.`
    case 'finding-not-found':
      return `Nel ${refusal.year} nessun avviso aperto ha il codice ${refusal.fingerprint}. I codici sono in atlante check --edition ${refusal.year} --json.`
    case 'not-allowed':
      return `Non è permesso: ${permissionWords('it').verbs[refusal.verb]}. Chi può farlo è scritto nella tabella dei permessi; per avere il ruolo rivolgersi a chi amministra Atlante.`
    case 'service-not-found':
      return `L'edizione ${refusal.year} non ha un servizio con indirizzo «${refusal.slug}».${refusal.near === null ? ' Gli indirizzi sono quelli delle pagine del portale.' : ` Forse si intende «${refusal.near}».`}`
    case 'edition-not-found':
      return `L'edizione ${refusal.year} non c'è. ${refusal.known.length > 0 ? `Ci sono: ${refusal.known.join(', ')}.` : 'Importarne una con atlante import.'}`
    case 'file-is-directory':
      return `${refusal.path}: è una cartella, non un file. Indicare il documento da leggere.`
    case 'file-not-readable':
      return `${refusal.path}: non si può leggere (${systemReason(refusal.reason, 'it')}). Controllare i permessi del file.`
    case 'file-too-large':
      return `${refusal.path}: è troppo grande, ${megabytes(refusal.bytes, 'it')} MB; il limite è ${megabytes(refusal.limit, 'it')} MB. Togliere le immagini o dividere il documento.`
    case 'file-empty':
      return `${refusal.path}: il file è vuoto. Indicare il documento completo.`
    case 'not-a-document':
      return `${refusal.path}: non è un documento che Atlante sa leggere (${unreadableReason(refusal.reason, 'it')}). Sono ammessi .docx, .odt e testo semplice.`
    case 'not-service-maps':
      return `${refusal.path}: nelle ${formatNumber(refusal.lines, 'it')} righe non c'è alcuna mappa dei servizi. Indicare il documento delle mappe; se usa altri titoli, descriverli in un profilo con --profile.`
    case 'broken-encoding':
      return `${refusal.path}:${refusal.line}:${refusal.column}: la codifica dei caratteri è guasta. Salvare di nuovo il file in UTF-8.`
    case 'unsafe-archive':
      return `${refusal.path}: l'archivio non è sicuro e non è stato aperto (${unreadableReason(refusal.reason, 'it')}). Salvare di nuovo il documento dal programma di videoscrittura.`
    case 'bad-profile':
      return `${refusal.path}: il profilo non è valido (${refusal.reason}). Correggerlo o non usare --profile.`
    case 'bad-interchange':
      return `${refusal.path}: ${placed(refusal, 'it')}. Correggere quel punto del documento o del file, che deve seguire il formato atlante.edition/1.`
    case 'document-of-another-body':
      return `Il documento è di «${refusal.body}», un altro ente: nulla è stato scritto. Se è lo stesso ente con un altro nome, dirlo con la casella; altrimenti chi ha installato Atlante lo importa con atlante import.`
    case 'edition-changed':
      return `L'edizione ${refusal.year} intanto è cambiata e nulla è stato scritto. Guardare che cosa cambierebbe adesso e confermare di nuovo.`
    case 'reading-given-up':
      return `${refusal.path}: la lettura è stata interrotta perché chiede più tempo o memoria di qualsiasi documento di mappe; nulla è stato scritto. Salvare di nuovo il documento dal programma di videoscrittura, senza immagini, e riprovare.`
    case 'data-directory-in-use':
      return `${refusal.path}: la cartella dei dati è in uso dal processo ${refusal.pid} su ${refusal.host}. Chiudere quel processo (per esempio il server) e riprovare, o indicare un'altra cartella con ATLANTE_DATA.`
    case 'data-directory-not-usable':
      return `${refusal.path}: la cartella dei dati non si può usare (${systemReason(refusal.reason, 'it')}). Controllare i permessi o indicare un'altra cartella con ATLANTE_DATA.`
    case 'disk-full':
      return `${refusal.path}: il disco è pieno; nulla è stato modificato. Liberare spazio e riprovare.`
    case 'schema-too-new':
      return `I dati hanno lo schema ${refusal.stored}, questo programma arriva allo schema ${refusal.known}: sono stati scritti da una versione più recente. Installare quella versione; nulla è stato modificato.`
    case 'database-unreachable':
      return `${refusal.where}: il server PostgreSQL non risponde (${systemReason(refusal.reason, 'it')}). Controllare che sia avviato e l'indirizzo in DATABASE_URL.`
    case 'database-login-refused':
      return `${refusal.where}: PostgreSQL rifiuta l'utente "${refusal.user}". Controllare utente e password in DATABASE_URL.`
    case 'database-not-found':
      return `${refusal.where}: il database non esiste. Crearlo con createdb o correggere il nome in DATABASE_URL.`
    case 'database-too-old':
      return `${refusal.where}: PostgreSQL ${refusal.version} è troppo vecchio. Serve la versione ${refusal.needed} o una successiva.`
    case 'database-right-missing':
      return `${refusal.where}: all'utente del database manca un diritto (${refusal.reason}). Farlo proprietario del database e membro del ruolo atlante_app, come spiega docs/database.md.`
    case 'setting-no-network':
      return `${refusal.setting}: servono indirizzi IP o reti, separati da virgole, per esempio 10.0.0.5, 192.168.0.0/16. Correggerlo o toglierlo.`
    case 'setting-no-number':
      return `${refusal.setting}: serve un numero intero fra ${formatNumber(refusal.from, 'it')} e ${formatNumber(refusal.to, 'it')}, scritto in cifre senza punti. Correggerlo o toglierlo.`
    case 'port-in-use':
      return `La porta ${refusal.port} di ${refusal.host} è già in uso da un altro programma. Chiuderlo, o indicare un'altra porta con --port o PORT.`
    case 'address-not-usable':
      return `Il server non può ascoltare su ${refusal.host}, porta ${refusal.port} (${refusal.reason}). Controllare --port, PORT e HOST.`
    case 'bad-usage':
      return `${usageProblemInItalian[refusal.problem](refusal.word)} Uso: atlante ${refusal.usage}`
  }
}

function english(refusal: Other): string {
  switch (refusal.kind) {
    case 'file-not-found':
      return `${refusal.path}: the file does not exist. Check its name and folder.`
    case 'file-not-writable':
      return `${refusal.path}: cannot be written (${refusal.reason}). Check the folder and its permissions.`
    case 'folder-holds-others':
      return `${refusal.path}: the folder holds something else (${refusal.file}) and was left alone. Name with --out a new or empty folder, or that of the same year's publication.`
    case 'revision-without-reason':
      return `${refusal.path}: the edition of ${refusal.year} is approved by a resolution and its data have changed. Say why there is a new revision with --reason "...".`
    case 'approved-otherwise':
      return `The edition of ${refusal.year} is approved already by resolution ${refusal.resolution.number} of ${formatDate(refusal.resolution.date)}. Publish it without --resolution, or with the same; a correction is a new revision, with its reason.`
    case 'not-a-publication':
      return `${refusal.path}: not a folder that Atlante published: its manifest (manifest.json) is missing or cannot be read. Name the folder of a publication.`
    case 'bad-backup':
      return refusal.reason === 'not-a-backup'
        ? `${refusal.path}: this is no backup of Atlante. Name the file written by atlante backup.`
        : `${refusal.path}: the backup is cut or changed and was not used. Take another one.`
    case 'store-not-empty':
      return `${refusal.where}: there are data already and nothing was touched. Restore into a new directory (ATLANTE_DATA) or an empty database (DATABASE_URL).`
    case 'not-a-table':
      return `${refusal.path}: not a CSV table, a quote is opened and never closed. Save the sheet as CSV again.`
    case 'bad-baseline':
      return `${refusal.path}: not the result of a check. Name the file written by atlante check --json.`
    case 'finding-not-found':
      return `No open finding of ${refusal.year} has the code ${refusal.fingerprint}. The codes are in atlante check --edition ${refusal.year} --json.`
    case 'not-allowed':
      return `Not allowed: ${permissionWords('en').verbs[refusal.verb]}. The table of rights says who may; ask the administrator of Atlante for the role.`
    case 'service-not-found':
      return `The edition of ${refusal.year} has no service at “${refusal.slug}”.${refusal.near === null ? ' The addresses are those of the pages of the portal.' : ` Perhaps “${refusal.near}” is meant.`}`
    case 'edition-not-found':
      return `There is no edition of ${refusal.year}. ${refusal.known.length > 0 ? `There are: ${refusal.known.join(', ')}.` : 'Import one with atlante import.'}`
    case 'file-is-directory':
      return `${refusal.path}: this is a folder, not a file. Name the document to read.`
    case 'file-not-readable':
      return `${refusal.path}: cannot be read (${systemReason(refusal.reason, 'en')}). Check the permissions of the file.`
    case 'file-too-large':
      return `${refusal.path}: too large, ${megabytes(refusal.bytes, 'en')} MB; the limit is ${megabytes(refusal.limit, 'en')} MB. Remove its pictures or split the document.`
    case 'file-empty':
      return `${refusal.path}: the file is empty. Name the whole document.`
    case 'not-a-document':
      return `${refusal.path}: not a document that Atlante can read (${unreadableReason(refusal.reason, 'en')}). It reads .docx, .odt and plain text.`
    case 'not-service-maps':
      return `${refusal.path}: no service map in its ${formatNumber(refusal.lines, 'en')} lines. Name the document of the maps; if it uses other headings, describe them in a profile with --profile.`
    case 'broken-encoding':
      return `${refusal.path}:${refusal.line}:${refusal.column}: the character encoding is broken. Save the file again as UTF-8.`
    case 'unsafe-archive':
      return `${refusal.path}: the archive is not safe and was not opened (${unreadableReason(refusal.reason, 'en')}). Save the document again from the word processor.`
    case 'bad-profile':
      return `${refusal.path}: the profile is not valid (${refusal.reason}). Mend it or leave out --profile.`
    case 'bad-interchange':
      return `${refusal.path}: ${placed(refusal, 'en')}. Mend that point of the document or of the file, which must follow the format atlante.edition/1.`
    case 'document-of-another-body':
      return `The document is of “${refusal.body}”, another body: nothing was written. If it is the same body by another name, say so with the tick box; otherwise whoever installed Atlante imports it with atlante import.`
    case 'edition-changed':
      return `The edition of ${refusal.year} changed meanwhile and nothing was written. Look at what would change now and confirm again.`
    case 'reading-given-up':
      return `${refusal.path}: reading was stopped because it takes more time or memory than any document of maps; nothing was written. Save the document again from the word processor, without pictures, and retry.`
    case 'data-directory-in-use':
      return `${refusal.path}: the data directory is in use by process ${refusal.pid} on ${refusal.host}. Stop that process (the server, for instance) and try again, or name another directory with ATLANTE_DATA.`
    case 'data-directory-not-usable':
      return `${refusal.path}: the data directory cannot be used (${systemReason(refusal.reason, 'en')}). Check its permissions or name another directory with ATLANTE_DATA.`
    case 'disk-full':
      return `${refusal.path}: the disk is full; nothing was changed. Free some space and try again.`
    case 'schema-too-new':
      return `The data have schema ${refusal.stored}, this program knows up to schema ${refusal.known}: a newer version wrote them. Install that version; nothing was changed.`
    case 'database-unreachable':
      return `${refusal.where}: the PostgreSQL server does not answer (${systemReason(refusal.reason, 'en')}). Check that it runs and the address in DATABASE_URL.`
    case 'database-login-refused':
      return `${refusal.where}: PostgreSQL refuses the user "${refusal.user}". Check user and password in DATABASE_URL.`
    case 'database-not-found':
      return `${refusal.where}: the database does not exist. Create it with createdb or correct the name in DATABASE_URL.`
    case 'database-too-old':
      return `${refusal.where}: PostgreSQL ${refusal.version} is too old. Version ${refusal.needed} or later is needed.`
    case 'database-right-missing':
      return `${refusal.where}: the database user lacks a right (${refusal.reason}). Make it owner of the database and member of the role atlante_app, as docs/database.md explains.`
    case 'setting-no-network':
      return `${refusal.setting}: it must be IP addresses or networks with commas between, such as 10.0.0.5, 192.168.0.0/16. Correct it or leave it out.`
    case 'setting-no-number':
      return `${refusal.setting}: it must be a whole number from ${formatNumber(refusal.from, 'en')} to ${formatNumber(refusal.to, 'en')}, in digits only. Correct it or leave it out.`
    case 'port-in-use':
      return `Port ${refusal.port} of ${refusal.host} is in use by another program. Close it, or name another port with --port or PORT.`
    case 'address-not-usable':
      return `The server cannot listen on ${refusal.host}, port ${refusal.port} (${refusal.reason}). Check --port, PORT and HOST.`
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

/** What the operating system's code for a refusal means; a code that nobody knows stays as it is. */
function systemReason(code: string, language: Language): string {
  const [italian, english] = systemReasons[code] ?? [code, code]
  return language === 'it' ? italian : english
}

const systemReasons: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['permesso negato', 'permission denied'],
  EPERM: ['permesso negato', 'permission denied'],
  EIO: ['errore del disco', 'disk error'],
  EROFS: ['il disco è in sola lettura', 'the disk is read-only'],
  ENOTDIR: ['non è una cartella', 'not a directory'],
  EEXIST: ['non è una cartella', 'not a directory'],
  ENOENT: ['lì non si può creare', 'it cannot be made there'],
  ENOTFOUND: ["l'indirizzo non esiste", 'the address does not exist'],
  ECONNREFUSED: ['connessione rifiutata', 'connection refused'],
  ECONNRESET: ['connessione interrotta', 'connection cut'],
  ETIMEDOUT: ['tempo scaduto', 'timed out'],
  EMFILE: ['troppi file aperti', 'too many open files'],
  ENAMETOOLONG: ['nome troppo lungo', 'name too long'],
  ELOOP: ['collegamenti in cerchio', 'links in a circle'],
}

function megabytes(bytes: number, language: Language): string {
  return formatNumber(bytes / 1_000_000, language, 1)
}

/** `services[3].outputs: a list is needed`; the whole file has no place. */
function placed({ at, problem }: PlacedProblem, language: Language): string {
  return [at, interchangeProblems[language][problem]].filter(part => part !== '').join(': ')
}
