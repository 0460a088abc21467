import type { StoredCell } from '../../../domain/campaign/stored-draft.ts'
import type { CampaignCellsTable } from '../../tables/campaign-rows.ts'

/** A cell as JSON of the database says it. */
export type CellRow = Pick<
  CampaignCellsTable,
  | 'raw'
  | 'value'
  | 'status'
  | 'note'
  | 'unit'
  | 'footnotes'
  | 'reason_code'
  | 'reason_text'
  | 'carried'
  | 'written_by'
> & {
  readonly parts: StoredCell['parts'] | null
  readonly version: number
  readonly written_at: string | null
}

export function cellFrom(row: CellRow): StoredCell {
  return {
    raw: row.raw,
    value: row.value,
    status: row.status,
    note: row.note,
    ...(row.unit === null ? {} : { unit: row.unit }),
    ...(row.footnotes === null ? {} : { footnotes: row.footnotes }),
    ...(row.parts == null ? {} : { parts: row.parts }),
    reason: row.reason_code === null ? null : { code: row.reason_code, text: row.reason_text ?? '' },
    carried: row.carried,
    version: row.version,
    by: row.written_by,
    at: row.written_at === null ? null : new Date(row.written_at).toISOString(),
  }
}
