import type { Migration } from './migration.ts'

/** Findings that a person has explained, kept with the year they were raised for. */
export const acceptances: Migration = {
  number: 2,
  name: 'acceptances',
  sql: `
  create table acceptances (
    body integer not null references bodies,
    year integer not null,
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{16}$'),
    rule text not null,
    reason text not null check (length(trim(reason)) > 0),
    accepted_by text not null,
    accepted_at timestamptz not null default now(),
    primary key (body, year, fingerprint)
  );
  alter table acceptances enable row level security;
  create policy only_own_body on acceptances to atlante_app
    using (body = current_setting('atlante.body')::integer)
    with check (body = current_setting('atlante.body')::integer);
  grant select, insert, update, delete on acceptances to atlante_app;`,
}
