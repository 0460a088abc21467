import { expect, test } from 'vitest'
import { editionOf, mapOf } from '../../../tests/documents/edition-of.ts'
import { editionReport } from '../report/edition-report.ts'
import { Typesetter, type Typesetting } from './typesetter.ts'

const typesetter = new Typesetter()

const edition = editionOf([
  mapOf('ANAGRAFE'),
  mapOf(null, { content: null, gaps: [{ section: 'name', reason: 'first-page-lost' }] }),
  mapOf('TRIBUTI', { outputs: null, delivery: null }),
])
const report = editionReport(edition, {
  revision: 2,
  reason: 'errata corrige',
  resolution: { number: 'n. 41', date: '2025-05-12' },
  data: 'ab'.repeat(32),
})

function printed(asked: Partial<Typesetting> = {}): string {
  const typeset = typesetter.typeset({ report, whole: true, standard: 'ua-1', ...asked })
  return typeset.ok ? Buffer.from(typeset.value).toString('latin1') : expect.fail(typeset.error)
}

const count = (pdf: string, tag: string): number =>
  [...pdf.matchAll(new RegExp(`/S\\s*/${tag}\\b`, 'g'))].length

test('a map is a heading 1, every header cell a TH with its scope, every table has them', () => {
  const pdf = printed()
  const tables = report.chapters.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.kind === 'table' ? block : [])),
  )
  expect(count(pdf, 'H1')).toBe(3)
  expect(count(pdf, 'H2')).toBe(8)
  expect(count(pdf, 'H3')).toBe(tables.length)
  expect(count(pdf, 'Table')).toBe(tables.length)
  const heads = tables.reduce((sum, table) => sum + table.header.flat().length, 0)
  expect(count(pdf, 'TH')).toBe(heads)
  expect([...pdf.matchAll(/\/Scope\s*\/Column/g)]).toHaveLength(heads)
  expect(pdf).toContain('/Lang (it)')
  expect(pdf).toContain('pdfuaid:part')
})

test('every map stands in the index with a link', () => {
  const pdf = printed()
  expect(count(pdf, 'TOCI')).toBe(3)
  expect(count(pdf, 'Link')).toBe(3)
})

test('the same report gives the same bytes, and the date of its edition', () => {
  expect(printed()).toBe(printed())
  expect(printed()).toContain('D:20241231')
})

test('one map alone has no cover and no index', () => {
  const pdf = printed({ report: { ...report, chapters: report.chapters.slice(0, 1) }, whole: false })
  expect(count(pdf, 'H1')).toBe(1)
  expect(count(pdf, 'TOC')).toBe(0)
})

test('a text that is longer than a page goes on over the next ones, whatever stands beside it', () => {
  const core = [{ name: 'breve', description: 'parola '.repeat(7000) }]
  const long = editionReport(editionOf([mapOf('ANAGRAFE', { content: { core, ancillary: [] } })]), {
    revision: 1,
    reason: null,
    resolution: null,
    data: 'ab'.repeat(32),
  })
  expect([...printed({ report: long, whole: false }).matchAll(/\/Type\s*\/Page\b/g)].length).toBeGreaterThan(
    8,
  )
})

test('the archive standard is a choice', () => {
  expect(printed({ standard: 'a-2a' })).toContain('pdfaid:part')
})

test('a document that skips a heading level is refused', () => {
  const skipping = '#set document(title: "t")\n= One\n=== Three\n'
  const refused = typesetter.compile(skipping, '{}', 'ua-1', '2024-12-31')
  expect(refused.ok ? 'printed' : refused.error).toContain('skipped from heading level 1 to 3')
})
