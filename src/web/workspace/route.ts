import type { Verb } from '../../domain/permission/permissions.ts'
import type { Language } from '../../words/language.ts'
import type { WorkAnswer } from './work-answer.ts'
import type { PersonVisit, WorkVisit } from './work-visit.ts'

/** What a request brings along. */
export interface WorkAsked {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  /** Fields of a form; empty where none was sent. */
  readonly form: URLSearchParams
  /** What was sent as `application/json`; undefined where nothing was. */
  readonly json: unknown
  /** Files of a form sent as `multipart/form-data`, by the name of their field. */
  readonly files: ReadonlyMap<string, SentFile>
}

export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

interface RouteAddress {
  readonly method: 'GET' | 'POST'
  /** From `patterns` of `urls.ts`; the same page has one in each language. */
  readonly pattern: (language: Language) => string
}

/**
 * A page or a deed of the workspace, and who gets in: a verb of the table of rights (whoever may do that to
 * anything; the use case looks at what it is asked about), `signed-in` for every person, `anyone` without a session.
 *
 * A POST of a person must carry the key of the person's forms: the field `chiave`, or for a script the header
 * `x-atlante-chiave`.
 */
export type WorkRoute =
  | (RouteAddress & {
      readonly entrance: Verb | 'signed-in'
      /**
       * The parameters `edition` and `service` name the map that it is about: its state and service count too. The
       * generated test of rights reads this; the use case enforces it.
       */
      readonly onMap?: true
      readonly answer: (visit: PersonVisit, asked: WorkAsked) => Promise<WorkAnswer>
    })
  | (RouteAddress & {
      readonly entrance: 'anyone'
      /** What counts against the address of the network that it comes from: see `access/through-door.ts`. */
      readonly counted?: 'failures' | 'every'
      readonly answer: (visit: WorkVisit, asked: WorkAsked) => Promise<WorkAnswer>
    })
