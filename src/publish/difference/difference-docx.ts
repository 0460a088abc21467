import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { differenceWords } from '../../words/difference.ts'
import type { Language } from '../../words/language.ts'
import { formatNumber } from '../../words/number.ts'
import { documentStyles, paragraphStyle, tableStyles } from '../docx/styles.ts'
import { docxTable } from '../docx/table.ts'
import type { Table as ReportTable } from '../report/report.ts'
import { steadyArchive } from '../steady-archive.ts'
import { paragraphsOf, xmlText } from '../xml-text.ts'
import type { Change, DifferenceReport, ServiceChanges } from './difference-report.ts'

/** A4 laid across, in twips: the ledger of restatements has six columns. */
const page = { width: 16838, height: 11906, margin: 1134 }
const textWidth = page.width - 2 * page.margin

/** Ids of the character styles of words that came and went. */
const wordStyle = { added: 'Aggiunto', gone: 'Tolto' } as const

/**
 * A report of differences as a Word document: headings 1 to 3, added words underlined and green, removed ones struck
 * through and red, both by character styles that a person can change in one place. The same report, the same bytes.
 */
export async function differenceDocx(report: DifferenceReport, language: Language): Promise<Uint8Array> {
  const words = differenceWords[language].report
  const { title, to, different, edition, services, maps } = report
  const styles = documentStyles()
  const document = new Document({
    title: xmlText(title),
    creator: xmlText(to.body),
    lastModifiedBy: xmlText(to.body),
    styles: {
      ...styles,
      characterStyles: [
        { id: wordStyle.added, name: words.added, run: { color: '1B5E20', underline: {} } },
        { id: wordStyle.gone, name: words.gone, run: { color: '9B1C1C', strike: true } },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              // The library turns the page over by itself.
              width: page.height,
              height: page.width,
              orientation: PageOrientation.LANDSCAPE,
            },
            margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
          },
        },
        footers: { default: footer(title) },
        children: [
          paragraph(paragraphStyle.cover, to.body),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: oneLine(title) }),
          ...(different ? summary(report, language) : [new Paragraph(differenceWords[language].none)]),
          ...section(words.services, services),
          ...section(words.edition, edition),
          ...maps.flatMap(map => serviceParts(map, language)),
        ],
      },
    ],
  })
  return steadyArchive(await Packer.toBuffer(document), {
    date: `${to.year}-12-31`,
    change: {
      'word/styles.xml': xml =>
        xml
          .replaceAll('w:val="it-IT"', `w:val="${language === 'it' ? 'it-IT' : 'en-GB'}"`)
          .replace('</w:styles>', () => `${tableStyles}</w:styles>`),
    },
  })
}

const oneLine = (text: string): string => paragraphsOf(text).join(' ')

const paragraph = (style: string, text: string): Paragraph => new Paragraph({ style, text: oneLine(text) })

const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, text: oneLine(text) })

function section(title: string, changes: readonly Change[]): readonly Paragraph[] {
  return changes.length === 0 ? [] : [heading(title), ...changes.map(changeParagraph)]
}

function changeParagraph({ what, where, words }: Change): Paragraph {
  const place = where === '' ? '' : ` · ${where}`
  return new Paragraph({
    children: [
      new TextRun({ text: xmlText(`${what}${place}`), bold: true }),
      new TextRun(words.length > 0 ? ': ' : ''),
      ...words.map(
        ({ kind, text }) =>
          new TextRun({
            text: xmlText(text.replaceAll(/\s+/g, ' ')),
            ...(kind === 'same' ? {} : { style: wordStyle[kind] }),
          }),
      ),
    ],
  })
}

function summary({ totals }: DifferenceReport, language: Language): readonly (Paragraph | Table)[] {
  const words = differenceWords[language].report
  const counted = totals.map(({ label, count }) => `${label}: ${formatNumber(count, language)}`)
  return [
    heading(words.summary),
    ...counted.map(text => new Paragraph({ text, bullet: { level: 0 } })),
    new Paragraph(words.legend),
  ]
}

function serviceParts(map: ServiceChanges, language: Language): readonly (Paragraph | Table)[] {
  const words = differenceWords[language].report
  const { restated, figures } = map
  const ledger = restated.map(({ row, date, from, to, difference, why }) => [
    row,
    date,
    from,
    to,
    difference,
    why,
  ])
  return [
    heading(map.service),
    ...(map.manager === null
      ? []
      : [paragraph(paragraphStyle.manager, `${words.managerIs}: ${map.manager}`)]),
    ...map.changes.map(changeParagraph),
    ...table(words.restatedTitle, words.restatedHeads, [4, 1.3, 1.5, 1.5, 1.3, 3], ledger, [2, 3, 4]),
    ...table(
      words.figuresTitle,
      words.figuresHeads,
      [2, 5, 1.3, 2],
      figures.map(({ table, row, date, figure }) => [table, row, date, figure]),
      [3],
    ),
    ...(map.rewritten === null ? [] : [new Paragraph(map.rewritten)]),
  ]
}

/** A table under its name; `figures` are the columns that hold figures. Nothing where there are no rows. */
function table(
  title: string,
  heads: readonly string[],
  weights: readonly number[],
  rows: readonly (readonly string[])[],
  figures: readonly number[],
): readonly (Paragraph | Table)[] {
  if (rows.length === 0) return []
  const grid: ReportTable = {
    kind: 'table',
    title,
    titlePlace: 'above',
    columns: heads.map((_, at) => ({
      align: figures.includes(at) ? 'right' : 'left',
      weight: weights[at] ?? 1,
    })),
    header: [heads.map(text => ({ text, columns: 1, rows: 1 }))],
    rows: rows.map(cells => ({ cells: cells.map(text => ({ text })), depth: 0 })),
    footnotes: [],
  }
  return docxTable(grid, textWidth)
}

function footer(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: paragraphStyle.note,
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun(`${xmlText(title)} · `),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(' / '),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}
