import type { Edition, Footnote, Named, SeriesTable, ServiceMap } from '../domain/edition.ts'
import { formatDate } from '../words/number.ts'

/**
 * An edition as plain text, in the shape of the document's own text conversion: the cover, then each map with
 * its three chapters, tables as tab-separated lines, footnotes below their table. Reading the text gives the
 * same edition, apart from the lines of `source` and the reasons of gaps, which a reader tells from the
 * document it has.
 *
 * A section the edition does not hold is not written; a map without its first page begins with `SERVIZIO:` and
 * no name. A table cell of several paragraphs is written `<p>a</p> <p>b</p>`, as the conversion does.
 *
 * Texts of an edition are trimmed, their paragraphs too, hold no tab and no blank paragraph, and names are of
 * one line. Other texts are written in that form: a tab becomes a blank, a line end in a name as well. What
 * only the cells say (values, status, units, notes, parts) is not written a second time.
 */
export function writeText(edition: Edition): string {
  const blocks = [...coverBlocks(edition), ...edition.services.flatMap(mapBlocks)]
  return `${blocks.map(block => block.join('\n')).join('\n\n')}\n`
}

/** Lines that stand together; blocks are parted by a blank line. */
type Block = readonly string[]

const banner = 'ANALISI DELLA FORMULA GESTIONALE - MAPPE DEI SERVIZI'

function coverBlocks({ body, attachment, title, year }: Edition): Block[] {
  const lines = [body.name, body.office ?? '', attachment ?? '', title].map(line)
  const cover = lines.filter(text => text !== '').map((text): Block => [text])
  // The banner is known for what it is: the year beside it is read, its words are not.
  return title.includes(String(year)) ? cover : [...cover, [`${banner} - ANNO ${year}`]]
}

function mapBlocks(map: ServiceMap): Block[] {
  return [
    [banner],
    [`SERVIZIO: ${line(map.name ?? '')}`.trim()],
    ...(map.manager === null ? [] : [[`RESPONSABILE: ${line(map.manager)}`]]),
    ...contentBlocks(map),
    ...usersBlocks(map),
    ...deliveryBlocks(map),
  ]
}

function contentBlocks({ content, outputs }: ServiceMap): Block[] {
  const elements = content
    ? [
        ['1) Elemento centrale'],
        table([['Elemento', 'Descrizione'], ...content.core.map(pairOfNamed)]),
        ...(content.ancillary.length > 0
          ? [
              ['2) Elementi accessori'],
              table([['Elementi accessori', 'Descrizione'], ...content.ancillary.map(pairOfNamed)]),
            ]
          : []),
      ]
    : []
  const counted = outputs ? [['Output del Servizio'], ...figureBlocks('Tipologia', outputs)] : []
  return chapter('Contenuto del Servizio (che cosa erogo?)', [...elements, ...counted])
}

function usersBlocks({ users }: ServiceMap): Block[] {
  const { criteria, segments, served } = users
  return chapter('Utenza del Servizio (a chi lo erogo?)', [
    ...(criteria
      ? [
          underHeading(
            ['Criteri di segmentazione adottati', 'Criterio'],
            criteria.map(text => [text]),
          ),
        ]
      : []),
    ...(segments
      ? [underHeading(['Segmenti di utenza', 'Segmenti di utenza', 'Descrizione'], segments.map(pairOfNamed))]
      : []),
    ...(served ? figureBlocks('Utenti seguiti (per ogni segmento)', served) : []),
  ])
}

function deliveryBlocks({ delivery }: ServiceMap): Block[] {
  if (!delivery) return []
  const { forms, staff, coDelivery, facilities } = delivery
  return chapter('Sistema di erogazione del Servizio (come lo erogo?)', [
    ...(forms
      ? [
          table([
            ['Forma gestionale', 'Diretta', forms.direct.raw],
            ['', 'Esternalizzata', forms.outsourced.raw],
            ['', 'Mista', forms.mixed.raw],
          ]),
        ]
      : []),
    ...(staff ? [table([['Risorse umane coinvolte', 'Personale', staff.raw]])] : []),
    ...(coDelivery
      ? [
          underHeading(
            [
              "Segmenti di utenza coinvolti nell'erogazione del Servizio",
              'Segmenti di utenza',
              "Ruolo nell'erogazione nel servizio",
            ],
            coDelivery.map(({ segment, role }) => [segment, role]),
          ),
        ]
      : []),
    ...(facilities
      ? [
          underHeading(
            ['Strutture erogative', 'Strutture', 'Note'],
            facilities.map(({ name, note }) => [name, note]),
          ),
        ]
      : []),
  ])
}

/** A chapter is headed where it holds something. */
const chapter = (heading: string, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [[heading], ...blocks] : []

/** Figures under their dates, then the footnotes. */
function figureBlocks(head: string, { referenceDates, series, footnotes }: SeriesTable): Block[] {
  const blanks = referenceDates.slice(1).map(() => '')
  const heads = referenceDates.length > 0 ? [['', ...referenceDates.map(formatDate)]] : []
  const rows = series.map(({ label, observations }) => [label, ...observations.map(({ raw }) => raw)])
  return [table([[head, 'Quantità', ...blanks], ...heads, ...rows]), ...footnotes.map(footnote)]
}

/** A digit as a mark stands in parentheses, lest it read as a figure. */
function footnote({ mark, text }: Footnote): Block {
  const shown = /^\d$/.test(mark) ? `(${mark})` : mark
  return [`${shown} ${cell(text)}`.trim()]
}

/** A table whose heading stands in a leading column: what is in the others cannot be taken for a heading. */
const underHeading = (heads: readonly string[], rows: readonly (readonly string[])[]): Block =>
  table([heads, ...rows.map(cells => ['', ...cells])])

const pairOfNamed = ({ name, description }: Named): readonly string[] => [name, description]

/** A row has a tab even where it has one cell: without, it would be a paragraph. */
function table(rows: readonly (readonly string[])[]): Block {
  return rows.map(cells => (cells.length > 1 ? cells.map(cell).join('\t') : `${cell(cells[0] ?? '')}\t`))
}

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(paragraph => paragraph.replaceAll('\t', ' ').trim())
    .filter(paragraph => paragraph !== '')

const line = (text: string): string => paragraphsOf(text).join(' ')

function cell(text: string): string {
  const paragraphs = paragraphsOf(text)
  return paragraphs.length > 1
    ? paragraphs.map(paragraph => `<p>${paragraph}</p>`).join(' ')
    : (paragraphs[0] ?? '')
}
