import type { Params, RuleWords } from './figures.ts'

const years = (p: Params, name = 'years'): string => p.years(name, 'e')
const parts = (p: Params): string =>
  p.has('parts') ? p.labels('parts', 'e') : `le sue ${p.number('count')} parti`
const inYears = (p: Params): string => `nel ${years(p)}`
const kinds: Readonly<Record<string, string>> = {
  core: 'elemento centrale',
  ancillary: 'elemento accessorio',
  segment: 'segmento',
  criterion: 'criterio',
  role: 'ruolo',
  facility: 'struttura',
  label: 'etichetta',
  note: 'nota',
}
const sections: Readonly<Record<string, string>> = {
  name: 'il nome del servizio',
  manager: 'il responsabile',
  content: 'gli elementi del servizio',
  'content.core': 'gli elementi centrali',
  'content.ancillary': 'gli elementi accessori',
  outputs: 'gli output',
  'users.criteria': 'i criteri di segmentazione',
  'users.segments': 'i segmenti di utenza',
  'users.served': 'gli utenti seguiti',
  'segment.description': 'la descrizione di un segmento',
  delivery: 'il sistema di erogazione',
  'delivery.forms': 'la forma gestionale',
  'delivery.staff': 'le risorse umane',
  'delivery.coDelivery': 'i segmenti coinvolti',
  'delivery.facilities': 'le strutture erogative',
  'delivery.role': 'un ruolo dei segmenti coinvolti',
}
const tables: Readonly<Record<string, string>> = { outputs: 'degli output', served: 'degli utenti' }
const forms: Readonly<Record<string, string>> = {
  direct: 'diretta',
  outsourced: 'esternalizzata',
  mixed: 'mista',
}
const sectionList = (p: Params, name: string): string =>
  p
    .items(name)
    .map(item => sections[String(item)] ?? String(item))
    .join(', ')
const times = (p: Params): string => `${p.ratio('factor')} volte ${p.has('up') ? 'di più' : 'di meno'}`

/** Rule code to Italian words. */
export const italian: Readonly<Record<string, RuleWords>> = {
  'sum.declared-total': {
    title: 'Le parti non danno il totale',
    say: p => ({
      there: `${p.label('total')} vale ${p.figures('stated')} ${inYears(p)}, ma ${parts(p)} danno ${p.figures('sums')}.`,
      expected: `La somma torna ${p.has('holds') ? `nel ${years(p, 'holds')}` : 'negli altri anni'}${p.has('confirmed') ? '; un’altra suddivisione conferma il totale, quindi sono in dubbio le parti' : ''}${p.has('swapped') ? '; le due cifre differiscono per due cifre scambiate di posto' : ''}${p.has('unsplit') ? `; ${p.labels('unsplit', 'e')} quell’anno non ha un valore` : ''}.`,
      todo: 'Ricontrollare il totale e le parti sul gestionale e correggere la cifra sbagliata.',
      suggestion: p.has('confirmed') ? null : `Se le parti sono giuste, il totale è ${p.figures('sums')}.`,
    }),
  },
  'sum.learned-identity': {
    title: 'Una somma che vale negli altri anni',
    say: p => ({
      there: `${p.label('total')} vale ${p.figures('stated')} ${inYears(p)}; ${parts(p)} danno ${p.figures('sums')}.`,
      expected: `Nel ${years(p, 'holds')} la riga è la somma esatta${p.has('unsplit') ? `; ${p.labels('unsplit', 'e')} in quell’anno non ha un valore` : ''}.`,
      todo: 'Ricontrollare le cifre dell’anno; se è cambiato il modo di contare, scriverlo in nota. Se la somma è una regola dell’ufficio, accettarla come tale.',
      suggestion: `Secondo la regola degli altri anni sarebbe ${p.figures('sums')}.`,
    }),
  },
  'sum.accepted': {
    title: 'Una regola dell’ente che non torna',
    say: p => ({
      there: `${p.label('total')} vale ${p.figures('stated')} ${inYears(p)}; ${parts(p)} danno ${p.figures('sums')}.`,
      expected: `Per regola dell’ente la riga è la somma delle altre${p.has('holds') ? `, come nel ${years(p, 'holds')}` : ''}.`,
      todo: 'Correggere la cifra sbagliata; se la regola non vale più, toglierla dalle regole dell’ente.',
      suggestion: `Secondo la regola sarebbe ${p.figures('sums')}.`,
    }),
  },
  'sum.identity-ended': {
    title: 'Una somma che finisce',
    say: p => ({
      there: `Fino al ${p.text('until')} ${parts(p)} danno ${p.label('total')}; dal ${p.text('from')} non più${p.has('equal') ? `, e la riga vale quanto ${p.label('equal')}` : ''}.`,
      expected: 'La stessa definizione in tutti gli anni, o una nota che dica quando è cambiata.',
      todo: `Se il cambio è voluto, scrivere in nota «dal ${p.text('from')} …»; altrimenti riportare i valori alla definizione di prima.`,
    }),
  },
  'sum.in-cell': {
    title: 'Una casella che si smentisce',
    say: p => ({
      there:
        p.text('kind') === 'part'
          ? `${p.label('label')}, ${p.text('year')}: la casella ${p.label('raw')} ha una parte, ${p.figure('sum')}, più grande del totale ${p.figure('total')}.`
          : `${p.label('label')}, ${p.text('year')}: la casella ${p.label('raw')} contiene un totale e le sue parti.`,
      expected:
        p.text('kind') === 'part'
          ? 'La parte non può superare il totale.'
          : `${p
              .items('parts')
              .map((_, i) => p.figureAt('parts', i))
              .join(' + ')} = ${p.figure('sum')}, non ${p.figure('total')}.`,
      todo: 'Chiedere all’ufficio quale delle cifre è sbagliata, poi tenere il totale e le parti in righe diverse.',
      suggestion:
        p.text('kind') === 'part' ? null : `Se le parti sono giuste, il totale è ${p.figure('sum')}.`,
    }),
  },
  'sum.lagged': {
    title: 'Non ripete l’anno prima',
    say: p => ({
      there: `${p.label('label')} vale ${p.figure('value')} nel ${p.text('year')}; ${p.label('earlier')} l’anno prima era ${p.figure('expected')}.`,
      expected: `Nel ${years(p, 'holds')} le due cifre coincidono.`,
      todo: 'Confrontare le due cifre sul gestionale e correggere quella sbagliata.',
      suggestion: `Secondo la regola degli altri anni sarebbe ${p.figure('expected')}.`,
    }),
  },
  'sum.indicator': {
    title: 'Un indicatore che non segue dai suoi dati',
    say: p => ({
      there: `${p.label('label')} vale ${p.figure('value')} nel ${p.text('year')}.`,
      expected: `Da ${p.label('over')} e ${p.label('under')} si ricava ${p.figure('expected')}; negli altri ${p.number('holds')} anni torna.`,
      todo: 'Ricalcolare l’indicatore, o correggere il dato da cui viene.',
      suggestion: `Ricalcolato: ${p.figure('expected')}.`,
    }),
  },
  'copy.block': {
    title: 'Una tabella incollata da un altro servizio',
    say: p => ({
      there: `${p.number('count')} righe su ${p.number('of')} della tabella ${tables[p.text('table')] ?? ''} sono, cifra per cifra, quelle di ${p.service('other')}: ${p.label('label')} ha i numeri di ${p.label('otherLabel')} (${p.row('figures')}).`,
      expected: p.has('proven')
        ? `In ${p.service('other')} i totali tornano con quelle etichette: i valori sono suoi.`
        : 'Due servizi diversi non hanno le stesse cifre in tutti gli anni.',
      todo: 'Chiedere all’ufficio i valori veri di tutta la tabella; finché non arrivano, segnarla come non rilevata (n.d.).',
    }),
  },
  'copy.row': {
    title: 'Due righe identiche',
    say: p => ({
      there: `${p.label('label')} ha in tutti gli anni le cifre di ${p.label('otherLabel')}${p.has('same') ? '' : ` (${p.service('other')})`}: ${p.row('figures')}.`,
      expected:
        p.text('kind') === 'foreign'
          ? 'Cose diverse non hanno le stesse cifre: una delle due righe non ha le sue.'
          : 'La stessa misura si tiene una volta sola e si mostra dove serve.',
      todo:
        p.text('kind') === 'foreign'
          ? 'Chiedere ai due uffici di chi sono quelle cifre e inserire quelle dell’altra riga.'
          : 'Confermare che è la stessa misura e inserirla in un posto solo.',
    }),
  },
  'copy.cells': {
    title: 'Cifre uguali in due righe diverse',
    say: p => ({
      there: `${p.label('label')} e ${p.label('otherLabel')} hanno le stesse cifre ${inYears(p)} (${p.figures('figures')}) e cifre diverse negli altri ${p.number('different')} anni.`,
      expected: 'Due misure diverse non coincidono per caso con cifre così lunghe.',
      todo: 'Chiedere quale delle due è stata rilevata in quegli anni; l’altra è n.d.',
    }),
  },
  'copy.odd-cell': {
    title: 'Una cifra presa da un’altra riga',
    say: p => ({
      there: `${p.label('label')} vale ${p.figure('value')} nel ${p.text('year')}, la stessa cifra di ${p.label('otherLabel')}${p.has('other') ? ` (${p.service('other')})` : ''}.`,
      expected: `Negli altri anni la riga sta intorno a ${p.figure('usual')}.`,
      todo: 'Chiedere all’ufficio la cifra vera dell’anno.',
    }),
  },
  'copy.carried': {
    title: 'Un valore ricopiato dall’anno prima',
    say: p => ({
      there: `${p.label('label')} vale ${p.figure('value')} nel ${years(p)}, identico.`,
      expected: 'Negli altri anni la riga cambia sempre.',
      todo: 'Chiedere il dato di ogni anno; se non c’è, scrivere n.d. o segnarlo come stima.',
    }),
  },
  'copy.column': {
    title: 'Una colonna ricopiata',
    say: p => ({
      there: `${p.number('count')} righe su ${p.number('of')} hanno nel ${p.text('year')} le stesse cifre del ${p.text('before')}.`,
      expected: 'Negli altri anni quelle righe cambiano.',
      todo: `Chiedere i valori del ${p.text('year')} per tutta la tabella.`,
    }),
  },
  'copy.twin-diverges': {
    title: 'Righe gemelle che si separano',
    say: p => ({
      there: `${p.label('label')} e ${p.label('otherLabel')} coincidono in ${p.number('equal')} anni e nel ${years(p)} no: ${p.figures('values')} contro ${p.figures('others')}${p.number('pairs') > 1 ? `; così altre coppie di righe (${p.number('pairs') - 1})` : ''}.`,
      expected: `Righe che contano la stessa cosa hanno le stesse cifre${p.has('slips') ? `; nel ${years(p, 'slips')} la differenza è di una cifra sola` : ''}.`,
      todo: 'Stabilire quale cifra è giusta; se le righe contano cose diverse, dirlo nelle etichette.',
    }),
  },
  'label.same-label': {
    title: 'La stessa etichetta per due cose',
    say: p => ({
      there: `${p.label('label')} sta fra gli output (${p.row('figures')}) e fra gli utenti (${p.row('others')}) con cifre diverse.`,
      expected: 'Un’etichetta diversa per ogni cosa contata.',
      todo: 'Dire in ciascuna etichetta che cosa conta.',
    }),
  },
  'label.duplicate-row': {
    title: 'Una riga doppia',
    say: p => ({
      there: `${p.label('label')} e ${p.label('otherLabel')} stanno nella stessa tabella, uguali in ${p.number('equal')} anni su ${p.number('of')}${p.has('years') ? ` e diverse nel ${years(p)}` : ''}.`,
      expected: 'Una riga sola per ogni cosa contata.',
      todo: 'Tenere una riga; se sono due cose, dirlo nelle etichette.',
    }),
  },
  'label.foreign': {
    title: 'Etichette di un altro servizio',
    say: p => ({
      there: `${p.number('count')} righe hanno le etichette di ${p.service('other')}: ${p.labels('labels', 'e')}.`,
      expected: 'Etichette che parlino di ciò che questo servizio descrive.',
      todo: 'Chiedere all’ufficio che cosa contano quelle cifre e riscrivere le etichette.',
    }),
  },
  'label.stale-year': {
    title: 'Un’etichetta con un anno passato',
    say: p => ({
      there: `${p.label('label')} parla del ${years(p)} e ha un valore anche nel ${p.text('edition')}.`,
      expected: 'Un’etichetta che valga per l’anno dell’edizione.',
      todo: 'Aggiornarla; se la soglia cambia ogni anno, portarla in nota.',
    }),
  },
  'label.repeated-element': {
    title: 'Un nome ripetuto',
    say: p => ({
      there: `${p.label('name')} è il nome di ${p.number('count')} ${p.text('kind') === 'segment' ? 'segmenti' : 'elementi'} diversi.`,
      expected: 'Un nome per ciascuno.',
      todo: 'Dare a ciascuno il suo nome, o unirli in uno solo.',
    }),
  },
  'period.stale-table': {
    title: 'Una tabella ferma all’edizione prima',
    say: p => ({
      there: `${p.number('tables') > 1 ? 'Le due tabelle vanno' : 'La tabella va'} dal ${p.text('first')} al ${p.text('last')}.`,
      expected: `L’edizione è quella del ${p.text('edition')}: non si sa se è vecchia l’intestazione o sono vecchi i dati.`,
      todo: `Chiedere all’ufficio se i valori sono del ${p.text('edition')}, poi correggere le intestazioni o inserire i valori.`,
    }),
  },
  'period.tables-disagree': {
    title: 'Due tabelle in anni diversi',
    say: p => ({
      there: `Gli output vanno dal ${p.text('outputFirst')} al ${p.text('outputLast')}, gli utenti dal ${p.text('servedFirst')} al ${p.text('servedLast')}.`,
      expected: `Gli stessi anni nelle due tabelle, fino al ${p.text('edition')}.`,
      todo: 'Chiedere all’ufficio se mancano i dati o è vecchia solo l’intestazione, e portare le due tabelle agli stessi anni.',
    }),
  },
  'period.columns': {
    title: 'Colonne di anni fuori posto',
    say: p => ({
      there: `La tabella è intestata ${years(p)}.`,
      expected: 'Un anno per colonna, in ordine, senza salti.',
      todo: 'Correggere l’intestazione; se un anno manca davvero, aggiungere la colonna con n.d.',
    }),
  },
  'period.restated': {
    title: 'Valori già pubblicati e ora diversi',
    say: p => ({
      there: `${p.label('label')}: il ${p.text('year')} era ${p.figure('before')} nell’edizione ${p.text('edition')} e ora è ${p.figure('value')}${p.number('count') > 1 ? `; in tutto sono cambiati ${p.number('count')} valori` : ''}.`,
      expected: 'Un valore pubblicato non cambia senza un motivo scritto.',
      todo: 'Confermare la rettifica con il suo motivo, o rimettere il valore di prima.',
    }),
  },
  'level.spike': {
    title: 'Un salto che gli altri anni non hanno',
    say: p => ({
      there: `${p.label('label')} vale ${p.figure('value')} nel ${p.text('year')}: ${times(p)} degli altri anni.`,
      expected: `Intorno a ${p.figure('usual')}${p.number('together') > 0 ? `; nello stesso anno si muovono anche altre righe (${p.number('together')})` : ''}.`,
      todo: 'Controllare la cifra; se è giusta, scrivere in nota che cosa è successo.',
    }),
  },
  'level.magnitude': {
    title: 'Un ordine di grandezza fuori posto',
    say: p => ({
      there: `${p.label('label')} vale ${p.figure('value')} nel ${p.text('year')}, circa ${p.figure('power')} volte ${p.has('up') ? 'di più' : 'di meno'} degli altri anni.`,
      expected: `Intorno a ${p.figure('usual')}: forse una cifra ${p.has('up') ? 'di troppo' : 'che manca'}.`,
      todo: 'Confrontare con il gestionale e correggere; se è giusta, dirlo in nota.',
      suggestion: `Con una posizione ${p.has('up') ? 'in meno' : 'in più'} sarebbe dell’ordine di ${p.figure('proposed')}.`,
    }),
  },
  'level.part-only': {
    title: 'Un anno in cui si è contata una parte',
    say: p => ({
      there: `${p.label('label')} scende a ${p.figure('value')} nel ${p.text('year')}.`,
      expected: `Intorno a ${p.figure('usual')}; ${p.figure('value')} somiglia alla sola parte ${p.figure('part')} scritta nella casella del ${p.text('partYear')}.`,
      todo: 'Se quell’anno si è contata una parte sola, segnare un cambio di perimetro; altrimenti inserire il totale.',
    }),
  },
  'level.swapped': {
    title: 'Due caselle scambiate',
    say: p => ({
      there: `Nel ${p.text('year')} ${p.label('label')} vale ${p.figure('value')} e ${p.label('otherLabel')} ${p.figure('otherValue')}.`,
      expected: 'In tutti gli altri anni è il contrario: le due cifre stanno bene scambiate.',
      todo: 'Controllare le due cifre e rimetterle al loro posto.',
      suggestion: `Scambiate: ${p.figure('otherValue')} e ${p.figure('value')}.`,
    }),
  },
  'level.step': {
    title: 'Un cambio di livello senza nota',
    say: p => ({
      there: `${p.label('label')} passa da ${p.figure('before')} a ${p.figure('after')} nel ${p.text('year')} e non torna: ${times(p)}${p.number('count') > 1 ? `; con lei altre righe (${p.number('count') - 1})` : ''}.`,
      expected: 'Lo stesso livello, o una nota che dica che cosa si conta da quell’anno.',
      todo: `Chiedere che cosa è cambiato e scriverlo in nota («dal ${p.text('year')} …»).`,
    }),
  },
  'level.zero': {
    title: 'Uno zero fra cifre grandi',
    say: p => ({
      there: `${p.label('label')} vale 0 nel ${p.text('year')}.`,
      expected: `Negli altri anni sta intorno a ${p.figure('usual')}: zero vuol dire contati, e non ce n’erano.`,
      todo: 'Se il dato non c’è, scrivere n.d.; se è zero, dire in nota perché.',
    }),
  },
  'level.unit-change': {
    title: 'L’unità cambia lungo la riga',
    say: p => ({
      there: `${p.label('label')}: ${p.label('raw')} nel ${years(p)}, mentre negli altri anni ${p.label('others')}.`,
      expected: 'La stessa unità in tutta la riga.',
      todo: 'Scrivere tutte le caselle nella stessa unità.',
      suggestion: p.has('proposed') ? `${p.text('raw')} sarebbe ${p.figure('proposed')}%.` : null,
    }),
  },
  'level.separator': {
    title: 'Migliaia scritte in due modi',
    say: p => ({
      there: `${p.label('raw')} (${p.label('label')})${p.number('count') > 1 ? ` e altre caselle (${p.number('count') - 1})` : ''}: senza il punto delle migliaia che le altre caselle della riga hanno.`,
      expected: `${p.figure('value')}.`,
      todo: 'Scriverle come le altre.',
      suggestion: `${p.figure('value')}.`,
    }),
  },
  'part.exceeds-whole': {
    title: 'Una parte più grande dell’intero',
    say: p => ({
      there: `${p.label('part')} vale ${p.figure('partValue')} nel ${years(p)}, più di ${p.label('whole')} (${p.figure('wholeValue')}).`,
      expected: 'Una parte non supera ciò di cui è parte; negli altri anni è così.',
      todo: 'Ricontrollare le due cifre; se la parte comprende casi dell’anno prima, scriverlo in nota.',
    }),
  },
  'segment.not-counted': {
    title: 'Segmenti descritti e contati non coincidono',
    say: p => ({
      there: [
        p.has('uncounted') ? `Nessuna riga conta ${p.labels('uncounted', 'e')}` : '',
        p.has('undescribed') ? `nessun segmento descrive ${p.labels('undescribed', 'e')}` : '',
      ]
        .filter(Boolean)
        .join('; ')
        .replace(/^n/, 'N')
        .concat('.'),
      expected: 'Ciò che si descrive si conta, e ciò che si conta si descrive.',
      todo:
        p.has('uncounted') && p.has('undescribed')
          ? 'Se sono la stessa cosa con due nomi, usarne uno; altrimenti aggiungere ciò che manca.'
          : 'Aggiungere ciò che manca, o togliere ciò che non serve più.',
    }),
  },
  'segment.renamed': {
    title: 'Un segmento col nome di un altro servizio',
    say: p => ({
      there: `La mappa descrive ${p.label('segment')} e conta ${p.label('row')}, che è un segmento di ${p.service('other')}.`,
      expected: `Una riga per ${p.label('segment')}.`,
      todo: 'Chiedere all’ufficio che cosa conta la riga e usare un solo nome.',
    }),
  },
  'segment.ranges': {
    title: 'Fasce con buchi o sovrapposizioni',
    say: p => ({
      there: `Le fasce ${p.labels('segments', 'e')} ${[p.has('holes') ? `lasciano fuori ${years(p, 'holes')}` : '', p.has('doubles') ? `contano due volte ${years(p, 'doubles')}` : ''].filter(Boolean).join(' e ')}.`,
      expected: 'Fasce che si toccano senza sovrapporsi.',
      todo: 'Scrivere gli estremi compresi di ogni fascia.',
    }),
  },
  'segment.co-delivery': {
    title: 'Chi partecipa e non è descritto',
    say: p => ({
      there: `${p.labels('segments', 'e')}: ${p.number('count') > 1 ? 'partecipano' : 'partecipa'} all’erogazione, ma non ${p.number('count') > 1 ? 'sono' : 'è'} fra i segmenti di utenza.`,
      expected: 'Lo stesso nome nelle due tabelle.',
      todo: 'Aggiungere il segmento o usare il nome con cui è descritto.',
    }),
  },
  'cell.words': {
    title: 'Parole al posto di cifre',
    say: p => ({
      there: `${p.number('count')} caselle di ${p.labels('rows', 'e')} contengono parole, per esempio ${p.label('raw')} nel ${p.text('year')}.`,
      expected: 'Una cifra, 0, n.d. oppure /.',
      todo: 'Scrivere la cifra e portare le parole in nota.',
    }),
  },
  'cell.composite': {
    title: 'Due quantità in una casella',
    say: p => ({
      there: `${p.label('label')}, ${years(p)}: ${p.label('raw')}.`,
      expected:
        'Una sola quantità per casella: non si sommano in silenzio, potrebbero contare gli stessi casi.',
      todo: 'Tenere due righe «di cui» sotto un totale.',
      suggestion: p.has('proposed') ? `Se si possono sommare: ${p.figures('proposed')}.` : null,
    }),
  },
  'cell.blank': {
    title: 'Caselle vuote',
    say: p => ({
      there: `${p.number('count') > 1 ? `${p.number('count')} caselle vuote` : 'Una casella vuota'} in ${p.labels('rows', 'e')}.`,
      expected: '0 se non ce n’erano, n.d. se non si è contato, / se non esisteva.',
      todo: 'Scrivere quale dei tre.',
    }),
  },
  'cell.latest-missing': {
    title: 'Manca il dato dell’anno',
    say: p => ({
      there: `${p.labels('rows', 'e')}: nel ${p.text('year')} ${p.has('raw') ? `c’è ${p.label('raw')}` : 'la casella è vuota'}.`,
      expected: `Un valore come negli anni prima (l’ultimo è ${p.figure('previous')}).`,
      todo: 'Chiedere il valore, o quando arriverà; se la rilevazione è finita, scriverlo in nota.',
    }),
  },
  'cell.gap': {
    title: '«Non esisteva» in mezzo agli anni',
    say: p => ({
      there: `${p.label('label')} ha / nel ${p.text('year')} e valori prima e dopo${p.number('count') > 1 ? `; lo stesso in altre caselle (${p.number('count') - 1})` : ''}.`,
      expected: '/ vuol dire che la cosa non esisteva.',
      todo: 'Scrivere n.d. se non si è contato, 0 se non ce n’erano, o in nota perché era sospesa.',
    }),
  },
  'cell.missing-codes': {
    title: 'Molti modi di dire che manca',
    say: p => ({
      there: `La tabella ${tables[p.text('table')] ?? ''} scrive l’assenza in ${p.number('count')} modi: ${p
        .items('ways')
        .map(way => (way === '' ? 'casella vuota' : `«${way}»`))
        .join(', ')}.`,
      expected: 'Tre segni soli: 0, n.d. e /.',
      todo: 'Riportarli a quei tre.',
    }),
  },
  'cell.mark-without-note': {
    title: 'Un asterisco senza nota',
    say: p => ({
      there: `${p.labels('names', 'e')} ${p.items('names').length > 1 ? 'hanno' : 'ha'} il segno ${p.items('marks').join(', ')}, che nessuna nota spiega.`,
      expected: 'Una nota per ogni segno.',
      todo: 'Scrivere la nota o togliere il segno.',
    }),
  },
  'cell.note-without-mark': {
    title: 'Una nota che nessuno richiama',
    say: p => ({
      there: `La nota «${p.text('mark')} ${p.text('text')}» non è richiamata da nessuna casella.`,
      expected: 'Il segno accanto alla cifra o all’etichetta che la nota spiega.',
      todo: 'Mettere il segno al suo posto.',
    }),
  },
  'cell.empty-row': {
    title: 'Righe senza nessuna cifra',
    say: p => ({
      there: `${p.labels('rows', 'e')}: nessun valore in nessun anno.`,
      expected: 'Almeno il valore dell’anno.',
      todo: 'Togliere la riga, o decidere chi la rileva.',
    }),
  },
  'cross.same-quantity': {
    title: 'Una quantità detta in modi diversi',
    say: p => ({
      there: p.has('outsiders')
        ? `${p.label('label')} in ${p.services('services', 'e')}: ${outsiders(p, (year, service, value, others) => `nel ${year} ${service} ha ${value} e le altre ${others}`)}.`
        : `${p.label('label')}: ${told(p)} (anni diversi: ${years(p)}).`,
      expected: 'Una cifra sola per la stessa quantità nello stesso giorno.',
      todo: 'Stabilire quale ufficio è la fonte e usare il suo valore in tutte le mappe; se sono cose diverse, dirlo nelle etichette.',
      suggestion: p.has('outsiders')
        ? `Dove le altre mappe concordano: ${outsiders(p, (year, _service, _value, others) => `${others} nel ${year}`)}.`
        : null,
    }),
  },
  'cross.abandoned': {
    title: 'Una quantità lasciata a metà',
    say: p => ({
      there: `${p.label('label')} si ferma al ${p.text('year')} (${p.figure('value')}), mentre ${p.service('other')} continua a contare ${p.label('otherLabel')}.`,
      expected: 'La stessa quantità in una mappa sola, o aggiornata in tutte e due.',
      todo: 'Togliere la riga ferma o rimandare all’altra mappa in nota.',
    }),
  },
  'text.copied-description': {
    title: 'Una descrizione copiata',
    say: p => ({
      there: `${p.label('name')} (${kinds[p.text('kind')] ?? ''}) ha la stessa descrizione di ${p.label('otherName')}${p.has('other') ? ` di ${p.service('other')}` : ''}: «${p.text('text')}».`,
      expected: 'Una descrizione sua.',
      todo: 'Riscrivere la descrizione di quello che l’ha presa in prestito.',
    }),
  },
  'text.truncated': {
    title: 'Una frase troncata',
    say: p => ({
      there: `${p.has('name') ? `${p.label('name')} (${kinds[p.text('kind')] ?? ''})` : `Un testo (${kinds[p.text('kind')] ?? ''})`} finisce a metà: «${p.text('end')}».`,
      expected: 'Una frase intera.',
      todo: 'Riprendere il testo dall’originale dell’ufficio e completarlo.',
    }),
  },
  'text.draft': {
    title: 'Un segno di bozza',
    say: p => ({
      there: `${p.has('name') ? `${p.label('name')} (${kinds[p.text('kind')] ?? ''})` : `Un testo (${kinds[p.text('kind')] ?? ''})`} contiene un dubbio rimasto («${p.text('mark')}»): «${p.text('text')}».`,
      expected: 'Un testo definitivo.',
      todo: 'Chiedere all’ufficio la risposta e togliere il dubbio.',
    }),
  },
  'text.name-variants': {
    title: 'Un nome scritto in due modi',
    say: p => ({
      there: `«${p.text('rare')}» (${p.number('rareCount')}) e «${p.text('usual')}» (${p.number('usualCount')}) in ${p.services('services', 'e')}.`,
      expected: 'Un nome solo, se sono la stessa persona o lo stesso ente.',
      todo: 'Controllare il nome esatto e usare quello dappertutto.',
    }),
  },
  'text.typo': {
    title: 'Errori di battitura',
    say: p => ({
      there: `${p
        .items('wrong')
        .map((wrong, i) => `«${wrong}» per «${p.items('right')[i] ?? ''}»`)
        .join(', ')}.`,
      expected: 'La forma che l’edizione usa altrove.',
      todo: 'Correggere.',
      suggestion: p.items('right').join(', '),
    }),
  },
  'structure.missing-section': {
    title: 'Manca una parte della mappa',
    say: p => ({
      there: p.has('nameless')
        ? `Una mappa${p.has('after') ? ` dopo ${p.service('after')}` : ''} non ha la prima pagina: mancano ${sectionList(p, 'sections')}.`
        : `Mancano ${sectionList(p, 'sections')}.`,
      expected: 'Tutte le sezioni del modulo.',
      todo: p.has('lost')
        ? 'Recuperare le pagine dall’originale dell’ufficio e inserirle di nuovo nel documento.'
        : 'Aggiungere la sezione; se la risposta è «nessuno», scriverlo.',
    }),
  },
  'structure.empty-section': {
    title: 'Sezioni vuote',
    say: p => ({
      there: `Non dicono niente: ${sectionList(p, 'parts')}.`,
      expected: 'Una risposta, anche «nessuno».',
      todo: 'Completare.',
    }),
  },
  'structure.no-figures': {
    title: 'Una tabella senza cifre',
    say: p => ({
      there: p.has('count')
        ? `La tabella ${tables[p.text('table')] ?? ''} ha ${p.number('count')} righe e nessun valore: ${p.labels('rows', 'e')}.`
        : `La tabella ${tables[p.text('table')] ?? ''} non ha righe.`,
      expected: 'Almeno il valore dell’anno.',
      todo: 'Chiedere i valori all’ufficio; se non si possono contare, rivedere le righe.',
    }),
  },
  'structure.form-contradicted': {
    title: 'La forma gestionale è contraddetta',
    say: p => ({
      there:
        p.text('kind') === 'external-staff'
          ? `La forma è solo diretta, ma il personale è ${p.label('staff')}: ${p.number('count')} persone sono di una ditta esterna.`
          : p.text('kind') === 'outside-facility'
            ? `La forma è solo diretta, ma fra le strutture c’è chi gestisce il servizio per contratto: ${p.label('facility')}.`
            : p.text('kind') === 'several'
              ? `Sono segnate con una X ${p
                  .items('forms')
                  .map(form => forms[String(form)] ?? form)
                  .join(' e ')}, senza dire chi fa che cosa.`
              : 'Nessuna forma gestionale è segnata.',
      expected: 'Una forma sola, coerente con il personale e le strutture; o una frase per ciascuna.',
      todo: 'Segnare la forma vera e dire che cosa è affidato all’esterno.',
      suggestion: p.text('kind') === 'none' ? null : 'Di solito è «mista».',
    }),
  },
  'structure.orphan-row': {
    title: 'Una riga senza etichetta',
    say: p => ({
      there: `Una riga della tabella ${tables[p.text('table')] ?? ''} non dice che cosa conta: ${p.row('figures')}.`,
      expected: 'Un’etichetta per ogni riga.',
      todo: 'Scrivere l’etichetta, o unire la riga a quella di cui è il seguito.',
    }),
  },
  'structure.duplicate-map': {
    title: 'Due mappe con lo stesso nome',
    say: p => ({
      there: `${p.number('count')} mappe si chiamano ${p.service('name')}.`,
      expected: 'Una mappa per servizio.',
      todo: 'Togliere la copia o correggere il nome.',
    }),
  },
  'structure.place-missing': {
    title: 'Una sede contata e non elencata',
    say: p => ({
      there: `${p.labels('places', 'e')} ${p.number('count') > 1 ? 'sono contate' : 'è contata'} nelle tabelle per sede e non ${p.number('count') > 1 ? 'stanno' : 'sta'} fra le ${p.number('listed')} strutture erogative.`,
      expected: 'Le stesse sedi nelle tabelle e nell’elenco.',
      todo: 'Aggiungere la struttura all’elenco.',
    }),
  },
}

function outsiders(
  p: Params,
  say: (year: string, service: string, value: string, others: string) => string,
): string {
  const count = Math.min(3, p.items('outsiders').length / 4)
  const said = Array.from({ length: count }, (_, i) =>
    say(
      String(p.items('outsiders')[i * 4] ?? ''),
      p.serviceAt('outsiders', i * 4 + 1),
      p.figureAt('outsiders', i * 4 + 2),
      p.figureAt('outsiders', i * 4 + 3),
    ),
  )
  return [...new Set(said)].join('; ')
}

function told(p: Params): string {
  const items = p.items('told')
  return Array.from(
    { length: items.length / 2 },
    (_, i) => `${p.serviceAt('told', i * 2)} ${p.figureAt('told', i * 2 + 1)}`,
  )
    .slice(0, 6)
    .join(', ')
}
