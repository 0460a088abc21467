import type { ApiProblem } from './api-problem.ts'

/** What an operation answers with; `send.ts` alone turns it into bytes. */
export type ApiAnswer =
  | { readonly kind: 'data'; readonly data: object; readonly next?: string | null }
  /** The same, written already. */
  | { readonly kind: 'text'; readonly text: string }
  /** To the present address of what was asked for by an old name. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'problem'; readonly problem: ApiProblem }

export const problem = (problem: ApiProblem): ApiAnswer => ({ kind: 'problem', problem })
