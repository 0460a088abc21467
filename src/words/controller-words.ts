import type { Severity } from '../domain/diagnostic.ts'

/** What the pages of findings say that is not data; figures arrive formatted. */
export interface ControllerWords {
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
  readonly problem: {
    readonly noReason: string
    readonly noReasonText: string
    readonly gone: string
    readonly goneText: string
    readonly back: string
  }
}
