import type { Severity } from '../domain/diagnostic.ts'
import type { Language } from './language.ts'

/** What the check command and its report say around the findings. */
interface CheckWords {
  edition(body: string, year: number): string
  compared(added: number, gone: number, unchanged: number): string
  /** Heading of what a person has explained. */
  readonly accepted: string
  readonly report: {
    readonly title: string
    readonly summary: string
    readonly nothing: string
    readonly byManager: string
    readonly byKind: string
    readonly start: string
    readonly startNote: string
    readonly manager: string
    readonly kind: string
    readonly total: string
    readonly nobody: string
    readonly nameless: string
    readonly wholeEdition: string
    readonly expected: string
    readonly todo: string
    readonly suggestion: string
    readonly row: string
    readonly line: string
    readonly severity: Readonly<Record<Severity, string>>
    readonly families: Readonly<Record<string, string>>
    readonly sealed: string
  }
}

export const checkWords: Readonly<Record<Language, CheckWords>> = {
  it: {
    edition: (body, year) => `${body}, edizione ${year}`,
    compared: (added, gone, unchanged) =>
      `Rispetto al controllo precedente: ${added} nuovi, ${gone} risolti, ${unchanged} invariati.`,
    accepted: 'Accettati con un motivo:',
    report: {
      title: 'Verifica delle mappe dei servizi',
      summary: 'In una pagina',
      nothing: 'Nessun avviso: la verifica non ha trovato niente da correggere o da spiegare.',
      byManager: 'Per responsabile',
      byKind: 'Per tipo',
      start: 'Da dove cominciare',
      startNote: 'Gli errori: ciò che così com’è non può essere giusto.',
      manager: 'Responsabile',
      kind: 'Tipo',
      total: 'Totale',
      nobody: '(nessun responsabile)',
      nameless: '(mappa senza la prima pagina)',
      wholeEdition: 'Tutta l’edizione',
      expected: 'Che cosa ci si aspettava',
      todo: 'Che cosa fare',
      suggestion: 'Proposta',
      row: 'Riga',
      line: 'riga',
      severity: { error: 'Errori', warning: 'Da spiegare', info: 'Da sapere' },
      families: {
        sum: 'Somme',
        copy: 'Copie',
        label: 'Etichette',
        period: 'Anni',
        level: 'Livelli',
        segment: 'Segmenti',
        cell: 'Caselle',
        part: 'Parti e interi',
        text: 'Testi',
        cross: 'Fra mappe',
        structure: 'Struttura',
      },
      sealed: 'Le proposte sono calcolate dai dati dell’edizione e non sono applicate.',
    },
  },
  en: {
    edition: (body, year) => `${body}, edition of ${year}`,
    compared: (added, gone, unchanged) =>
      `Since the earlier check: ${added} new, ${gone} gone, ${unchanged} unchanged.`,
    accepted: 'Accepted with a reason:',
    report: {
      title: 'Check of the service maps',
      summary: 'On one page',
      nothing: 'No findings: the check found nothing to correct or to explain.',
      byManager: 'By manager',
      byKind: 'By kind',
      start: 'Where to start',
      startNote: 'The errors: what cannot be right as it stands.',
      manager: 'Manager',
      kind: 'Kind',
      total: 'Total',
      nobody: '(no manager)',
      nameless: '(map without its first page)',
      wholeEdition: 'The whole edition',
      expected: 'What was expected',
      todo: 'What to do',
      suggestion: 'Proposal',
      row: 'Row',
      line: 'line',
      severity: { error: 'Errors', warning: 'To explain', info: 'To know' },
      families: {
        sum: 'Sums',
        copy: 'Copies',
        label: 'Labels',
        period: 'Years',
        level: 'Levels',
        segment: 'Segments',
        cell: 'Cells',
        part: 'Parts and wholes',
        text: 'Texts',
        cross: 'Between maps',
        structure: 'Structure',
      },
      sealed: 'Proposals are computed from the figures of the edition and are not applied.',
    },
  },
}
