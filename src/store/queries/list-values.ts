import { type RawBuilder, sql } from 'kysely'

/** Whole numbers as an array of the database: the engines differ in how they take lists. */
export const integers = (values: readonly number[]): RawBuilder<number[]> =>
  sql`${`{${values.join(',')}}`}::text::integer[]`

/** Texts as an array of the database. */
export const texts = (values: readonly string[]): RawBuilder<string[]> =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::text::jsonb))`
