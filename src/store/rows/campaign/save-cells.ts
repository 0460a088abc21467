import { sql } from 'kysely'
import type { StoredCell } from '../../../domain/campaign/stored-draft.ts'
import type { BodyTransaction } from '../../store.ts'
import { recordset } from '../insert-rows.ts'

/** A cell with its place. */
export interface PlacedCell {
  readonly row: number
  readonly date: string
  readonly cell: StoredCell
}

/** Writes cells, each in place of the one that stood there. Each place once. */
export async function saveCells(
  db: BodyTransaction,
  body: number,
  year: number,
  cells: readonly PlacedCell[],
): Promise<void> {
  if (cells.length === 0) return
  const rows = cells.map(({ row, date, cell }) => ({
    row,
    date,
    raw: cell.raw,
    value: cell.value,
    status: cell.status,
    note: cell.note,
    unit: cell.unit ?? null,
    footnotes: cell.footnotes ?? [],
    parts: cell.parts ?? null,
    reason_code: cell.reason?.code ?? null,
    reason_text: cell.reason?.text ?? null,
    carried: cell.carried,
    version: cell.version,
    written_by: cell.by,
    written_at: cell.at,
  }))
  const columns =
    '"row" integer, date date, raw text, value numeric, status text, note text, unit text, footnotes jsonb, ' +
    'parts jsonb, reason_code text, reason_text text, carried text, version integer, written_by text, ' +
    'written_at timestamptz'
  await sql`insert into campaign_cells (body, year, "row", reference_date, raw, value, status, note, unit,
      footnotes, parts, reason_code, reason_text, carried, version, written_by, written_at)
    select ${body}::integer, ${year}::integer, r."row", r.date, r.raw, r.value, r.status, r.note, r.unit,
      case when jsonb_array_length(r.footnotes) > 0
        then array(select jsonb_array_elements_text(r.footnotes)) end,
      nullif(r.parts, 'null'::jsonb), r.reason_code, r.reason_text, r.carried, r.version, r.written_by, r.written_at
    from ${recordset(columns, rows)}
    on conflict (body, year, "row", reference_date) do update set raw = excluded.raw, value = excluded.value,
      status = excluded.status, note = excluded.note, unit = excluded.unit, footnotes = excluded.footnotes,
      parts = excluded.parts, reason_code = excluded.reason_code, reason_text = excluded.reason_text,
      version = excluded.version, written_by = excluded.written_by, written_at = excluded.written_at`.execute(
    db,
  )
}
