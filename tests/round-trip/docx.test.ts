import { expect } from 'vitest'
import { readDocument } from '../../src/ingest/read-document.ts'
import { docxOf } from '../../src/publish/docx/docx.ts'
import { odtOf } from '../../src/publish/odt/odt.ts'
import { editionReport } from '../../src/publish/report/edition-report.ts'
import { dataHash } from '../../src/publish/seal/data-hash.ts'
import { testOnRealDocument } from '../real-document.ts'
import { comparable } from './same-edition.ts'

testOnRealDocument(
  'the real document, read, written as odt and read again, is the same edition',
  document => {
    const first = readDocument(document.bytes, document.path)
    if (!first.ok) return expect.fail(JSON.stringify(first.error))
    const { edition } = first.value
    const seal = { revision: 1, reason: null, resolution: null, data: dataHash(edition) }
    const bytes = odtOf(editionReport(edition, seal))
    const again = readDocument(bytes, 'mappe.odt')
    if (!again.ok) return expect.fail(JSON.stringify(again.error))
    expect(comparable(again.value.edition)).toEqual(comparable(edition))
    expect(again.value.account).toMatchObject({ named: 0, unread: 0 })
  },
)

testOnRealDocument(
  'the real document, read, written as docx and read again, is the same edition',
  async document => {
    const first = readDocument(document.bytes, document.path)
    if (!first.ok) return expect.fail(JSON.stringify(first.error))
    const { edition } = first.value
    const report = editionReport(edition, {
      revision: 1,
      reason: null,
      resolution: null,
      data: dataHash(edition),
    })
    const bytes = await docxOf(report)
    const again = readDocument(bytes, 'mappe.docx')
    if (!again.ok) return expect.fail(JSON.stringify(again.error))
    expect(comparable(again.value.edition)).toEqual(comparable(edition))
    expect(again.value.account).toMatchObject({ named: 0, unread: 0 })
    expect(await docxOf(report)).toEqual(bytes)
  },
)
