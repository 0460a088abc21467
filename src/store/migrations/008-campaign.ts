import type { Migration } from './migration.ts'

const tables = [
  'campaigns',
  'campaign_maps',
  'campaign_texts',
  'campaign_tables',
  'campaign_rows',
  'campaign_cells',
  'campaign_keys',
  'comments',
  'late_permits',
  'service_lineage',
  'shared_figures',
]

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

/** The year's collection, apart from what is published, so that nothing of a draft can be read outside. */
export const campaign: Migration = {
  number: 8,
  name: 'campaign',
  sql: `
  create table campaigns (
    body integer not null references bodies,
    year integer not null,
    from_edition integer not null,
    deadline date not null,
    state text not null default 'open' check (state in ('open', 'sealed')),
    opened_by text not null,
    opened_at timestamptz not null default now(),
    primary key (body, year),
    foreign key (body, from_edition) references editions (body, id)
  );
  create unique index one_open_campaign on campaigns (body) where state = 'open';

  create table campaign_maps (
    body integer not null,
    year integer not null,
    service integer not null,
    slug text not null,
    position integer not null,
    name text,
    manager text,
    department text,
    state text not null default 'draft' check (state in
      ('draft', 'submitted', 'returned', 'validated', 'accepted', 'sealed')),
    deadline date,
    gaps jsonb not null default '[]',
    version integer not null default 0,
    seen jsonb not null default '{}',
    progress jsonb not null default '{"entered": 0, "rows": 0, "unexplained": 0}',
    findings jsonb not null default '{"error": 0, "warning": 0, "info": 0}',
    moved_by text,
    moved_at timestamptz,
    move_reason text,
    primary key (body, year, service),
    unique (body, year, slug),
    foreign key (body, year) references campaigns (body, year),
    foreign key (body, service) references services (body, id)
  );

  create table campaign_texts (
    body integer not null,
    year integer not null,
    service integer not null,
    section text not null,
    value jsonb,
    last_year jsonb,
    version integer not null default 0,
    written_by text,
    written_at timestamptz,
    primary key (body, year, service, section),
    foreign key (body, year, service) references campaign_maps (body, year, service)
  );

  create table campaign_tables (
    body integer not null,
    year integer not null,
    service integer not null,
    section text not null check (section in ('output', 'served')),
    footnotes jsonb not null default '[]',
    statement text check (length(trim(statement)) > 0),
    primary key (body, year, service, section),
    foreign key (body, year, service) references campaign_maps (body, year, service)
  );

  create table campaign_rows (
    body integer not null,
    year integer not null,
    row integer not null,
    service integer not null,
    section text not null,
    position integer not null,
    series integer,
    label text not null,
    unit text not null,
    part_of integer,
    figure integer,
    primary key (body, year, row),
    foreign key (body, year, service, section) references campaign_tables (body, year, service, section),
    foreign key (body, series) references series (body, id)
  );
  create index on campaign_rows (body, year, service, section, position);
  create index on campaign_rows (body, year, figure) where figure is not null;

  create table campaign_cells (
    body integer not null,
    year integer not null,
    row integer not null,
    reference_date date not null,
    raw text not null,
    value numeric,
    status text not null check (status in
      ('observed', 'estimated', 'not_collected', 'not_applicable', 'missing', 'text')),
    note text,
    unit text,
    footnotes text[],
    parts jsonb,
    reason_code text,
    reason_text text,
    carried text,
    version integer not null default 0,
    written_by text,
    written_at timestamptz,
    primary key (body, year, row, reference_date),
    foreign key (body, year, row) references campaign_rows (body, year, row),
    check (value is null or status in ('observed', 'estimated'))
  );

  create table campaign_keys (
    body integer not null,
    year integer not null,
    key text not null,
    outcome text not null check (outcome in ('saved', 'conflict')),
    primary key (body, year, key),
    foreign key (body, year) references campaigns (body, year)
  );

  create table comments (
    body integer not null,
    year integer not null,
    id integer generated always as identity,
    service integer not null,
    place jsonb not null,
    text text not null check (length(trim(text)) > 0),
    person integer not null,
    author text not null,
    mentions integer[] not null default '{}',
    at timestamptz not null default now(),
    settled_by text,
    settled_at timestamptz,
    primary key (body, id),
    foreign key (body, year, service) references campaign_maps (body, year, service)
  );
  create index on comments (body, year, service);

  create table late_permits (
    body integer not null,
    year integer not null,
    id integer generated always as identity,
    service integer not null,
    person integer not null,
    until date not null,
    reason text not null check (length(trim(reason)) > 0),
    granted_by text not null,
    granted_at timestamptz not null default now(),
    primary key (body, id),
    foreign key (body, year, service) references campaign_maps (body, year, service),
    foreign key (body, person) references people (body, id)
  );
  create index on late_permits (body, year, service);

  create table service_lineage (
    body integer not null,
    number integer generated always as identity,
    year integer not null,
    kind text not null check (kind in ('rename', 'split', 'merge', 'close', 'open')),
    service integer not null,
    successor integer,
    reason text not null check (length(trim(reason)) > 0),
    changed_by text not null,
    changed_at timestamptz not null default now(),
    primary key (body, number),
    foreign key (body, service) references services (body, id),
    foreign key (body, successor) references services (body, id)
  );
  create index on service_lineage (body, service);

  create table shared_figures (
    body integer not null,
    series integer not null,
    figure integer not null,
    primary key (body, series),
    foreign key (body, series) references series (body, id)
  );
  create index on shared_figures (body, figure);
  ${secured}`,
}
