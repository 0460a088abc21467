import { draftTables, type StoredDraft } from '../../../domain/campaign/stored-draft.ts'
import { textSections } from '../../../domain/campaign/text-section.ts'
import type { BodyTransaction } from '../../store.ts'
import { insertRows } from '../insert-rows.ts'
import { saveCells } from './save-cells.ts'

/** Writes maps of a collection that are not there yet, whole. */
export async function insertDrafts(
  db: BodyTransaction,
  body: number,
  year: number,
  drafts: readonly StoredDraft[],
): Promise<void> {
  await insertRows(
    db,
    'campaign_maps',
    'body integer, year integer, service integer, slug text, position integer, name text, manager text, ' +
      'state text, deadline date, gaps jsonb, version integer, seen jsonb, progress jsonb, findings jsonb',
    drafts.map(({ tables: _tables, texts: _texts, ...head }) => ({ body, year, ...head })),
  )
  await insertRows(
    db,
    'campaign_texts',
    'body integer, year integer, service integer, section text, value jsonb, last_year jsonb, version integer',
    drafts.flatMap(({ service, texts }) =>
      textSections.map(section => {
        const { value, lastYear, version } = texts[section]
        return { body, year, service, section, value, last_year: lastYear, version }
      }),
    ),
  )
  const tables = drafts.flatMap(draft =>
    draftTables(draft).map(([section, table]) => ({ service: draft.service, section, ...table })),
  )
  await insertRows(
    db,
    'campaign_tables',
    'body integer, year integer, service integer, section text, footnotes jsonb, statement text',
    tables.map(({ rows: _rows, ...table }) => ({ body, year, ...table })),
  )
  await insertRows(
    db,
    'campaign_rows',
    'body integer, year integer, "row" integer, service integer, section text, position integer, series integer, ' +
      'label text, unit text, part_of integer, figure integer',
    tables.flatMap(({ service, section, rows }) =>
      rows.map(({ cells: _cells, partOf, ...row }, position) => ({
        body,
        year,
        service,
        section,
        position,
        part_of: partOf,
        ...row,
      })),
    ),
  )
  await saveCells(
    db,
    body,
    year,
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ row, cells }) => Object.entries(cells).map(([date, cell]) => ({ row, date, cell }))),
    ),
  )
}
