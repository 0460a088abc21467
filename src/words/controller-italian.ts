import type { ControllerWords } from './controller-words.ts'

export const controllerItalian: ControllerWords = {
  link: (address, given) =>
    given
      ? `Verifiche (solo per il controllo di gestione): ${address} seguito dal valore di ATLANTE_CONTROLLER_TOKEN`
      : `Verifiche (solo per il controllo di gestione): ${address}`,
  findings: 'Verifiche',
  heading: year => `Verifiche dell’edizione ${year}`,
  lead: 'Ogni punto si corregge nel documento, che poi si ricarica, oppure si accetta con un motivo: la scelta resta scritta accanto al dato. Niente viene corretto da solo.',
  counted: (errors, warnings, infos) =>
    `${errors === 1 ? '1 errore' : `${errors} errori`}, ${warnings} da spiegare, ${infos} da sapere`,
  serviceHeading: (service, open) =>
    open === 0
      ? `${service}: niente da chiarire`
      : open === 1
        ? `${service}: un punto da chiarire`
        : `${service}: ${open} punti da chiarire`,
  serviceLead: 'Si corregge o si spiega; la scelta resta scritta accanto al dato.',
  serviceNone: 'Le verifiche non hanno trovato nulla di aperto in questa mappa.',
  figures: { error: 'errori', warning: 'da spiegare', info: 'da sapere', accepted: 'accettati' },
  byManager: 'Per responsabile',
  byFamily: 'Per tipo',
  manager: 'Responsabile',
  service: 'Servizio',
  family: 'Tipo',
  severity: 'Gravità',
  everyManager: 'Tutti i responsabili',
  everyService: 'Tutti i servizi',
  everyFamily: 'Tutti i tipi',
  toDo: 'Errori e da spiegare',
  everySeverity: 'Tutto, anche da sapere',
  show: 'Mostra',
  clear: 'Togli i filtri',
  filter: 'Scegli che cosa vedere',
  start: 'Da dove cominciare',
  startLead: 'Gli errori: ciò che così com’è non può essere giusto.',
  all: 'I punti, servizio per servizio',
  shown: (shown, open) =>
    shown === open ? `${open} punti aperti.` : `${shown} mostrati, su ${open} punti aperti.`,
  none: 'Nessun punto aperto con questi filtri.',
  wholeEdition: 'Tutta l’edizione',
  nobody: 'Nessun responsabile',
  aside: 'Fuori dalle tabelle',
  row: 'Riga',
  empty: 'casella vuota',
  lines: lines => (lines.includes(',') ? `Righe ${lines} del documento` : `Riga ${lines} del documento`),
  more: rows => (rows === 1 ? 'Un’altra riga non è mostrata.' : `Altre ${rows} righe non sono mostrate.`),
  oddCell: number => `punto ${number}`,
  expected: 'Che cosa ci si aspettava',
  todo: 'Che cosa fare',
  proposal: 'Proposta',
  notApplied: 'Calcolata dai dati, non applicata.',
  toMap: 'La mappa',
  toFindings: 'Le verifiche di questa mappa',
  accept: 'Accetta con un motivo',
  reason: 'Perché va bene così',
  reasonHelp: 'Resta nella storia dell’edizione. Se le cifre cambiano, il punto ritorna.',
  who: 'Chi lo dice',
  acceptButton: 'Accetta',
  ruleButton: 'È una regola: controllala sempre',
  accepted: 'Accettati con un motivo',
  acceptedLead: 'Non si ripetono finché le loro cifre restano queste.',
  acceptedNone: 'Nessuno, per ora.',
  acceptedBy: (who, when) => `${who}, ${when}`,
  because: 'Motivo',
  withdraw: 'Riapri',
  rules: 'Regole dell’ente',
  rulesLead: 'Somme accettate come vere: Atlante le controlla in ogni edizione.',
  sum: (total, parts) => `${total} = ${parts}`,
  removeRule: 'Togli la regola',
  door: {
    title: 'Controllo di gestione',
    lead: hours =>
      `Questo browser può ora vedere le verifiche e accettarle, per ${hours} ore. Agli altri lettori non si mostrano.`,
    leave: 'Esci',
    closed: 'Pagina del controllo di gestione',
    closedText:
      'Le verifiche si aprono con il collegamento che Atlante scrive nel terminale all’avvio, alla riga «Verifiche». Chiederlo a chi lo ha avviato.',
    wrongKey: 'Collegamento non valido',
    wrongKeyText:
      'La chiave in fondo all’indirizzo non è quella di questo Atlante. Copiare di nuovo, per intero, il collegamento che Atlante scrive all’avvio.',
    foreign: 'Richiesta non accettata',
    foreignText:
      'La richiesta non viene da una pagina di questo Atlante, o la pagina era aperta da troppo tempo. Nulla è cambiato: ricaricare la pagina delle verifiche e riprovare.',
    noReason: 'Manca il motivo o il nome',
    noReasonText:
      'Per accettare un punto servono un motivo e il nome di chi lo dice, fino a 500 caratteri. Nulla è cambiato: tornare indietro e completare.',
    gone: 'Il punto non c’è più',
    goneText:
      'Nel frattempo l’edizione è cambiata, o qualcuno ha già deciso. Nulla è cambiato ora: ricaricare la pagina delle verifiche.',
    back: 'Torna alle verifiche',
  },
}
