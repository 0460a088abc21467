import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import { type DocxParts, docxFile, docxParts, zipped } from '../../../tests/documents/docx-file.ts'
import { readDocxRows } from '../docx/rows.ts'

const body = '<w:p><w:r><w:t>SERVIZIO: ANAGRAFE</w:t></w:r></w:p>'
const good = docxFile({ body })
const main = 'word/document.xml'
const parts = docxParts({ body })
const xml = parts[main] ?? ''

const withMain = (text: string | Uint8Array): Uint8Array => zipped({ ...parts, [main]: text })

/** A copy with some bytes changed, found by a signature: the n-th directory entry starts at its signature. */
function changed(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice()
  change(new DataView(copy.buffer))
  return copy
}

function find(bytes: Uint8Array, signature: number, from = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = from; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === signature) return at
  throw new Error('no such signature')
}

const directory = (bytes: Uint8Array): number => find(bytes, 0x02014b50)

/** Where the main part's directory entry starts. */
function mainEntry(bytes: Uint8Array): number {
  const names = Buffer.from(bytes)
  return names.lastIndexOf(main) - 46
}

function manyParts(count: number): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  for (let index = 0; index < count; index++) files[`word/media/${index}`] = new Uint8Array(0)
  return zipSync({ ...files, [main]: strToU8(xml) }, { level: 0 })
}

const ole = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array<number>(600).fill(0),
])
const encryptedOle = Uint8Array.from([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')])
const deep = `<w:body>${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}</w:body>`
const wide = `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr>${body}</w:tc></w:tr>`.repeat(20)}</w:tbl>`
const tall = `<w:tbl>${'<w:tr><w:tc><w:p/></w:tc></w:tr>'.repeat(3000)}</w:tbl>`.replaceAll('<w:p/>', body)
const square = `<w:tbl><w:tr>${`<w:tc>${body}</w:tc>`.repeat(3000)}<w:tc>${tall}</w:tc></w:tr></w:tbl>`
const entities = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'

test.each<[string, () => Uint8Array, string]>([
  ['nothing of a zip', () => strToU8('ciao'), 'not-a-document not-a-zip'],
  ['an empty file', () => new Uint8Array(0), 'not-a-document not-a-zip'],
  ['a binary .doc', () => ole, 'not-a-document old-word'],
  ['a document with a password', () => encryptedOle, 'not-a-document encrypted'],
  ['rich text', () => strToU8('{\\rtf1 ciao}'), 'not-a-document rtf'],
  ['a pdf', () => strToU8('%PDF-1.7'), 'not-a-document pdf'],
  ['a zip cut short', () => good.subarray(0, good.length - 30), 'not-a-document truncated'],
  ['the first bytes of a zip', () => good.subarray(0, 3), 'not-a-document truncated'],
  ['a zip cut in its middle', () => good.subarray(100), 'not-a-document not-a-zip'],
  [
    'a directory that is elsewhere',
    () => Uint8Array.from([0x50, 0x4b, 3, 4, ...good.subarray(5)]),
    'not-a-document damaged',
  ],
  [
    'a zip with a password',
    () => changed(good, view => view.setUint16(directory(good) + 8, 1, true)),
    'not-a-document encrypted',
  ],
  [
    'an unknown compression',
    () => changed(good, view => view.setUint16(directory(good) + 10, 12, true)),
    'unsafe-archive unknown-compression',
  ],
  [
    'a part that starts elsewhere',
    () => changed(good, view => view.setUint32(mainEntry(good) + 42, 7, true)),
    'not-a-document damaged',
  ],
  [
    'a part longer than its archive',
    () => changed(good, view => view.setUint32(mainEntry(good) + 20, 0xfffff, true)),
    'not-a-document damaged',
  ],
  [
    'a wrong checksum',
    () => changed(good, view => view.setUint32(mainEntry(good) + 16, 1, true)),
    'not-a-document damaged',
  ],
  [
    'a part shorter than declared',
    () => changed(good, view => view.setUint32(mainEntry(good) + 24, 9_999, true)),
    'not-a-document damaged',
  ],
  [
    'a part longer than declared',
    () => changed(good, view => view.setUint32(mainEntry(good) + 24, 9, true)),
    'not-a-document damaged',
  ],
  [
    'garbled compressed bytes',
    () =>
      changed(good, view => view.setUint32(Buffer.from(good).indexOf(main) + main.length, 0xffffffff, true)),
    'not-a-document damaged',
  ],
  [
    '64-bit sizes',
    () => changed(good, view => view.setUint32(mainEntry(good) + 24, 0xffffffff, true)),
    'unsafe-archive too-large',
  ],
  ['too many parts', () => manyParts(10_001), 'unsafe-archive too-many-parts'],
  [
    'parts too large together',
    () => changed(good, view => view.setUint32(mainEntry(good) + 24, 0x7fffffff, true)),
    'unsafe-archive too-large',
  ],
  [
    'one part too large',
    () => changed(good, view => view.setUint32(mainEntry(good) + 24, 200 * 1024 * 1024, true)),
    'unsafe-archive too-large',
  ],
  [
    'a bomb of one part',
    () => withMain(new Uint8Array(20 * 1024 * 1024).fill(32)),
    'unsafe-archive compression-ratio',
  ],
  [
    'a bomb that lies about its length',
    () => {
      const bomb = withMain(new Uint8Array(20 * 1024 * 1024).fill(32))
      return changed(bomb, view => view.setUint32(mainEntry(bomb) + 24, 1000, true))
    },
    'not-a-document damaged',
  ],
  [
    'two main parts',
    () => {
      const twice = zipped({ ...parts, 'word/document.xmm': xml })
      return changed(twice, view =>
        view.setUint8(Buffer.from(twice).lastIndexOf('word/document.xmm') + main.length - 1, 0x6c),
      )
    },
    'unsafe-archive duplicate-part',
  ],
  ['a zip of something else', () => zipped({ 'foto.txt': 'ciao' }), 'not-a-document no-text'],
  [
    'a workbook',
    () => withMain('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
    'not-a-document no-text',
  ],
  ['an empty main part', () => withMain(''), 'not-a-document broken-xml'],
  ['XML that ends inside an element', () => withMain(xml.slice(0, -20)), 'not-a-document broken-xml'],
  [
    'XML with crossing elements',
    () => withMain(xml.replace('</w:t></w:r>', '</w:r></w:t>')),
    'not-a-document broken-xml',
  ],
  [
    'XML with entities of its own',
    () => withMain(xml.replace('?>', `?>${entities}`)),
    'unsafe-archive doctype',
  ],
  [
    'XML with an unknown entity',
    () => withMain(xml.replace('ANAGRAFE', '&xxe;')),
    'not-a-document broken-xml',
  ],
  [
    'XML of endless depth',
    () => withMain(xml.replace(/<w:body>.*<\/w:body>/, deep)),
    'unsafe-archive too-deep',
  ],
  [
    'XML in another encoding',
    () => withMain(xml.replace('UTF-8', 'ISO-8859-1')),
    'not-a-document xml-encoding',
  ],
  [
    'XML with broken UTF-8',
    () => withMain(Uint8Array.from([...strToU8(xml.slice(0, -20)), 0xff])),
    'not-a-document xml-encoding',
  ],
  ['cells that span a million columns', () => docxFile({ body: wide }), 'unsafe-archive too-many-cells'],
  [
    'a table in a cell that unfolds to millions',
    () => docxFile({ body: square }),
    'unsafe-archive too-many-cells',
  ],
])('refused: %s', (_, bytes, expected) => {
  const started = cpuTime()
  const result = readDocxRows(bytes())
  expect(result.ok ? 'read' : `${result.error.kind} ${result.error.reason}`).toBe(expected)
  expect(cpuTime() - started).toBeLessThan(5_000)
})

test.each([
  ['UTF-8 with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8(xml)])],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from(xml.replace('UTF-8', 'UTF-16'), 'utf16le')])],
])('read: %s', (_, content) => {
  const result = readDocxRows(withMain(content))
  expect(result.ok ? result.value.map(row => row.cells) : result.error).toEqual([['SERVIZIO: ANAGRAFE']])
})

test('a stored part and an archive with a comment are read', () => {
  const stored = zipSync({ [main]: strToU8(xml) }, { level: 0 })
  const comment = strToU8('archivio')
  const commented = changed(Uint8Array.from([...stored, ...comment]), view =>
    view.setUint16(stored.length - 2, comment.length, true),
  )
  for (const bytes of [stored, commented]) expect(readDocxRows(bytes).ok).toBe(true)
})

test('whatever byte of an archive is garbled, it is read the same or refused', () => {
  const whole = JSON.stringify(readDocxRows(good))
  for (let at = 0; at < good.length; at++) {
    const result = readDocxRows(changed(good, view => view.setUint8(at, view.getUint8(at) ^ 0x15)))
    if (result.ok) expect(JSON.stringify(result), `byte ${at}`).toBe(whole)
  }
})

test('wherever an archive is cut, it is refused', () => {
  for (let length = 0; length < good.length; length++) {
    expect(readDocxRows(good.subarray(0, length)).ok, `${length} bytes`).toBe(false)
  }
})

const run = (content: string): string => `<w:r>${content}</w:r>`
const field = '<w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/>'
const styleChain = Array.from(
  { length: 20_000 },
  (_, index) => `<w:style w:styleId="s${index}"><w:basedOn w:val="s${index + 1}"/></w:style>`,
).join('')
const notes = Array.from({ length: 20_000 }, (_, id) => `<w:footnoteReference w:id="${id}"/>`).join('')

test.each<[string, DocxParts]>([
  ['a paragraph of blanks', { body: `<w:p>${run(`<w:t>${' '.repeat(1_000_000)}.</w:t>`)}</w:p>` }],
  ['fields inside fields', { body: `<w:p>${run(`${field}<w:t>a</w:t>`.repeat(20_000))}</w:p>` }],
  [
    'styles based on styles',
    {
      body: `<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr>${run('<w:t>a</w:t>')}</w:p>`,
      styles: styleChain,
    },
  ],
  [
    'a cell of footnotes',
    {
      body: `<w:tbl><w:tr><w:tc><w:p>${run(`${notes}<w:t>a</w:t>`)}</w:p></w:tc></w:tr></w:tbl>`,
      footnotes: '',
    },
  ],
  ['asterisks and footnotes', { body: `<w:p>${run(`<w:t>${'*'.repeat(100_000)}</w:t>${notes}`)}</w:p>` }],
  ['blank paragraphs', { body: `${'<w:p/>'.repeat(100_000)}${body}` }],
  ['lines in a paragraph', { body: `<w:p>${run('<w:t>a</w:t><w:br/>'.repeat(150_000))}</w:p>` }],
  [
    'tables in tables',
    { body: `${'<w:tbl><w:tr><w:tc>'.repeat(80)}${body}${'</w:tc></w:tr></w:tbl>'.repeat(80)}` },
  ],
])('read in time: %s', (_, parts) => {
  const file = docxFile(parts, 0)
  const started = cpuTime()
  const result = readDocxRows(file)
  expect(result.ok ? result.value.length : result.error).toBeGreaterThan(0)
  expect(cpuTime() - started).toBeLessThan(5_000)
})

test('elements without end are refused', () => {
  const bytes = zipSync({ [main]: strToU8(xml.replace(body, '<w:p/>'.repeat(3_000_000))) }, { level: 0 })
  const result = readDocxRows(bytes)
  expect(result.ok ? 'read' : result.error.reason).toBe('too-large')
})
