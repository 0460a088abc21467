import type { Migration } from './migration.ts'

/**
 * Makes the history tamper-evident: each entry of a body bears the hash of the one before it together with its own
 * content, numbered without gaps, and the body's head says where the chain ends. The database itself does it, under
 * a lock on the head, so that entries of one body follow one another whoever writes them; the application can neither
 * choose a hash or a number nor touch a head.
 */
export const historyChain: Migration = {
  number: 7,
  name: 'history-chain',
  sql: `
  create table history_heads (
    body integer primary key references bodies,
    number bigint not null,
    hash text not null
  );
  alter table history_heads enable row level security;
  create policy only_own_body on history_heads to atlante_app
    using (body = current_setting('atlante.body')::integer);
  grant select on history_heads to atlante_app;

  alter table history add column hash text;

  create or replace function history_hash(before text, entry history) returns text
    language sql stable set search_path = public, pg_temp as $$
    select encode(sha256(convert_to(before || jsonb_build_array(
      entry.body, entry.number,
      to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
      entry.actor, entry.action, entry.subject, entry."from", entry."to", entry.reason)::text, 'UTF8')), 'hex')
  $$;

  do $$
  declare
    entry history;
    before text;
    last integer;
  begin
    for entry in select * from history order by body, number loop
      if entry.body is distinct from last then
        before := '';
        last := entry.body;
      end if;
      before := history_hash(before, entry);
      update history set hash = before where body = entry.body and number = entry.number;
      insert into history_heads (body, number, hash) values (entry.body, entry.number, before)
        on conflict (body) do update set number = excluded.number, hash = excluded.hash;
    end loop;
  end $$;

  alter table history alter column hash set not null;

  create or replace function chain_history() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    head history_heads;
  begin
    select * into head from history_heads where body = new.body for update;
    if not found then
      insert into history_heads (body, number, hash) values (new.body, 0, '') on conflict (body) do nothing;
      select * into head from history_heads where body = new.body for update;
    end if;
    new.number := head.number + 1;
    new.hash := history_hash(head.hash, new);
    update history_heads set number = new.number, hash = new.hash where body = new.body;
    return new;
  end $$;

  create trigger chain_history before insert on history for each row execute function chain_history();
  create index history_by_service on history (body, (subject ->> 'service'), number);
  create index history_by_person on history (body, (subject ->> 'person'), number);`,
}
