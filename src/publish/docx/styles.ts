import type { IStylesOptions } from 'docx'

const blue = '0055AA'
const grey = '455A64'

const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:color="C3CAD1"/>`
const margin = (side: string, twips: number) => `<w:${side} w:w="${twips}" w:type="dxa"/>`

function tableStyle(id: string, name: string, rows: string): string {
  const borders = ['top', 'bottom', 'insideH'].map(line).join('')
  const margins = [margin('top', 40), margin('left', 50), margin('bottom', 40), margin('right', 50)].join('')
  return `<w:style w:type="table" w:styleId="${id}" w:customStyle="1"><w:name w:val="${name}"/><w:qFormat/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>${rows}</w:style>`
}

const headRow =
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EEF3F8"/></w:tcPr></w:tblStylePr>'

/** The looks of tables, as the part of styles takes them: the library knows no table styles. */
export const tableStyles: string =
  tableStyle('Mappa', 'Tabella della mappa', headRow) +
  tableStyle('MappaSenzaTesta', 'Tabella senza testa', '')

/** Ids of the paragraph styles that are ours; the headings are Word's own. */
export const paragraphStyle = {
  cover: 'Copertina',
  banner: 'Banda',
  manager: 'Responsabile',
  gap: 'Lacuna',
  note: 'NotaTabella',
  title: 'TitoloTabella',
  head: 'TestaColonna',
  date: 'TestaData',
  text: 'TestoTabella',
  part: 'ParteTabella',
  figure: 'CifraTabella',
  indexTitle: 'TitoloIndice',
} as const

const ours = (id: string, name: string, rest: object) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...rest,
})

/** Every look of the document is one of these styles: a person changes the style, not the paragraphs. */
export function documentStyles(): IStylesOptions {
  const cell = { spacing: { before: 0, after: 0 } }
  return {
    default: {
      document: {
        run: { font: 'Titillium Web', size: 20, language: { value: 'it-IT' } },
        paragraph: { spacing: { after: 100 } },
      },
      title: {
        run: { size: 56, bold: true, color: blue },
        paragraph: { spacing: { before: 3600, after: 2400 } },
      },
      heading1: {
        run: { size: 32, bold: true },
        paragraph: { spacing: { after: 80 }, keepNext: true },
      },
      heading2: {
        run: { size: 25, bold: true, color: blue },
        paragraph: {
          spacing: { before: 320, after: 120 },
          keepNext: true,
          border: { bottom: { style: 'single', size: 6, color: blue, space: 2 } },
        },
      },
      heading3: {
        run: { size: 20, bold: true },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
    },
    paragraphStyles: [
      ours(paragraphStyle.cover, 'Copertina', { run: { size: 26 }, paragraph: { spacing: { after: 200 } } }),
      ours(paragraphStyle.banner, 'Banda della mappa', {
        run: { size: 16, color: grey },
        paragraph: { pageBreakBefore: true, keepNext: true, spacing: { after: 60 } },
      }),
      ours(paragraphStyle.manager, 'Responsabile', {
        run: { size: 22 },
        paragraph: { spacing: { after: 160 }, keepNext: true },
      }),
      ours(paragraphStyle.gap, 'Lacuna del documento', { run: { italics: true, color: grey } }),
      ours(paragraphStyle.note, 'Nota alla tabella', {
        run: { size: 16, color: grey },
        paragraph: { spacing: { before: 60, after: 60 } },
      }),
      {
        ...ours(paragraphStyle.title, 'Titolo di tabella', {
          run: { size: 17, bold: true },
          paragraph: cell,
        }),
        basedOn: 'Heading3',
      },
      ours(paragraphStyle.date, 'Testa di data', {
        run: { size: 14, bold: true },
        paragraph: { ...cell, keepNext: true, alignment: 'right' },
      }),
      ours(paragraphStyle.head, 'Testa di colonna', {
        run: { size: 17, bold: true },
        paragraph: { ...cell, keepNext: true },
      }),
      ours(paragraphStyle.text, 'Testo di tabella', { run: { size: 17 }, paragraph: cell }),
      ours(paragraphStyle.part, 'Parte (di cui)', {
        run: { size: 17 },
        paragraph: { ...cell, indent: { left: 200 } },
      }),
      ours(paragraphStyle.figure, 'Cifra di tabella', {
        run: { size: 17 },
        paragraph: { ...cell, alignment: 'right' },
      }),
      ours(paragraphStyle.indexTitle, "Titolo dell'indice", {
        run: { size: 32, bold: true },
        paragraph: { pageBreakBefore: true, spacing: { after: 160 } },
      }),
    ],
  }
}
