import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { docxFile } from '../../tests/documents/docx-file.ts'
import { flatOdtFile, odtFile } from '../../tests/documents/odt-file.ts'
import { readDocument } from './read-document.ts'

const names = ['SERVIZIO: ANAGRAFE', 'RESPONSABILE: ROSSI MARIA', 'Output del Servizio']
const table = [
  ['Tipologia', 'Quantità', ''],
  ['', '31/12/2023', '31/12/2024'],
  ['certificati emessi', '1.858', 'n.d.'],
]

const docx = (): Uint8Array => {
  const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
  const rows = table.map(cells => `<w:tr>${cells.map(cell => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`)
  return docxFile({ body: `${names.map(p).join('')}<w:tbl>${rows.join('')}</w:tbl>` })
}

const odtBody = (): string => {
  const p = (text: string): string => `<text:p>${text}</text:p>`
  const rows = table.map(
    cells =>
      `<table:table-row>${cells.map(cell => `<table:table-cell>${p(cell)}</table:table-cell>`).join('')}</table:table-row>`,
  )
  return `${names.map(p).join('')}<table:table>${rows.join('')}</table:table>`
}

const text = (): string => [...names, ...table.map(cells => cells.join('\t')), ''].join('\n')
const type = '<?xml version="1.0"?><!-- application/vnd.oasis.opendocument.text -->'
const flat = (): Uint8Array =>
  new TextEncoder().encode(
    new TextDecoder().decode(flatOdtFile(odtBody())).replace('<?xml version="1.0" encoding="UTF-8"?>', type),
  )

test.each([
  ['text', new TextEncoder().encode(text())],
  ['docx', docx()],
  ['odt', odtFile({ body: odtBody() })],
  ['flat-odt', flat()],
])('a map reads the same from every format: %s', (format, bytes) => {
  const read = readDocument(bytes, 'mappe')
  if (!read.ok) return expect.fail(JSON.stringify(read.error))
  expect(read.value.format).toBe(format)
  const [service] = read.value.edition.services
  expect([service?.name, service?.manager]).toEqual(['ANAGRAFE', 'ROSSI MARIA'])
  expect(service?.outputs?.referenceDates).toEqual(['2023-12-31', '2024-12-31'])
  expect(service?.outputs?.series[0]?.observations.map(({ value, status }) => [value, status])).toEqual([
    [1858, 'observed'],
    [null, 'not_collected'],
  ])
  expect(read.value.account.unread).toBe(0)
})

test.each([
  [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old-word'],
  [new TextEncoder().encode('%PDF-1.7'), 'pdf'],
  [new TextEncoder().encode('{\\rtf1'), 'rtf'],
  [docx().subarray(0, 200), 'truncated'],
  [odtFile({ body: '' }).subarray(0, 120), 'truncated'],
])('what is no document is refused with its reason', (bytes, reason) => {
  const read = readDocument(bytes, 'mappe')
  expect(read.ok ? null : read.error).toEqual({ kind: 'not-a-document', path: 'mappe', reason })
})

test('a program is not mistaken for a document', () => {
  const read = readDocument(readFileSync(process.execPath).subarray(0, 100_000), 'node')
  expect(read.ok).toBe(false)
})
