import type { Migration } from './migration.ts'

/**
 * The words that an edition uses, so that a word that it does not use can be taken for the one that was meant.
 *
 * Kept as people write them, without accents; shorter words are too much alike to be mistaken for one another.
 */
export const searchWords: Migration = {
  number: 5,
  name: 'search-words',
  sql: `
  create table search_words (
    body integer not null,
    edition integer not null,
    word text not null,
    entries integer not null,
    primary key (body, edition, word)
  );
  alter table search_words enable row level security;
  create policy only_own_body on search_words to atlante_app
    using (body = current_setting('atlante.body')::integer)
    with check (body = current_setting('atlante.body')::integer);
  grant select, insert, update, delete on search_words to atlante_app;
  insert into search_words (body, edition, word, entries)
  select e.body, e.edition, w.word, count(*)
  from search_entries e,
    lateral (select distinct m[1] as word
      from regexp_matches(lower(unaccent(e.title || ' ' || e.text)), '([a-z]{4,})', 'g') as m) w
  group by e.body, e.edition, w.word;`,
}
