import { ByteWriter, parquetWrite } from 'hyparquet-writer'
import type { FlatRow } from '../flat-rows.ts'
import type { Publication } from './publication.ts'
import { statusCodes } from './statuses.ts'

/** What a column is to readers of Parquet; each is as long as there are cells. */
const columns = {
  body: {
    type: 'STRING',
    of: (_: FlatRow, { edition }: Publication) => edition.body.ipaCode ?? edition.body.name,
  },
  edition: { type: 'INT32', of: (_: FlatRow, { edition }: Publication) => edition.year },
  revision: { type: 'INT32', of: (_: FlatRow, { revision }: Publication) => revision },
  service: { type: 'STRING', of: (row: FlatRow) => row.service },
  section: { type: 'STRING', of: (row: FlatRow) => row.section },
  series: { type: 'STRING', of: (row: FlatRow) => row.series },
  unit: { type: 'STRING', of: (row: FlatRow) => row.unit },
  date: { type: 'DATE', of: (row: FlatRow) => (row.date === '' ? null : new Date(`${row.date}T00:00:00Z`)) },
  value: { type: 'DOUBLE', of: (row: FlatRow) => row.value },
  status: { type: 'STRING', of: (row: FlatRow) => row.status },
  status_code: { type: 'STRING', of: (row: FlatRow) => statusCodes[row.status] },
  note: { type: 'STRING', of: (row: FlatRow) => row.note },
  raw: { type: 'STRING', of: (row: FlatRow) => row.raw },
  part_of: { type: 'STRING', of: (row: FlatRow) => row.partOf },
  address: { type: 'STRING', of: (row: FlatRow) => row.address },
} as const

const elements = {
  STRING: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  INT32: { type: 'INT32' },
  DOUBLE: { type: 'DOUBLE' },
  DATE: { type: 'INT32', converted_type: 'DATE' },
} as const

const named = Object.entries(columns)

/** Every cell as a row of Parquet, compressed with Snappy: codes in English, texts as the document writes them. */
export function parquetOf(publication: Publication, rows: readonly FlatRow[]): Uint8Array {
  const writer = new ByteWriter()
  parquetWrite({
    writer,
    schema: [
      { name: 'root', num_children: named.length },
      ...named.map(([name, { type }]) => ({ name, ...elements[type], repetition_type: 'OPTIONAL' as const })),
    ],
    columnData: named.map(([name, { of }]) => ({ name, data: rows.map(row => of(row, publication)) })),
    createdBy: 'atlante',
    kvMetadata: [
      { key: 'title', value: publication.edition.title },
      { key: 'source', value: `${publication.site}/${publication.edition.year}` },
      { key: 'license', value: 'https://creativecommons.org/licenses/by/4.0/' },
    ],
  })
  return new Uint8Array(writer.getBuffer())
}
