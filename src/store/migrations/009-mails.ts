import type { Migration } from './migration.ts'

/** Mails to be sent: written with what they tell of, sent afterwards, so that neither is there without the other. */
export const mails: Migration = {
  number: 9,
  name: 'mails',
  sql: `
  create table mails (
    body integer not null references bodies,
    id integer generated always as identity,
    key text,
    kind text not null check (kind in ('link', 'reminder', 'digest', 'notice')),
    person integer not null,
    name text not null,
    email text not null,
    subject text not null,
    text text not null,
    message_id text not null unique,
    state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'given_up')),
    attempts integer not null default 0,
    queued_at timestamptz not null,
    due_at timestamptz not null,
    sent_at timestamptz,
    problem text,
    primary key (body, id),
    unique (body, key),
    foreign key (body, person) references people (body, id)
  );
  create index mails_due on mails (body, due_at) where state in ('waiting', 'sending');
  alter table mails enable row level security;
  create policy only_own_body on mails to atlante_app
    using (body = current_setting('atlante.body')::integer)
    with check (body = current_setting('atlante.body')::integer);
  grant select, insert, update on mails to atlante_app;`,
}
