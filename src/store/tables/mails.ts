import type { Generated } from 'kysely'
import type { MailKind, MailState } from '../../domain/mail/mail.ts'

/** Mails that go out, and those that have gone. */
export interface MailsTable {
  readonly body: number
  readonly id: Generated<number>
  /** What makes it the same mail, so that it is queued once; null where every one is another. */
  readonly key: string | null
  readonly kind: MailKind
  readonly person: number
  readonly name: string
  readonly email: string
  readonly subject: string
  /** Emptied of a link once it has gone: whoever reads the table later cannot use it. */
  readonly text: string
  readonly message_id: string
  readonly state: Generated<MailState>
  readonly attempts: Generated<number>
  readonly queued_at: Date
  readonly due_at: Date
  readonly sent_at: Date | null
  /** What the mail server said last. */
  readonly problem: string | null
}
