import type { Migration } from './migration.ts'

/**
 * What was said of an edition when it was approved and published. Added to, never changed: the seal in force is
 * the last one, and the application itself cannot rewrite an earlier one.
 */
export const editionSeals: Migration = {
  number: 4,
  name: 'edition-seals',
  sql: `
  create table edition_seals (
    body integer not null,
    number bigint generated always as identity,
    edition integer not null,
    reason text check (length(trim(reason)) > 0),
    resolution_number text check (length(trim(resolution_number)) > 0),
    resolution_date date,
    data text check (data ~ '^[0-9a-f]{64}$'),
    manifest text check (manifest ~ '^[0-9a-f]{64}$'),
    sealed_by text not null,
    sealed_at timestamptz not null default now(),
    primary key (body, number),
    foreign key (body, edition) references editions (body, id),
    check ((resolution_number is null) = (resolution_date is null))
  );
  create index on edition_seals (body, edition, number);
  alter table edition_seals enable row level security;
  create policy only_own_body on edition_seals to atlante_app
    using (body = current_setting('atlante.body')::integer)
    with check (body = current_setting('atlante.body')::integer);
  grant select, insert on edition_seals to atlante_app;`,
}
