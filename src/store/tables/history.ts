import type { Generated, JSONColumnType } from 'kysely'

/** What happened, in order. The application's role may add to it and read it, nothing else. */
export interface HistoryTable {
  readonly body: number
  /** From 1, without gaps since the chain was begun. */
  readonly number: Generated<number>
  readonly at: Generated<Date>
  /** Who: a person's name or the command that did it. */
  readonly actor: string
  /** `edition.import`, `edition.seal`, `service.add`, `service.rename`, `series.add`, `series.rename`, `figure.restate`,
   * `finding.accept`, `finding.reopen`, `sum-rule.add`, `sum-rule.remove`. */
  readonly action: string
  /** What it happened to, e.g. `{"edition": 2024001, "service": 3}`. */
  readonly subject: JSONColumnType<Record<string, unknown>>
  readonly from: JSONColumnType<Record<string, unknown>> | null
  readonly to: JSONColumnType<Record<string, unknown>> | null
  readonly reason: string | null
  /** SHA-256 over the entry before and this one, made by the database. */
  readonly hash: Generated<string>
}
