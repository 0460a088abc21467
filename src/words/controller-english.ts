import type { ControllerWords } from './controller-words.ts'

export const controllerEnglish: ControllerWords = {
  link: (address, given) =>
    given
      ? `Findings (for management control only): ${address} followed by the value of ATLANTE_CONTROLLER_TOKEN`
      : `Findings (for management control only): ${address}`,
  findings: 'Findings',
  heading: year => `Findings of the edition of ${year}`,
  lead: 'Each point is corrected in the document, which is then loaded again, or accepted with a reason: the choice stays written beside the figure. Nothing corrects itself.',
  counted: (errors, warnings, infos) =>
    `${errors === 1 ? '1 error' : `${errors} errors`}, ${warnings} to explain, ${infos} to know`,
  serviceHeading: (service, open) =>
    open === 0
      ? `${service}: nothing to clear up`
      : open === 1
        ? `${service}: one point to clear up`
        : `${service}: ${open} points to clear up`,
  serviceLead: 'Correct or explain; the choice stays written beside the figure.',
  serviceNone: 'The checks found nothing open in this map.',
  figures: { error: 'errors', warning: 'to explain', info: 'to know', accepted: 'accepted' },
  byManager: 'By manager',
  byFamily: 'By kind',
  manager: 'Manager',
  service: 'Service',
  family: 'Kind',
  severity: 'Severity',
  everyManager: 'All managers',
  everyService: 'All services',
  everyFamily: 'All kinds',
  toDo: 'Errors and to explain',
  everySeverity: 'Everything, to know too',
  show: 'Show',
  clear: 'Remove filters',
  filter: 'Choose what to see',
  start: 'Where to start',
  startLead: 'The errors: what cannot be right as it stands.',
  all: 'The points, service by service',
  shown: (shown, open) =>
    shown === open ? `${open} open points.` : `${shown} shown of ${open} open points.`,
  none: 'No open point with these filters.',
  wholeEdition: 'The whole edition',
  nobody: 'No manager',
  aside: 'Outside the tables',
  row: 'Row',
  empty: 'empty cell',
  lines: lines => (lines.includes(',') ? `Lines ${lines} of the document` : `Line ${lines} of the document`),
  more: rows => (rows === 1 ? 'One more row is not shown.' : `${rows} more rows are not shown.`),
  oddCell: number => `point ${number}`,
  expected: 'What was expected',
  todo: 'What to do',
  proposal: 'Proposal',
  notApplied: 'Computed from the figures, not applied.',
  toMap: 'The map',
  toFindings: 'The findings of this map',
  accept: 'Accept with a reason',
  reason: 'Why it is right as it is',
  reasonHelp: 'Stays in the history of the edition. If the figures change, the point returns.',
  who: 'Who says so',
  acceptButton: 'Accept',
  ruleButton: 'It is a rule: always check it',
  accepted: 'Accepted with a reason',
  acceptedLead: 'Not repeated while their figures stay as they are.',
  acceptedNone: 'None so far.',
  acceptedBy: (who, when) => `${who}, ${when}`,
  because: 'Reason',
  withdraw: 'Reopen',
  rules: 'Rules of the body',
  rulesLead: 'Sums accepted as true: Atlante checks them in every edition.',
  sum: (total, parts) => `${total} = ${parts}`,
  removeRule: 'Remove the rule',
  door: {
    title: 'Management control',
    lead: hours =>
      `This browser may now see the findings and accept them, for ${hours} hours. Other readers are not shown them.`,
    leave: 'Leave',
    closed: 'A page of management control',
    closedText:
      'The findings open with the link that Atlante writes in the terminal at its start, on the line «Verifiche». Ask whoever started it.',
    wrongKey: 'Not a valid link',
    wrongKeyText:
      'The key at the end of the address is not that of this Atlante. Copy once more the whole link that Atlante writes at its start.',
    foreign: 'Request not accepted',
    foreignText:
      'The request does not come from a page of this Atlante, or the page was open for too long. Nothing has changed: reload the page of findings and try again.',
    noReason: 'The reason or the name is missing',
    noReasonText:
      'To accept a point, give a reason and the name of who says so, of at most 500 characters. Nothing has changed: go back and complete it.',
    gone: 'The point is no longer there',
    goneText:
      'The edition has changed meanwhile, or somebody has decided already. Nothing has changed now: reload the page of findings.',
    back: 'Back to the findings',
  },
}
