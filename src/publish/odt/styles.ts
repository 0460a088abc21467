import type { Report } from '../report/report.ts'
import { inline, part } from './xml.ts'

const blue = '#0055aa'
const grey = '#455a64'

/** Names of the paragraph styles; `_20_` is a blank, as OpenDocument writes it. */
export const paragraphStyle = {
  cover: 'Copertina',
  bookTitle: 'Title',
  indexTitle: 'Titolo_20_indice',
  banner: 'Banda',
  wideBanner: 'Banda_20_larga',
  annex: 'Titolo_20_allegato',
  manager: 'Responsabile',
  gap: 'Lacuna',
  note: 'Nota_20_tabella',
  title: 'Titolo_20_tabella',
  head: 'Testa_20_colonna',
  date: 'Testa_20_data',
  text: 'Testo_20_tabella',
  part: 'Parte_20_tabella',
  figure: 'Cifra_20_tabella',
} as const

interface Look {
  readonly parent?: string
  readonly text?: string
  readonly paragraph?: string
  readonly rest?: string
}

function paragraph(
  name: string,
  { parent = 'Standard', text = '', paragraph: own = '', rest = '' }: Look,
): string {
  const shown = name.replaceAll('_20_', ' ')
  return `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:parent-style-name="${parent}" ${rest}><style:paragraph-properties ${own}/><style:text-properties ${text}/></style:style>`
}

const size = (points: number, bold = false): string =>
  `fo:font-size="${points}pt"${bold ? ' fo:font-weight="bold"' : ''}`
const space = (before: number, after: number): string =>
  `fo:margin-top="${before}pt" fo:margin-bottom="${after}pt"`
const keep = 'fo:keep-with-next="always"'
const onPage = (name: string): string => `style:master-page-name="${name}"`

function paragraphStyles(): string {
  const s = paragraphStyle
  return [
    paragraph('Heading_20_1', {
      text: size(16, true),
      paragraph: `${space(0, 4)} ${keep}`,
      rest: 'style:default-outline-level="1"',
    }),
    paragraph('Heading_20_2', {
      text: `${size(12.5, true)} fo:color="${blue}"`,
      paragraph: `${space(16, 6)} ${keep} fo:border-bottom="0.7pt solid ${blue}" fo:padding-bottom="2pt"`,
      rest: 'style:default-outline-level="2"',
    }),
    paragraph('Heading_20_3', {
      text: size(10, true),
      paragraph: `${space(10, 4)} ${keep}`,
      rest: 'style:default-outline-level="3"',
    }),
    paragraph(s.bookTitle, { text: `${size(28, true)} fo:color="${blue}"`, paragraph: space(160, 120) }),
    paragraph(s.cover, { text: size(13), paragraph: space(0, 10) }),
    paragraph(s.indexTitle, { text: size(16, true), paragraph: `${space(0, 8)} fo:break-before="page"` }),
    paragraph(s.banner, {
      text: `${size(8)} fo:color="${grey}"`,
      paragraph: `${space(0, 3)} ${keep}`,
      rest: onPage('Standard'),
    }),
    paragraph(s.wideBanner, { parent: s.banner, rest: onPage('Largo') }),
    paragraph(s.annex, {
      parent: 'Heading_20_1',
      rest: `${onPage('Largo')} style:default-outline-level="1"`,
    }),
    paragraph(s.manager, { text: size(11), paragraph: `${space(0, 8)} ${keep}` }),
    paragraph(s.gap, { text: `fo:font-style="italic" fo:color="${grey}"` }),
    paragraph(s.note, { text: `${size(8)} fo:color="${grey}"`, paragraph: space(3, 3) }),
    paragraph(s.title, { parent: 'Heading_20_3', text: size(8.5, true), paragraph: space(0, 0) }),
    paragraph(s.head, { text: size(8.5, true), paragraph: `${space(0, 0)} ${keep}` }),
    paragraph(s.date, { text: size(7, true), paragraph: `${space(0, 0)} ${keep} fo:text-align="end"` }),
    paragraph(s.text, { text: size(8.5), paragraph: space(0, 0) }),
    paragraph(s.part, { parent: s.text, paragraph: 'fo:margin-left="10pt"' }),
    paragraph(s.figure, { parent: s.text, paragraph: 'fo:text-align="end"' }),
  ].join('')
}

/** The part of styles: paragraphs, the two page layouts, the footer. */
export function stylesPart(report: Report): string {
  const standard = `<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="5pt"/><style:text-properties style:font-name="Titillium Web" fo:font-family="'Titillium Web'" fo:font-size="10pt" fo:language="it" fo:country="IT"/></style:default-style><style:style style:name="Standard" style:family="paragraph"/>`
  const layout = (name: string, width: number, height: number, orientation: string) =>
    `<style:page-layout style:name="${name}"><style:page-layout-properties fo:page-width="${width}mm" fo:page-height="${height}mm" style:print-orientation="${orientation}" fo:margin="20mm"/><style:footer-style/></style:page-layout>`
  const footer = `<style:footer><text:p text:style-name="${paragraphStyle.note}">${inline(report.footer)} · pagina <text:page-number text:select-page="current">1</text:page-number> di <text:page-count>1</text:page-count></text:p></style:footer>`
  const master = (name: string, of: string) =>
    `<style:master-page style:name="${name}" style:page-layout-name="${of}">${footer}</style:master-page>`
  return part(
    'document-styles',
    `<office:styles>${standard}${paragraphStyles()}</office:styles><office:automatic-styles>${layout('pm1', 210, 297, 'portrait')}${layout('pm2', 297, 210, 'landscape')}</office:automatic-styles><office:master-styles>${master('Standard', 'pm1')}${master('Largo', 'pm2')}</office:master-styles>`,
  )
}
