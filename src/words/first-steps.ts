import type { Language } from './language.ts'

/** What an installation has to be told before its first collection. */
export const firstStepNames = ['document', 'another', 'findings', 'departments', 'people', 'opening'] as const

export type FirstStepName = (typeof firstStepNames)[number]

/** What is known of the body when the steps are shown. */
interface StepGround {
  readonly body: string
  /** Of the newest edition. */
  readonly year: number
}

interface FirstStepWords {
  readonly title: string
  readonly lead: string
  readonly steps: Readonly<
    Record<
      FirstStepName,
      { readonly name: (of: StepGround) => string; readonly text: (of: StepGround) => string }
    >
  >
}

export const firstStepWords: Readonly<Record<Language, FirstStepWords>> = {
  it: {
    title: 'Per cominciare',
    lead: 'Quello che conviene fare prima della prima rilevazione, in quest’ordine.',
    steps: {
      document: {
        name: ({ body, year }) => `Guarda l’edizione ${year} del ${body}`,
        text: () =>
          'È l’ultimo documento conservato. Se non è del vostro ente, chi ha installato Atlante importa il vostro con «atlante import FILE» e la pagina cambia da sé.',
      },
      another: {
        name: () => 'Leggi un altro documento',
        text: ({ body }) =>
          `Un’altra edizione del ${body}, o una corretta: da Word, LibreOffice o testo. Prima di conservarla si vede che cosa cambia.`,
      },
      findings: {
        name: ({ year }) => `Leggi le verifiche dell’edizione ${year}`,
        text: () =>
          'Totali che non tornano, righe copiate, salti: quello che conviene correggere o spiegare prima.',
      },
      departments: {
        name: () => 'Di’ a quale settore appartiene ogni servizio',
        text: () => 'Il documento non lo dice. Serve a dare ruoli per settore e a raggruppare il portale.',
      },
      people: {
        name: () => 'Invita responsabili e referenti',
        text: () =>
          'Ognuno riceve un collegamento per scegliere la sua password. Chi sostituisce altri si indica qui.',
      },
      opening: {
        name: ({ year }) => `Apri la rilevazione ${year + 1}`,
        text: ({ year }) =>
          `Le mappe del ${year} passano al ${year + 1} con le loro righe; si assegnano scadenza e persone.`,
      },
    },
  },
  en: {
    title: 'To begin with',
    lead: 'What is best done before the first collection, in this order.',
    steps: {
      document: {
        name: ({ body, year }) => `Look at the edition of ${year} of ${body}`,
        text: () =>
          'It is the last document kept. If it is not of your body, whoever installed Atlante imports yours with “atlante import FILE” and the page changes by itself.',
      },
      another: {
        name: () => 'Read another document',
        text: ({ body }) =>
          `Another edition of ${body}, or a corrected one: from Word, LibreOffice or text. What changes is shown before it is kept.`,
      },
      findings: {
        name: ({ year }) => `Read the checks of the edition of ${year}`,
        text: () => 'Totals that do not add up, copied rows, jumps: what is best mended or explained first.',
      },
      departments: {
        name: () => 'Say which department each service belongs to',
        text: () =>
          'The document does not say. It is needed for roles on departments and to group the portal.',
      },
      people: {
        name: () => 'Invite managers and contributors',
        text: () => 'Each gets a link to choose a password. Who stands in for others is named here.',
      },
      opening: {
        name: ({ year }) => `Open the collection of ${year + 1}`,
        text: ({ year }) =>
          `The maps of ${year} go on to ${year + 1} with their rows; deadline and people are assigned.`,
      },
    },
  },
}
