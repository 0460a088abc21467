import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TableOfContents,
  TextRun,
} from 'docx'
import type { Block, Chapter, Report } from '../report/report.ts'
import { steadyArchive } from '../steady-archive.ts'
import { paragraphsOf, xmlText } from '../xml-text.ts'
import { documentStyles, paragraphStyle, tableStyles } from './styles.ts'
import { docxTable } from './table.ts'

/** A4 in twips, and its margin. */
const page = { width: 11906, height: 16838, margin: 1134 }

/**
 * The report as a Word document that a person can edit and Atlante reads back to the same edition: headings 1 to 3,
 * table styles, repeated header rows, a table of contents that is a field.
 */
export async function docxOf(report: Report): Promise<Uint8Array> {
  const document = new Document({
    title: xmlText(report.title),
    creator: xmlText(report.author),
    lastModifiedBy: xmlText(report.author),
    styles: documentStyles(),
    sections: [front(report), ...chapterSections(report)],
  })
  return steadyArchive(await Packer.toBuffer(document), {
    date: report.date,
    change: {
      'word/document.xml': steadyBookmarks,
      'word/styles.xml': xml => xml.replace('</w:styles>', () => `${tableStyles}</w:styles>`),
    },
  })
}

function front(report: Report): ISectionOptions {
  const { cover } = report
  const line = (text: string | null) =>
    text === null ? [] : [new Paragraph({ style: paragraphStyle.cover, text: paragraphsOf(text).join(' ') })]
  return section(report, false, [
    ...line(cover.body),
    ...line(cover.office),
    ...line(cover.attachment),
    new Paragraph({ heading: HeadingLevel.TITLE, text: paragraphsOf(cover.title).join(' ') }),
    ...line(cover.yearLine),
    new Paragraph({ style: paragraphStyle.indexTitle, text: report.indexTitle }),
    new TableOfContents(report.indexTitle, { hyperlink: true, headingStyleRange: '1-1' }),
  ])
}

/** Chapters that stand on pages of one orientation share a section. */
function chapterSections(report: Report): ISectionOptions[] {
  const groups: { wide: boolean; chapters: Chapter[] }[] = []
  for (const chapter of report.chapters) {
    const last = groups.at(-1)
    if (last?.wide === chapter.wide) last.chapters.push(chapter)
    else groups.push({ wide: chapter.wide, chapters: [chapter] })
  }
  return groups.map(({ wide, chapters }) => {
    const width = (wide ? page.height : page.width) - 2 * page.margin
    return section(
      report,
      wide,
      chapters.flatMap((chapter, at) => chapterParagraphs(chapter, width, at > 0)),
    )
  })
}

function chapterParagraphs(chapter: Chapter, width: number, newPage: boolean): (Paragraph | Table)[] {
  const title = paragraphsOf(chapter.writtenTitle ?? chapter.title).join(' ')
  const banner =
    chapter.banner === null
      ? []
      : [new Paragraph({ style: paragraphStyle.banner, pageBreakBefore: newPage, text: chapter.banner })]
  return [
    ...banner,
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      text: title,
      ...(chapter.banner === null && newPage ? { pageBreakBefore: true } : {}),
    }),
    ...chapter.blocks.flatMap(block => blockParagraphs(block, width)),
  ]
}

function blockParagraphs(block: Block, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          text: xmlText(block.text),
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          text: paragraphsOf(block.text).join(' '),
          ...(block.role === 'text' ? {} : { style: paragraphStyle[block.role] }),
        }),
      ]
    case 'table':
      return docxTable(block, width)
  }
}

function section(report: Report, wide: boolean, children: ISectionOptions['children']): ISectionOptions {
  return {
    properties: {
      page: {
        size: {
          width: page.width,
          height: page.height,
          orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
      },
    },
    footers: { default: footer(report) },
    children,
  }
}

function footer(report: Report): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: paragraphStyle.note,
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun(`${xmlText(report.footer)} · pagina `),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(' di '),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}

/** The library numbers bookmarks on from one document to the next: number them from 1 in each. */
function steadyBookmarks(xml: string): string {
  const numbers = new Map<string, number>()
  const steady = (number: string) => {
    const known = numbers.get(number) ?? numbers.size + 1
    numbers.set(number, known)
    return known
  }
  return xml
    .replace(
      /(w:(?:anchor|name)="_Toc|PAGEREF _Toc)(\d+)/g,
      (_, before, number) => `${before}${steady(number)}`,
    )
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)/g,
      (_, before, number) => `${before}${steady(number)}`,
    )
}
