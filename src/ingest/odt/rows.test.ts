import { expect, test } from 'vitest'
import { zipped } from '../../../tests/documents/docx-file.ts'
import { flatOdtFile, type OdtParts, odtFile, odtParts } from '../../../tests/documents/odt-file.ts'
import { readFlatOdtRows, readOdtRows } from './rows.ts'

const p = (content: string, style = ''): string => `<text:p text:style-name="${style}">${content}</text:p>`
const cell = (content: string, attributes = ''): string =>
  `<table:table-cell ${attributes}>${content}</table:table-cell>`
const row = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`
const table = (rows: string): string => `<table:table><table:table-column/>${rows}</table:table>`
const words = (...texts: readonly string[]): string => row(texts.map(text => cell(p(text))).join(''))

function rowsOf(parts: OdtParts) {
  const result = readOdtRows(odtFile(parts))
  return result.ok ? result.value : expect.fail(JSON.stringify(result.error))
}

const cellsOf = (body: string) => rowsOf({ body }).map(item => item.cells)

test('rows carry table, locator and heading level', () => {
  const body =
    '<text:h text:outline-level="2">Titolo</text:h>' +
    p('') +
    p('testo') +
    table(
      `<table:table-header-rows>${words('a', 'b')}</table:table-header-rows>${words('', '')}${words('c', 'd')}`,
    ) +
    table(words('e'))
  const place = (locator: string) => ({ line: null, column: null, locator })
  expect(rowsOf({ body })).toEqual([
    { cells: ['Titolo'], table: 0, place: place('p1'), headingLevel: 2 },
    { cells: ['testo'], table: 0, place: place('p3') },
    { cells: ['a', 'b'], table: 1, place: place('t1.r1') },
    { cells: ['c', 'd'], table: 1, place: place('t1.r3') },
    { cells: ['e'], table: 2, place: place('t2.r1') },
  ])
})

test.each<[string, string, string[][]]>([
  [
    'covered cells are blank, whatever they hold',
    table(
      row(
        cell(p('Forma'), 'table:number-rows-spanned="2"') +
          cell(p('Diretta'), 'table:number-columns-spanned="2"') +
          '<table:covered-table-cell/>',
      ) +
        row(
          `<table:covered-table-cell>${p('resto')}</table:covered-table-cell>${cell(p('X'))}${cell(p('Y'))}`,
        ),
    ),
    [
      ['Forma', 'Diretta', ''],
      ['', 'X', 'Y'],
    ],
  ],
  [
    'repeated cells, covered cells and rows',
    table(
      row(
        cell(p('a')) +
          '<table:covered-table-cell table:number-columns-repeated="2"/>' +
          cell(p('/'), 'table:number-columns-repeated="2"'),
        'table:number-rows-repeated="2"',
      ),
    ),
    [
      ['a', '', '', '/', '/'],
      ['a', '', '', '/', '/'],
    ],
  ],
  [
    'paragraphs of a cell are lines, blank ones dropped',
    table(row(cell(p('a') + p('') + p(' b ')))),
    [['a\nb']],
  ],
  [
    'a table in a cell stands beside the outer cells',
    table(
      row(
        cell(p('Criteri')) +
          cell(`<table:table table:is-sub-table="true">${words('x')}${words('y')}</table:table>`),
      ),
    ),
    [
      ['Criteri', 'x'],
      ['', 'y'],
    ],
  ],
])('tables: %s', (_, body, cells) => {
  expect(cellsOf(body)).toEqual(cells)
})

test.each<[string, string, string[][]]>([
  [
    'tracked deletions stand apart, insertions in the text',
    `<text:tracked-changes><text:changed-region><text:deletion>${p('999')}</text:deletion></text:changed-region></text:tracked-changes>` +
      p(
        '1.<text:change text:change-id="a"/><text:change-start text:change-id="b"/>858<text:change-end text:change-id="b"/>',
      ),
    [['1.858']],
  ],
  [
    'comments',
    p(`a<office:annotation>${p('commento')}</office:annotation>b<office:annotation-end/>`),
    [['ab']],
  ],
  [
    'indexes',
    `<text:table-of-content><text:index-body>${p('Anagrafe 12')}</text:index-body></text:table-of-content><text:alphabetical-index><text:index-body>${p('A')}</text:index-body></text:alphabetical-index>${p('testo')}`,
    [['testo']],
  ],
  ['a line of an index by its style', p('Anagrafe 12', 'Contents_20_1') + p('testo'), [['testo']]],
  ['blanks of the XML collapse', p('\n  a <text:span> b</text:span>\n c'), [['a b c']]],
  [
    'blanks, tabs and line breaks of the text stay',
    table(row(cell(p('a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d')))),
    [['a  b c\nd']],
  ],
  [
    'soft page breaks, bookmarks, links and fields',
    p(
      'a<text:soft-page-break/><text:bookmark-start/><text:a>b</text:a><text:bookmark-end/><text:page-number>3</text:page-number>',
    ),
    [['ab3']],
  ],
  [
    'hidden sections and text',
    `<text:section text:display="none">${p('a')}</text:section>${p('b<text:hidden-text text:is-hidden="true">c</text:hidden-text>')}${p('<text:hidden-paragraph text:is-hidden="true"/>d')}`,
    [['b']],
  ],
  [
    'a text box is read after its paragraph, what a picture is called never',
    p(
      `<draw:frame><draw:text-box>${p('riquadro')}</draw:text-box><svg:title>logo</svg:title></draw:frame>testo`,
    ),
    [['testo'], ['riquadro']],
  ],
  [
    'documents inside this one',
    p(
      `a<draw:object><office:document><office:body><office:text>${p('b')}</office:text></office:body></office:document></draw:object>`,
    ),
    [['a']],
  ],
  [
    'prompts and readings above words',
    p(
      '<text:placeholder>&lt;nome&gt;</text:placeholder><text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby>',
    ),
    [['a']],
  ],
  [
    'lists',
    `<text:list><text:list-item>${p('uno')}</text:list-item><text:list-item>${p('due')}</text:list-item></text:list>`,
    [['uno'], ['due']],
  ],
  [
    'a line break outside tables starts a row',
    p('SERVIZIO: A<text:line-break/>RESPONSABILE: B'),
    [['SERVIZIO: A'], ['RESPONSABILE: B']],
  ],
])('what word processors leave: %s', (_, body, cells) => {
  expect(cellsOf(body)).toEqual(cells)
})

test('styles hide, raise and name index lines, also through the styles they are based on', () => {
  const text = (name: string, properties: string): string =>
    `<style:style style:name="${name}"><style:text-properties ${properties}/></style:style>`
  const automaticStyles =
    `${text('Via', 'text:display="none"')}${text('Su', 'style:text-position="super 58%"')}${text('Giu', 'style:text-position="sub 58%"')}${text('Segni', 'style:font-name="Wingdings"')}` +
    '<style:style style:name="P1" style:parent-style-name="Contents_20_1"/><style:style style:name="P2" style:parent-style-name="Nascosto"/>'
  const body =
    p('indice', 'P1') +
    p('nascosto', 'P2') +
    p(
      '876<text:span text:style-name="Su">1</text:span><text:span text:style-name="Via">2</text:span> CO<text:span text:style-name="Giu">2</text:span>',
    ) +
    p('<text:span text:style-name="Segni">\uf0fe</text:span>')
  const styles = text('Nascosto', 'text:display="none"')
  expect(rowsOf({ body, automaticStyles, styles }).map(item => item.cells)).toEqual([['876¹ CO2'], ['☑']])
})

test('notes become asterisks and lines below; a mark of their author stays', () => {
  const note = (text: string, label = ''): string =>
    `<text:note><text:note-citation ${label}>1</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`
  const body =
    table(row(cell(p(`876${note('dal 2022')}`)) + cell(p(`216${note('stima')}`)))) +
    p(`testo${note('parziale', 'text:label="(a)"')}`)
  expect(rowsOf({ body }).map(({ cells, place }) => [cells, place.locator])).toEqual([
    [['876*', '216**'], 't1.r1'],
    [['* dal 2022'], 'n1'],
    [['** stima'], 'n2'],
    [['testo(a)'], 'p1'],
    [['(a) parziale'], 'n3'],
  ])
})

test('a flat file is read without its running headers', () => {
  const header = `<office:master-styles><style:master-page><style:header>${p('intestazione')}</style:header></style:master-page></office:master-styles>`
  const result = readFlatOdtRows(flatOdtFile(p('testo'), header))
  expect(result.ok ? result.value.map(item => item.cells) : result.error).toEqual([['testo']])
})

const good = odtParts({ body: p('testo') })
const content = good['content.xml'] ?? ''

test.each<[string, Uint8Array, string]>([
  ['a zip of something else', zipped({ mimetype: 'application/zip' }), 'not-a-document no-text'],
  [
    'a spreadsheet',
    zipped({ ...good, 'content.xml': content.replaceAll('office:text', 'office:spreadsheet') }),
    'not-a-document no-text',
  ],
  [
    'a document with a password',
    odtFile({
      body: p('testo'),
      manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
    }),
    'not-a-document encrypted',
  ],
  ['broken XML', zipped({ ...good, 'content.xml': content.slice(0, -9) }), 'not-a-document broken-xml'],
  [
    'a document type',
    zipped({ ...good, 'content.xml': content.replace('?>', '?><!DOCTYPE a SYSTEM "file:///etc/passwd">') }),
    'unsafe-archive doctype',
  ],
  [
    'a row repeated a million times',
    odtFile({
      body: table(
        row(cell(p('a'), 'table:number-columns-repeated="9"'), 'table:number-rows-repeated="1000000"'),
      ),
    }),
    'unsafe-archive too-many-cells',
  ],
  [
    'a cell repeated ten million times',
    odtFile({ body: table(row(cell(p('a'), 'table:number-columns-repeated="10000000"'))) }),
    'unsafe-archive too-many-cells',
  ],
])('refused: %s', (_, bytes, expected) => {
  const result = readOdtRows(bytes)
  expect(result.ok ? 'read' : `${result.error.kind} ${result.error.reason}`).toBe(expected)
})

test('blank rows repeated without end cost nothing', () => {
  const body = table(words('a') + row(cell(''), 'table:number-rows-repeated="100000000"') + words('b'))
  expect(cellsOf(body)).toEqual([['a'], ['b']])
})
