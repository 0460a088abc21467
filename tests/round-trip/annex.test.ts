import { expect, test } from 'vitest'
import { editionDifference } from '../../src/analysis/edition-difference/edition-difference.ts'
import { readDocument } from '../../src/ingest/read-document.ts'
import { docxOf } from '../../src/publish/docx/docx.ts'
import { odtOf } from '../../src/publish/odt/odt.ts'
import { editionReport } from '../../src/publish/report/edition-report.ts'
import type { Report } from '../../src/publish/report/report.ts'
import { restatementAnnex } from '../../src/publish/report/restatement-annex.ts'
import { nextYear, restated, withOutputs } from '../next-year.ts'
import { smallEdition } from '../small-edition.ts'
import { comparable } from './same-edition.ts'

const before = smallEdition(2024, {
  ANAGRAFE: { output: { 'n. carte': [5, 6, 7, 8], 'n. cambi': [10, 20, 30, 40] } },
  TRIBUTI: { output: { 'n. avvisi': [100, 200, 300, 400] } },
})
const edition = nextYear(before, [
  ['ANAGRAFE', map => withOutputs(map, rows => rows.map(row => restated(row, 1, '77', 77)))],
])
const ledger = restatementAnnex(editionDifference(before, edition))
const seal = { revision: 1, reason: null, resolution: null, data: '0'.repeat(64) }

test.each<[string, (report: Report) => Promise<Uint8Array> | Uint8Array]>([
  ['docx', docxOf],
  ['odt', odtOf],
])('a %s with the annex of restatements is read back without it', async (format, write) => {
  expect(ledger?.blocks).toHaveLength(2)
  const [plain, read] = await Promise.all(
    [[], ledger ? [ledger] : []].map(async annexes =>
      readDocument(await write(editionReport(edition, seal, annexes)), `mappe.${format}`),
    ),
  )
  if (!plain?.ok || !read?.ok) return expect.fail('not read')
  expect(comparable(read.value.edition)).toEqual(comparable(plain.value.edition))
  expect(read.value.edition.services).toHaveLength(2)
  expect(read.value.account).toMatchObject({ named: 0, unread: 0 })
  // Title, introduction, name of the table, its head, two rows.
  expect(read.value.diagnostics.filter(({ code }) => code !== 'map.gaps')).toMatchObject([
    { code: 'annex.left-out', severity: 'info', params: { rows: 6 } },
  ])
})
