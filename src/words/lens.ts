import type { Language } from './language.ts'

/** What the lens on a service says. Figures and years arrive already formatted. */
export interface LensWords {
  readonly title: string
  readonly heading: (service: string) => string
  readonly description: (service: string, body: string) => string
  readonly lead: string
  readonly output: string
  readonly users: string
  readonly external: string
  readonly show: string
  readonly figures: string
  readonly ratios: string
  readonly ratiosLead: string
  readonly outputFigure: (label: string) => string
  readonly usersFigure: (label: string) => string
  readonly staffFigure: (external: boolean) => string
  readonly measures: Readonly<Record<'perHead' | 'usersPerHead' | 'perUser', string>>
  readonly share: (part: string, whole: string) => string
  readonly gaps: Readonly<Record<'no-figure' | 'no-measure' | 'zero-measure', string>>
  readonly gapMark: string
  readonly notes: string
  readonly staffYears: (years: string) => string
  readonly staffUnknown: string
  readonly staffWritten: (year: string, raw: string) => string
  readonly noExternal: (years: string) => string
  readonly people: string
  readonly notSameUsers: string
  readonly notAQuantity: (series: string) => string
  readonly differentUnits: (part: string, whole: string) => string
  readonly alreadyRatio: (series: string) => string
  readonly broken: (series: string, years: string) => string
  readonly noted: (series: string, note: string) => string
  readonly otherDates: string
  readonly noWhole: string
  readonly noSeries: string
  readonly link: string
}

const italian: LensWords = {
  title: 'Lente',
  heading: service => `Lente: ${service}`,
  description: (service, body) => `Output e utenti per persona e per utente. ${service}, ${body}.`,
  lead: 'Una quantità da sola dice poco: qui si divide per le persone che lavorano nel servizio, per gli utenti, per il totale di cui è parte. Si sceglie che cosa dividere; le avvertenze dicono quanto vale il risultato.',
  output: 'Output',
  users: 'Utenti seguiti',
  external: 'Conta anche il personale esterno',
  show: 'Mostra',
  figures: 'Le cifre di partenza',
  ratios: 'I rapporti',
  ratiosLead:
    'Ogni rapporto si ferma dove manca una delle due cifre e ricomincia dove cambia ciò che si conta.',
  outputFigure: label => `Output: ${label}`,
  usersFigure: label => `Utenti: ${label}`,
  staffFigure: external => (external ? 'Persone, anche esterne' : 'Persone del Comune'),
  measures: {
    perHead: 'Output per persona che lavora nel servizio',
    usersPerHead: 'Utenti per persona che lavora nel servizio',
    perUser: 'Output per utente',
  },
  share: (part, whole) => `Quota di «${part}» su «${whole}»`,
  gaps: {
    'no-figure': 'manca la cifra',
    'no-measure': 'manca la cifra per cui dividere',
    'zero-measure': 'si dividerebbe per zero',
  },
  gapMark: '–',
  notes: 'Avvertenze',
  staffYears: years =>
    `Il documento dice quante persone lavorano nel servizio solo per l’anno della propria edizione: qui sono note per ${years}. Per gli altri anni il rapporto per persona non si calcola.`,
  staffUnknown:
    'Nessuna edizione pubblicata dice in cifre quante persone lavorano nel servizio: i rapporti per persona non si calcolano.',
  staffWritten: (year, raw) => `Personale nell’edizione ${year}, come scritto: «${raw}».`,
  noExternal: years =>
    `Per ${years} la mappa non indica personale esterno in cifre: si conta solo quello del Comune.`,
  people: 'Le persone sono quelle indicate nella mappa, senza distinguere il tempo pieno dal parziale.',
  notSameUsers:
    'Il documento non dice che proprio questi utenti ricevano proprio questo output: il rapporto li accosta, non li lega.',
  notAQuantity: series => `«${series}» è una percentuale: non si divide per persone o utenti.`,
  differentUnits: (part, whole) => `«${part}» e «${whole}» hanno unità diverse: la quota non si calcola.`,
  alreadyRatio: series =>
    `Il nome di «${series}» dice che è già un rapporto o una media: dividerla ancora raramente ha senso.`,
  broken: (series, years) =>
    `«${series}»: dal ${years} cambia ciò che si conta; i rapporti prima e dopo non si confrontano.`,
  noted: (series, note) => `«${series}»: ${note}.`,
  otherDates:
    'Output e utenti stanno in tabelle con date diverse: si accostano solo le date che hanno entrambe.',
  noWhole: 'Il documento non dice di quale totale queste quantità siano parte: nessuna quota.',
  noSeries: 'Questa mappa non ha quantità da guardare con la lente.',
  link: 'Guarda con la lente: per persona, per utente, sul totale',
}

const english: LensWords = {
  title: 'Lens',
  heading: service => `Lens: ${service}`,
  description: (service, body) => `Outputs and users per head and per user. ${service}, ${body}.`,
  lead: 'A quantity alone says little: here it is divided by the people who work in the service, by its users, by the total it is part of. You choose what to divide; the warnings say what the result is worth.',
  output: 'Output',
  users: 'Users served',
  external: 'Count external staff too',
  show: 'Show',
  figures: 'The figures it starts from',
  ratios: 'The ratios',
  ratiosLead: 'A ratio stops where either figure is absent and starts anew where what is counted changes.',
  outputFigure: label => `Output: ${label}`,
  usersFigure: label => `Users: ${label}`,
  staffFigure: external => (external ? 'People, external ones too' : 'People of the comune'),
  measures: {
    perHead: 'Output per person working in the service',
    usersPerHead: 'Users per person working in the service',
    perUser: 'Output per user',
  },
  share: (part, whole) => `Share of “${part}” in “${whole}”`,
  gaps: {
    'no-figure': 'no figure',
    'no-measure': 'no figure to divide by',
    'zero-measure': 'it would be divided by zero',
  },
  gapMark: '–',
  notes: 'Warnings',
  staffYears: years =>
    `The document says how many people work in the service only for the year of its own edition: here they are known for ${years}. For other years there is no ratio per person.`,
  staffUnknown:
    'No published edition says in figures how many people work in the service: there is no ratio per person.',
  staffWritten: (year, raw) => `Staff in the ${year} edition, as written: “${raw}”.`,
  noExternal: years =>
    `For ${years} the map gives no external staff in figures: only the comune’s own is counted.`,
  people: 'People are those the map gives, without telling full time from part time.',
  notSameUsers:
    'The document does not say that these very users receive this very output: the ratio puts them side by side, it does not tie them.',
  notAQuantity: series => `“${series}” is a percentage: it is not divided by people or users.`,
  differentUnits: (part, whole) => `“${part}” and “${whole}” have different units: there is no share.`,
  alreadyRatio: series =>
    `The name of “${series}” says that it is a ratio or an average already: dividing it again rarely makes sense.`,
  broken: (series, years) =>
    `“${series}”: from ${years} something else is counted; ratios before and after do not compare.`,
  noted: (series, note) => `“${series}”: ${note}.`,
  otherDates:
    'Output and users stand in tables with different dates: only dates that both have are put together.',
  noWhole: 'The document does not say which total these quantities are part of: no share.',
  noSeries: 'This map has no quantity to look at through the lens.',
  link: 'Look through the lens: per head, per user, as a share',
}

export const lensWords: Readonly<Record<Language, LensWords>> = { it: italian, en: english }
