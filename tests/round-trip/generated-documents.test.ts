import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edition } from '../../src/domain/edition.ts'
import { sameValue } from '../../src/domain/import/same-value.ts'
import { readDocument } from '../../src/ingest/read-document.ts'
import { docxOf } from '../../src/publish/docx/docx.ts'
import { odtOf } from '../../src/publish/odt/odt.ts'
import { editionReport } from '../../src/publish/report/edition-report.ts'
import { xlsxOf } from '../../src/publish/xlsx/xlsx.ts'
import { edition } from '../arbitraries/edition.ts'
import { comparable } from './same-edition.ts'

const runs = Math.ceil(Number(process.env['ATLANTE_FUZZ'] ?? 300) / 6)
const reportOf = (written: Edition) =>
  editionReport(written, { revision: 1, reason: null, resolution: null, data: '0'.repeat(64) })

test('any edition written as docx is read back the same', async () => {
  await fc.assert(
    fc.asyncProperty(edition, async written => {
      const read = readDocument(await docxOf(reportOf(written)), 'mappe.docx')
      if (!read.ok) return expect.fail(JSON.stringify(read.error))
      expect(comparable(read.value.edition)).toEqual(comparable(written))
      expect(read.value.account.unread).toBe(0)
    }),
    { numRuns: runs },
  )
}, 600_000)

test('any edition written as odt is read back the same', () => {
  fc.assert(
    fc.property(edition, written => {
      const read = readDocument(odtOf(reportOf(written)), 'mappe.odt')
      if (!read.ok) return expect.fail(JSON.stringify(read.error))
      expect(comparable(read.value.edition)).toEqual(comparable(written))
      expect(read.value.account.unread).toBe(0)
    }),
    { numRuns: runs },
  )
}, 600_000)

test('any edition written as xlsx is read back the same', async () => {
  await fc.assert(
    fc.asyncProperty(edition, async written => {
      const read = readDocument(await xlsxOf(written, reportOf(written)), 'mappe.xlsx')
      if (!read.ok) return expect.fail(JSON.stringify(read.error))
      expect(sameValue(read.value.edition, written)).toBe(true)
    }),
    { numRuns: runs },
  )
}, 600_000)
