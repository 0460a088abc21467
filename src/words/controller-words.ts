import type { Severity } from '../domain/diagnostic.ts'

/** What the controller's pages say that is not data; figures arrive formatted. */
export interface ControllerWords {
  /** What the program says at its start, before the address; `given` where the key is the installation's own. */
  readonly link: (address: string, given: boolean) => string
  readonly findings: string
  readonly heading: (year: number) => string
  readonly lead: string
  readonly counted: (errors: number, warnings: number, infos: number) => string
  readonly serviceHeading: (service: string, open: number) => string
  readonly serviceLead: string
  readonly serviceNone: string
  readonly figures: Readonly<Record<Severity | 'accepted', string>>
  readonly byManager: string
  readonly byFamily: string
  readonly manager: string
  readonly service: string
  readonly family: string
  readonly severity: string
  readonly everyManager: string
  readonly everyService: string
  readonly everyFamily: string
  readonly toDo: string
  readonly everySeverity: string
  readonly show: string
  readonly clear: string
  readonly filter: string
  readonly start: string
  readonly startLead: string
  readonly all: string
  readonly shown: (shown: number, open: number) => string
  readonly none: string
  readonly wholeEdition: string
  readonly nobody: string
  readonly aside: string
  readonly row: string
  readonly empty: string
  readonly lines: (lines: string) => string
  readonly more: (rows: number) => string
  readonly oddCell: (number: number) => string
  readonly expected: string
  readonly todo: string
  readonly proposal: string
  readonly notApplied: string
  readonly toMap: string
  readonly toFindings: string
  readonly accept: string
  readonly reason: string
  readonly reasonHelp: string
  readonly who: string
  readonly acceptButton: string
  readonly ruleButton: string
  readonly accepted: string
  readonly acceptedLead: string
  readonly acceptedNone: string
  readonly acceptedBy: (who: string, when: string) => string
  readonly because: string
  readonly withdraw: string
  readonly rules: string
  readonly rulesLead: string
  readonly sum: (total: string, parts: string) => string
  readonly removeRule: string
  readonly door: {
    readonly title: string
    readonly lead: (hours: number) => string
    readonly leave: string
    readonly closed: string
    readonly closedText: string
    readonly wrongKey: string
    readonly wrongKeyText: string
    readonly foreign: string
    readonly foreignText: string
    readonly noReason: string
    readonly noReasonText: string
    readonly gone: string
    readonly goneText: string
    readonly back: string
  }
}
