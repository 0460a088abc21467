import type { Severity } from '../../domain/diagnostic.ts'

type Classes = Readonly<Record<Severity, string>>

/** Whole names: the build keeps only the rules whose names it finds in the sources. */
export const numberClass: Classes = { error: 'no no-error', warning: 'no no-warning', info: 'no' }
export const oddClass: Classes = { error: 'odd odd-error', warning: 'odd odd-warning', info: 'odd' }
export const wordClass: Classes = { error: 'sev sev-error', warning: 'sev sev-warning', info: 'sev' }
export const figureClass: Classes = { error: 'fig-error', warning: 'fig-warning', info: 'fig-info' }
export const tallyClass: Classes = { error: 'num tally-error', warning: 'num tally-warning', info: 'num' }
