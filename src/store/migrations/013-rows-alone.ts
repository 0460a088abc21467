import type { Migration } from './migration.ts'

/** Rows that a person has said stand alone, the new ones too, which have no series before the seal. */
export const rowsAlone: Migration = {
  number: 13,
  name: 'rows-alone',
  sql: `
  alter table campaign_rows add column stands_alone boolean not null default false;`,
}
