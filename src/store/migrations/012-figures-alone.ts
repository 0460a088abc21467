import type { Migration } from './migration.ts'

/** A series without a figure is one that a person has said stands alone: it is not guessed again. */
export const figuresAlone: Migration = {
  number: 12,
  name: 'figures-alone',
  sql: `
  alter table shared_figures alter column figure drop not null;`,
}
