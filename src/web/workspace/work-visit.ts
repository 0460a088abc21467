import type { Actor } from '../../domain/permission/actor.ts'
import type { OpenSession } from '../../usecases/people/find-session.ts'
import type { DocumentDesk } from '../documents/document-desk.ts'
import type { Visit } from '../portal/visit.ts'

/** A request to the workspace. */
export interface WorkVisit extends Visit {
  /** Number of the body whose workspace it is; null before the first import. */
  readonly body: number | null
  readonly session: OpenSession | null
  readonly now: Date
  /** The day in Italy, ISO. */
  readonly today: string
  /** Writes documents of drafts. */
  readonly documents: DocumentDesk
  /** What the browser calls itself. */
  readonly browser: string
}

/** The same by a person who has signed in. */
export interface PersonVisit extends WorkVisit {
  readonly body: number
  readonly session: OpenSession
  readonly actor: Actor
}
