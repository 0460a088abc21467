import type { Migration } from './migration.ts'

/**
 * The department belongs to the service as it is organised now, not to what an edition says of it: no document names
 * one, and a sealed edition does not change when an office moves.
 */
export const departments: Migration = {
  number: 11,
  name: 'departments',
  sql: `
  alter table services add column department text check (length(trim(department)) > 0);
  alter table service_maps drop column department;
  alter table campaign_maps drop column department;`,
}
