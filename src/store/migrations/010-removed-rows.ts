import type { Migration } from './migration.ts'

/** Rows that the new year no longer has, kept with what was written in them. */
export const removedRows: Migration = {
  number: 10,
  name: 'removed-rows',
  sql: `
  alter table campaign_rows add column removed_reason text check (length(trim(removed_reason)) > 0);`,
}
