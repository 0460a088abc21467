import type { Language } from './language.ts'

/** What the command line says besides diagnostics and refusals. */
interface CommandLineWords {
  readonly purpose: string
  readonly usage: string
  readonly commands: string
  readonly options: string
  readonly languageOption: string
  readonly helpOption: string
  readonly exitCodes: string
  readonly more: string
  readonly help: string
  readonly serve: string
  /** What the file was recognised as. */
  source(format: string, encoding: string | null): string
  /** Where every line of the source went. */
  account(lines: LinesAccount): string
  readonly summary: {
    /** In place of the name of a map without its first page. */
    readonly nameless: string
    readonly columns: readonly string[]
    totals(count: Readonly<Record<'maps' | 'managers' | 'series' | 'figures', string>>): string
  }
  /** For a bug or a broken machine: `detail` is the system's own sentence. */
  fault(detail: string): string
}

/** Non-blank lines of a source (rows, where a format has none), by what became of them. */
interface LinesAccount {
  readonly lines: number
  readonly assigned: number
  readonly boilerplate: number
  readonly named: number
  readonly unread: number
}

export const commandLineWords: Readonly<Record<Language, CommandLineWords>> = {
  it: {
    purpose:
      'Atlante tiene le mappe dei servizi di un comune come dati: le legge, le controlla, le conserva, le mostra.',
    usage: 'Uso: atlante COMANDO [opzioni]',
    commands: 'Comandi:',
    options: 'Opzioni di tutti i comandi:',
    languageOption: 'lingua dei messaggi (italiano se non indicata)',
    helpOption: 'spiega il comando',
    exitCodes: 'Codici di uscita: 0 tutto bene; 1 fatto, ma qualcosa è da guardare; 2 non si può fare.',
    more: 'atlante help COMANDO spiega un comando.',
    help: 'spiega i comandi',
    serve: 'pubblica il portale su questo computer',
    source: (format, encoding) => `formato: ${format}${encoding ? `, codifica ${encoding}` : ''}`,
    account: ({ lines, assigned, boilerplate, named, unread }) =>
      `${lines} righe: ${assigned} assegnate, ${boilerplate} di cornice, ${named} segnalate, ${unread} non lette`,
    summary: {
      nameless: '(mappa senza la prima pagina)',
      columns: ['Mappa', 'Responsabile', 'Output', 'Utenti', 'Lacune'],
      totals: ({ maps, managers, series, figures }) =>
        `${maps} mappe, ${managers} responsabili, ${series} righe di dati, ${figures} cifre`,
    },
    fault: detail =>
      `Atlante si è fermato per un guasto imprevisto: ${detail}. I dati conservati non sono cambiati a metà. Con ATLANTE_DEBUG=1 si vedono i particolari da segnalare.`,
  },
  en: {
    purpose: "Atlante keeps a municipality's service maps as data: it reads, checks, keeps and shows them.",
    usage: 'Usage: atlante COMMAND [options]',
    commands: 'Commands:',
    options: 'Options of every command:',
    languageOption: 'language of the messages (Italian by default)',
    helpOption: 'explains the command',
    exitCodes: 'Exit codes: 0 fine; 1 done, but something needs a look; 2 cannot be done.',
    more: 'atlante help COMMAND explains one command.',
    help: 'explains the commands',
    serve: 'serves the portal on this computer',
    source: (format, encoding) => `format: ${format}${encoding ? `, encoding ${encoding}` : ''}`,
    account: ({ lines, assigned, boilerplate, named, unread }) =>
      `${lines} lines: ${assigned} assigned, ${boilerplate} boilerplate, ${named} named, ${unread} unread`,
    summary: {
      nameless: '(map without its first page)',
      columns: ['Map', 'Manager', 'Outputs', 'Users', 'Gaps'],
      totals: ({ maps, managers, series, figures }) =>
        `${maps} maps, ${managers} managers, ${series} rows, ${figures} figures`,
    },
    fault: detail =>
      `Atlante stopped on an unexpected fault: ${detail}. Nothing kept is half-changed. ATLANTE_DEBUG=1 shows the details to report.`,
  },
}
