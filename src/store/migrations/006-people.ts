import type { Migration } from './migration.ts'

const tables = ['people', 'sign_in_tokens', 'sessions', 'assignments']

const secured = tables
  .map(
    table => `
  alter table ${table} enable row level security;
  create policy only_own_body on ${table} to atlante_app
    using (body = current_setting('atlante.body')::integer)
    with check (body = current_setting('atlante.body')::integer);
  grant select, insert, update, delete on ${table} to atlante_app;`,
  )
  .join('')

/** People of a body, the links that let them in, their sessions and the roles they hold. */
export const people: Migration = {
  number: 6,
  name: 'people',
  sql: `
  create table people (
    body integer not null references bodies,
    id integer generated always as identity,
    name text not null check (length(trim(name)) > 0),
    email text not null check (email = lower(email) and email like '%_@_%'),
    password text,
    totp_secret text,
    totp_since timestamptz,
    totp_step bigint not null default 0,
    recovery_codes text[] not null default '{}',
    failures integer not null default 0,
    locked_until timestamptz,
    added_at timestamptz not null default now(),
    ended_at timestamptz,
    primary key (body, id),
    unique (body, email)
  );

  create table sign_in_tokens (
    body integer not null references bodies,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    purpose text not null check (purpose in ('first', 'invitation', 'reset')),
    person integer,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (body, hash),
    foreign key (body, person) references people (body, id),
    check ((purpose = 'first') = (person is null))
  );

  create table sessions (
    body integer not null references bodies,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    person integer not null,
    half_open boolean not null,
    browser text not null,
    begun_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (body, hash),
    foreign key (body, person) references people (body, id)
  );
  create index sessions_by_person on sessions (body, person);

  create table assignments (
    body integer not null references bodies,
    id integer generated always as identity,
    person integer not null,
    role text not null check (role in ('administrator', 'controller', 'manager', 'contributor', 'reader')),
    department text,
    service integer,
    from_date date not null,
    to_date date,
    deputy_for integer,
    primary key (body, id),
    foreign key (body, person) references people (body, id),
    foreign key (body, deputy_for) references people (body, id),
    foreign key (body, service) references services (body, id),
    check (department is null or service is null),
    check (role in ('manager', 'contributor') or (department is null and service is null)),
    check (to_date >= from_date),
    check (deputy_for <> person)
  );
  create index assignments_by_person on assignments (body, person);
  create index assignments_by_service on assignments (body, service);
  ${secured}`,
}
