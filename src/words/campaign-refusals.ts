import type { CampaignRefusal, Obstacle } from '../domain/campaign/campaign-refusal.ts'
import type { Refusal } from '../domain/refusal.ts'
import { ruleTitle } from './findings.ts'
import type { Language } from './language.ts'
import { mapMoveWord, mapStateWord } from './map-states.ts'
import { formatDate } from './number.ts'

const kinds: Readonly<Record<CampaignRefusal['kind'], true>> = {
  'campaign-not-open': true,
  'campaign-exists': true,
  'campaign-wrong-year': true,
  'map-not-found': true,
  'wrong-state': true,
  'map-changed': true,
  'deadline-passed': true,
  'not-complete': true,
  'too-many-changes': true,
  'reason-missing': true,
  'bad-date': true,
  'comment-not-found': true,
  'person-not-found': true,
  'name-taken': true,
  'row-label-unusable': true,
  'row-exists': true,
  'row-not-found': true,
  'unit-unknown': true,
  'rows-not-one-figure': true,
  'figures-differ': true,
  'figure-not-shared': true,
  'office-not-chosen': true,
  'office-without-maps': true,
  'not-all-accepted': true,
}

/** Whether a refusal is about the year's collection. */
export function isCampaignRefusal(refusal: Refusal): refusal is CampaignRefusal {
  return refusal.kind in kinds
}

/** The sentence for a refusal about the year's collection: what is wrong, where, what to do. */
export function campaignRefusal(refusal: CampaignRefusal, language: Language): string {
  return language === 'it' ? italian(refusal) : english(refusal)
}

function italian(refusal: CampaignRefusal): string {
  switch (refusal.kind) {
    case 'campaign-not-open':
      return `La rilevazione ${refusal.year} non è aperta. La apre il controllo di gestione.`
    case 'campaign-exists':
      return `La rilevazione ${refusal.year} c'è già. Proseguire con quella, o sigillarla prima di aprirne un'altra.`
    case 'campaign-wrong-year':
      return refusal.expected === null
        ? "Non c'è alcuna edizione da cui aprire l'anno. Importarne una con atlante import."
        : `Il ${refusal.year} non segue l'ultima edizione. Aprire il ${refusal.expected}.`
    case 'map-not-found':
      return `La rilevazione ${refusal.year} non ha la mappa "${refusal.map}". Cercarla nell'elenco della rilevazione.`
    case 'wrong-state':
      return `La mappa è nello stato "${mapStateWord(refusal.state, 'it')}": per "${mapMoveWord(refusal.move, 'it')}" è tardi o presto. Ricaricare la pagina per vedere che cosa è successo.`
    case 'map-changed':
      return `"${refusal.map}" è cambiata dopo che la pagina è stata aperta. Ricaricare la pagina, guardare le modifiche e ripetere.`
    case 'deadline-passed':
      return `Il termine era il ${formatDate(refusal.deadline)}. Per scrivere ancora chiedere una proroga al controllo di gestione.`
    case 'not-complete':
      return `"${refusal.map}" non si può ancora inviare: ${refusal.obstacles.map(each => obstacleSentence(each, 'it')).join(' ')}`
    case 'too-many-changes':
      return `Troppe modifiche in una volta: ${refusal.count}, il limite è ${refusal.limit}. Nulla è stato scritto; incollare a blocchi.`
    case 'reason-missing':
      return 'Manca il motivo. Scriverlo e ripetere.'
    case 'bad-date':
      return `"${refusal.date}" non è una data. Scriverla come 28/02/2026.`
    case 'comment-not-found':
      return 'Il commento non c’è. Ricaricare la pagina.'
    case 'person-not-found':
      return 'La persona non c’è fra quelle che possono accedere. Aggiungerla prima in Persone.'
    case 'name-taken':
      return `C'è già una mappa con il nome "${refusal.name}". Sceglierne un altro.`
    case 'row-label-unusable':
      return refusal.length === 0
        ? 'Mancano le parole della riga. Scriverle e ripetere.'
        : `Le parole della riga sono ${refusal.length} caratteri, il limite è ${refusal.limit}. Accorciarle.`
    case 'row-exists':
      return `La tabella ha già la riga "${refusal.label}". Usare quella, o scegliere altre parole.`
    case 'row-not-found':
      return 'La riga non c’è in questa tabella: forse è stata tolta o ripresa. Ricaricare la pagina.'
    case 'unit-unknown':
      return `"${refusal.unit}" non è un'unità di misura. Sceglierne una dell'elenco.`
    case 'rows-not-one-figure':
      return notOneFigureInItalian[refusal.why]
    case 'figures-differ':
      return `Le righe dicono cose diverse (${years(refusal.dates)}). Scegliere quale vale: le altre cambiano, con il motivo.`
    case 'figure-not-shared':
      return 'La riga non è un dato comune ad altre mappe. Ricaricare la pagina per vedere come sta adesso.'
    case 'office-not-chosen':
      return 'Manca di chi sono i moduli. Scegliere un responsabile o un referente e ripetere.'
    case 'office-without-maps':
      return `${refusal.name || 'Chi non è nominato'} non risponde di alcuna mappa nella rilevazione ${refusal.year}: non ci sono moduli. Incaricare qualcuno con "Gestisci" accanto alla mappa, o scegliere un altro nome.`
    case 'not-all-accepted':
      return `Non sono ancora accettate ${refusal.maps.length} mappe: ${some(refusal.maps, 'it')}. Accettarle, o chiudere i servizi che non ci sono più.`
  }
}

function english(refusal: CampaignRefusal): string {
  switch (refusal.kind) {
    case 'campaign-not-open':
      return `The collection of ${refusal.year} is not open. The management-control office opens it.`
    case 'campaign-exists':
      return `The collection of ${refusal.year} is there already. Go on with it, or seal it before opening another.`
    case 'campaign-wrong-year':
      return refusal.expected === null
        ? 'There is no edition to open the year from. Import one with atlante import.'
        : `${refusal.year} does not follow the last edition. Open ${refusal.expected}.`
    case 'map-not-found':
      return `The collection of ${refusal.year} has no map "${refusal.map}". Look for it in the list of the collection.`
    case 'wrong-state':
      return `The map is in the state "${mapStateWord(refusal.state, 'en')}": it is too early or too late for "${mapMoveWord(refusal.move, 'en')}". Reload the page to see what happened.`
    case 'map-changed':
      return `"${refusal.map}" has changed since the page was opened. Reload the page, look at the changes and try again.`
    case 'deadline-passed':
      return `The deadline was ${formatDate(refusal.deadline)}. To go on writing ask the management-control office for an extension.`
    case 'not-complete':
      return `"${refusal.map}" cannot be submitted yet: ${refusal.obstacles.map(each => obstacleSentence(each, 'en')).join(' ')}`
    case 'too-many-changes':
      return `Too many changes at once: ${refusal.count}, the limit is ${refusal.limit}. Nothing was written; paste in blocks.`
    case 'reason-missing':
      return 'The reason is missing. Write it and try again.'
    case 'bad-date':
      return `"${refusal.date}" is not a date. Write it as 28/02/2026.`
    case 'comment-not-found':
      return 'The comment is not there. Reload the page.'
    case 'person-not-found':
      return 'The person is not among those who may sign in. Add them in People first.'
    case 'name-taken':
      return `There is a map with the name "${refusal.name}" already. Choose another.`
    case 'row-label-unusable':
      return refusal.length === 0
        ? 'The words of the row are missing. Write them and try again.'
        : `The words of the row are ${refusal.length} characters, the limit is ${refusal.limit}. Shorten them.`
    case 'row-exists':
      return `The table has the row "${refusal.label}" already. Use that one, or choose other words.`
    case 'row-not-found':
      return 'The row is not in this table: perhaps it was removed or taken back. Reload the page.'
    case 'unit-unknown':
      return `"${refusal.unit}" is not a unit. Choose one of the list.`
    case 'rows-not-one-figure':
      return notOneFigureInEnglish[refusal.why]
    case 'figures-differ':
      return `The rows say different things (${years(refusal.dates)}). Choose which holds: the others change, with the reason.`
    case 'figure-not-shared':
      return 'The row is a figure of no other map. Load the page again to see how it stands now.'
    case 'office-not-chosen':
      return 'Whose forms are wanted is missing. Choose a manager or a contributor and try again.'
    case 'office-without-maps':
      return `${refusal.name || 'Nobody'} answers for no map in the collection of ${refusal.year}: there are no forms. Appoint somebody with "Manage" beside the map, or choose another name.`
    case 'not-all-accepted':
      return `${refusal.maps.length} maps are not accepted yet: ${some(refusal.maps, 'en')}. Accept them, or close the services that are no more.`
  }
}

/** One thing that keeps a map from being submitted. */
export function obstacleSentence(obstacle: Obstacle, language: Language): string {
  const italian = language === 'it'
  switch (obstacle.kind) {
    case 'not-entered': {
      const table = italian
        ? { output: 'Output', served: 'Utenti seguiti' }[obstacle.section]
        : { output: 'Outputs', served: 'Users served' }[obstacle.section]
      return italian
        ? `${table}: mancano ${obstacle.rows.length} quantità (${some(obstacle.rows, 'it')}); scriverle, segnare n.d., o dire perché la tabella non ha dati nuovi.`
        : `${table}: ${obstacle.rows.length} figures are missing (${some(obstacle.rows, 'en')}); enter them, mark them n.d., or say why the table has no new data.`
    }
    case 'error-open': {
      const rows = obstacle.rows.length > 0 ? ` (${some(obstacle.rows, language)})` : ''
      return italian
        ? `Errore da correggere o spiegare: ${ruleTitle(obstacle.rule, 'it')}${rows}.`
        : `Error to mend or explain: ${ruleTitle(obstacle.rule, 'en')}${rows}.`
    }
    case 'restated-without-reason':
      return italian
        ? `${obstacle.row}: la quantità al ${formatDate(obstacle.date)} è stata rettificata senza motivo; indicarlo.`
        : `${obstacle.row}: the figure of ${formatDate(obstacle.date)} was restated without a reason; give one.`
  }
}

/** How many names a sentence lists. */
const mostNamed = 5

function some(names: readonly string[], language: Language): string {
  const more = names.length - mostNamed
  const rest = more > 0 ? (language === 'it' ? ` e altre ${more}` : ` and ${more} more`) : ''
  return `${names.slice(0, mostNamed).join(', ')}${rest}`
}

const years = (dates: readonly string[]) => dates.map(date => date.slice(0, 4)).join(', ')

type WhyNotOne = Extract<CampaignRefusal, { kind: 'rows-not-one-figure' }>['why']

const notOneFigureInItalian: Readonly<Record<WhyNotOne, string>> = {
  'one-map':
    'Le due righe sono della stessa mappa. Un dato comune sta in mappe diverse: scegliere una riga di un’altra.',
  'other-unit':
    'Le due righe hanno unità di misura diverse: non possono essere lo stesso dato. Sceglierne un’altra.',
  'one-already': 'Le due righe sono già lo stesso dato e dicono lo stesso. Niente è cambiato.',
}

const notOneFigureInEnglish: Readonly<Record<WhyNotOne, string>> = {
  'one-map':
    'Both rows are of the same map. A shared figure stands in different maps: choose a row of another.',
  'other-unit': 'The rows have different units: they cannot be one figure. Choose another.',
  'one-already': 'The rows are one figure already and say the same. Nothing has changed.',
}
