import { expect, test } from 'vitest'
import { type DocxParts, docxFile, docxParts, zipped } from '../../../tests/documents/docx-file.ts'
import { readDocxRows } from './rows.ts'

const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`
const r = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${t(text)}</w:r>`
const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const tr = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
const tbl = (rows: string): string => `<w:tbl>${rows}</w:tbl>`
const words = (...texts: readonly string[]): string => tr(texts.map(text => tc(p(r(text)))).join(''))

function rowsOf(parts: DocxParts) {
  const result = readDocxRows(docxFile(parts))
  return result.ok ? result.value : expect.fail(JSON.stringify(result.error))
}

const cellsOf = (body: string) => rowsOf({ body }).map(row => row.cells)

test('rows carry table, locator and heading level', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Titolo2"><w:name w:val="heading 2"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Mio"><w:basedOn w:val="Titolo2"/></w:style>'
  const body =
    p(r('Titolo'), '<w:pStyle w:val="Mio"/>') +
    p('') +
    p(r('testo')) +
    p(r('capitolo'), '<w:outlineLvl w:val="0"/>') +
    tbl(words('a', 'b') + words('', '') + words('c', 'd')) +
    tbl(words('e'))
  const place = (locator: string) => ({ line: null, column: null, locator })
  expect(rowsOf({ body, styles })).toEqual([
    { cells: ['Titolo'], table: 0, place: place('p1'), headingLevel: 2 },
    { cells: ['testo'], table: 0, place: place('p3') },
    { cells: ['capitolo'], table: 0, place: place('p4'), headingLevel: 1 },
    { cells: ['a', 'b'], table: 1, place: place('t1.r1') },
    { cells: ['c', 'd'], table: 1, place: place('t1.r3') },
    { cells: ['e'], table: 2, place: place('t2.r1') },
  ])
})

const row = (...cells: readonly string[]): string[] => [...cells]

test.each<[string, string, string[][]]>([
  [
    'a cell that spans columns is followed by blanks',
    tbl(
      tr(tc(p(r('Tipologia'))) + tc(p(r('Quantità')), '<w:gridSpan w:val="3"/>')) + words('a', '1', '2', '3'),
    ),
    [row('Tipologia', 'Quantità', '', ''), row('a', '1', '2', '3')],
  ],
  [
    'a cell that continues a vertical merge is blank',
    tbl(
      tr(tc(p(r('Forma')), '<w:vMerge w:val="restart"/>') + tc(p(r('Diretta')))) +
        tr(tc(p(r('resto')), '<w:vMerge/>') + tc(p(r('Mista')))) +
        tr(tc(p(''), '<w:vMerge w:val="continue"/><w:gridSpan w:val="2"/>') + tc(p(r('Esterna')))),
    ),
    [row('Forma', 'Diretta'), row('', 'Mista'), row('', '', 'Esterna')],
  ],
  [
    'columns skipped before a row are blank',
    tbl(tr(tc(p(r('a'))), '<w:gridBefore w:val="2"/>')),
    [row('', '', 'a')],
  ],
  [
    'paragraphs of a cell are lines, blank ones dropped',
    tbl(tr(tc(p(r('a ')) + p('') + p(r('b')) + p(r('  '))))),
    [row('a\nb')],
  ],
  [
    'breaks, tabs and hyphens',
    tbl(
      tr(
        tc(
          p(
            `<w:r>${t('a')}<w:br/>${t('b')}<w:tab/>${t('c')}<w:noBreakHyphen/>${t('d')}<w:softHyphen/>${t('e')}</w:r>`,
          ),
        ),
      ),
    ),
    [row('a\nb c-de')],
  ],
  [
    'signs of symbol fonts',
    tbl(
      tr(
        tc(p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>')) +
          tc(p(`<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${r('3')}`)) +
          tc(p(r('\uf0fc', '<w:rFonts w:ascii="Wingdings"/>'))) +
          tc(p('<w:r><w:sym w:font="Ignoto" w:char="F041"/></w:r>')),
      ),
    ),
    [row('☑', '≥3', '✓', '■')],
  ],
  [
    'raised digits never join a figure',
    tbl(
      tr(
        tc(p(r('876') + r('1', '<w:vertAlign w:val="superscript"/>'))) +
          tc(p(r('m') + r('2', '<w:vertAlign w:val="superscript"/>'))),
      ),
    ),
    [row('876¹', 'm²')],
  ],
  [
    'a table in a cell stands beside the outer cells',
    tbl(
      tr(tc(p(r('Criteri'))) + tc(tbl(words('Criterio') + words('uno', 'due')) + p(''))) +
        words('Segmenti', 'x'),
    ),
    [row('Criteri', 'Criterio', ''), row('', 'uno', 'due'), row('Segmenti', 'x')],
  ],
  [
    'text before and after a table in a cell has rows of its own',
    tbl(tr(tc(p(r('prima')) + tbl(words('a', 'b')) + p(r('dopo'))))),
    [row('prima', ''), row('a', 'b'), row('dopo', '')],
  ],
  [
    'a repeated header row is stored once, a page break inside a row says nothing',
    tbl(
      tr(tc(p(r('Elemento'))), '<w:tblHeader/>') +
        tr(tc(p(`<w:r>${t('a')}<w:lastRenderedPageBreak/>${t('b')}</w:r>`)), '<w:cantSplit/>'),
    ),
    [row('Elemento'), row('ab')],
  ],
])('tables: %s', (_, body, cells) => {
  expect(cellsOf(body)).toEqual(cells)
})

test.each<[string, string, string[][]]>([
  [
    'deleted and moved text is gone, inserted text stays',
    p(
      `${r('1.')}<w:del><w:r><w:delText>999</w:delText></w:r></w:del><w:ins>${r('858')}</w:ins><w:moveFrom>${r('via')}</w:moveFrom><w:moveTo>${r('!')}</w:moveTo>`,
    ),
    [row('1.858!')],
  ],
  [
    'a deleted paragraph end joins two paragraphs',
    p(r('SERVIZIO: ANA'), '<w:rPr><w:del w:id="1"/></w:rPr>') + p(r('GRAFE')),
    [row('SERVIZIO: ANAGRAFE')],
  ],
  [
    'a deleted row and a hidden row are gone, an inserted one stays',
    tbl(
      tr(tc(p(r('a'))), '<w:del w:id="1"/>') +
        tr(tc(p(r('b'))), '<w:ins w:id="2"/>') +
        tr(tc(p(r('c'))), '<w:hidden/>'),
    ),
    [row('b')],
  ],
  [
    'a deleted cell is gone',
    tbl(tr(tc(p(r('a'))) + tc(p(r('b')), '<w:cellDel w:id="1"/>') + tc(p(r('c'))))),
    [row('a', 'c')],
  ],
  [
    'former properties say nothing',
    p(
      r('a', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
      '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>',
    ),
    [row('a')],
  ],
  ['hidden text', p(r('a') + r('b', '<w:vanish/>') + r('c', '<w:vanish w:val="0"/>')), [row('ac')]],
  ['a hidden paragraph end does not hide its text', p(r('a'), '<w:rPr><w:vanish/></w:rPr>'), [row('a')]],
  [
    'bookmarks, comments, proofing, smart tags and links',
    p(
      `<w:bookmarkStart w:id="0" w:name="x"/>${r('a')}<w:bookmarkEnd w:id="0"/><w:commentRangeStart w:id="1"/><w:smartTag>${r('b')}</w:smartTag><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:proofErr w:type="spellStart"/><w:hyperlink>${r('c')}</w:hyperlink>`,
    ),
    [row('abc')],
  ],
  [
    'invisible characters, spaces and decomposed letters',
    p(r('citta\u0300\u00a0e ser\u00advi\u200bzi')),
    [row('città e servizi')],
  ],
  [
    'field codes are gone, results stay, however nested',
    p(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>' +
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('codice')}<w:r><w:fldChar w:fldCharType="end"/></w:r>` +
        `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('esito')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="PAGE">${r(' 3')}</w:fldSimple>`,
    ),
    [row('esito 3')],
  ],
  [
    'a field without its end swallows nothing after its paragraph',
    p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>`) +
      p(r('dopo')),
    [row('dopo')],
  ],
  [
    'an index made by a field, and a table after one that lost its end',
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Anagrafe 12')}`,
    ) +
      p(r('Tributi 13')) +
      tbl(words('a')) +
      p(r('b')),
    [row('a'), row('b')],
  ],
  [
    'an index in a content control, a prompt to type in another, and what others hold',
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(r('indice'))}</w:sdtContent></w:sdt>` +
      p(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Fare clic qui')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${r('resta')}</w:sdtContent></w:sdt>`,
      ),
    [row('resta')],
  ],
  [
    'a text box is read once, after its paragraph',
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p(r('riquadro'))}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(r('riquadro'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('testo')}`,
    ),
    [row('testo'), row('riquadro')],
  ],
  ['formulas', p(`<m:oMath><m:r><m:t>≥</m:t></m:r></m:oMath>${r(' 140.000')}`), [row('≥ 140.000')]],
  [
    'a line break outside tables starts a row',
    p(`<w:r>${t('SERVIZIO: A')}<w:br/>${t('RESPONSABILE: B')}</w:r>`),
    [row('SERVIZIO: A'), row('RESPONSABILE: B')],
  ],
  [
    'a tab after a list mark or a title is a space',
    p(`<w:r>${t('*')}<w:tab/>${t('dal 2022')}</w:r>`) + p(`<w:r>${t('SERVIZIO:')}<w:tab/>${t('A')}</w:r>`),
    [row('* dal 2022'), row('SERVIZIO: A')],
  ],
  [
    'a table typed with tabs has cells',
    p(`<w:r>${t('a')}<w:tab/>${t('1')}<w:tab/>${t('2')}</w:r>`),
    [row('a', '1', '2')],
  ],
])('what word processors leave: %s', (_, body, cells) => {
  expect(cellsOf(body)).toEqual(cells)
})

test('index styles are skipped by their English names, hidden styles by what they say', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Sommario1"><w:name w:val="toc 1"/></w:style>' +
    '<w:style w:type="character" w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Nascosto"><w:basedOn w:val="Base"/></w:style>'
  const body =
    p(r('Anagrafe 12'), '<w:pStyle w:val="Sommario1"/>') + p(r('a') + r('b', '<w:rStyle w:val="Nascosto"/>'))
  expect(rowsOf({ body, styles }).map(item => item.cells)).toEqual([['a']])
})

test('styles that are based on each other in a circle do not hang the reader', () => {
  const styles =
    '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
  expect(rowsOf({ body: p(r('a'), '<w:pStyle w:val="A"/>'), styles }).map(item => item.cells)).toEqual([
    ['a'],
  ])
})

test('footnotes become asterisks and lines below, counted after the asterisks already typed', () => {
  const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
  const body =
    tbl(tr(tc(p(r('n. ore*') + reference(2))) + tc(p(r('876') + reference(3))))) +
    p(`${r('Totale')}<w:r><w:endnoteReference w:id="2"/></w:r>`) +
    p(`<w:r><w:footnoteReference w:customMarkFollows="1" w:id="4"/>${t('(a)')}</w:r>`)
  const footnotes =
    `<w:footnote w:type="separator" w:id="-1">${p(r('---'))}</w:footnote>` +
    `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' dal 2022')}`)}${p(r('solo ore'))}</w:footnote>` +
    `<w:footnote w:id="3">${p(r('stima'))}</w:footnote><w:footnote w:id="4">${p(r('(a) parziale'))}</w:footnote>`
  const endnotes = `<w:endnote w:id="2">${p(r('in fondo'))}</w:endnote>`
  expect(
    rowsOf({ body, footnotes, endnotes }).map(({ cells, table, place }) => [cells, table, place.locator]),
  ).toEqual([
    [['n. ore* **', '876***'], 1, 't1.r1'],
    [['** dal 2022 solo ore'], 0, 'n1'],
    [['*** stima'], 0, 'n2'],
    [['Totale*'], 0, 'p1'],
    [['* in fondo'], 0, 'n3'],
    [['(a)'], 0, 'p2'],
    [['(a) parziale'], 0, 'n4'],
  ])
})

test('prefixes are whatever a file binds them to', () => {
  const main = docxParts({ body: p(r('a')) })['word/document.xml'] ?? ''
  const renamed = main.replaceAll('<w:', '<x:').replaceAll('</w:', '</x:').replace('xmlns:w=', 'xmlns:x=')
  const other =
    '<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>b</t></r></p></body></document>'
  for (const [xml, text] of [
    [renamed, 'a'],
    [other, 'b'],
  ] as const) {
    const result = readDocxRows(zipped({ 'word/document.xml': xml }))
    expect(result.ok ? result.value.map(item => item.cells) : result.error).toEqual([[text]])
  }
})
