import type { Migration } from './migration.ts'

/** Sums that a person has accepted as rules of the body: they are checked in every edition from then on. */
export const sumRules: Migration = {
  number: 3,
  name: 'sum-rules',
  sql: `
  create table sum_rules (
    body integer not null,
    total integer not null,
    parts integer[] not null check (array_length(parts, 1) > 0),
    reason text not null check (length(trim(reason)) > 0),
    accepted_by text not null,
    accepted_at timestamptz not null default now(),
    primary key (body, total, parts),
    foreign key (body, total) references series (body, id)
  );
  alter table sum_rules enable row level security;
  create policy only_own_body on sum_rules to atlante_app
    using (body = current_setting('atlante.body')::integer)
    with check (body = current_setting('atlante.body')::integer);
  grant select, insert, update, delete on sum_rules to atlante_app;`,
}
