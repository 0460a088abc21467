import { escapeText } from './escape.ts'
import { placed, type SizedDrawing } from './panels.ts'

/** A drawing that stands alone, so that it says itself what it shows and where it is from. */
export interface Picture {
  readonly drawing: SizedDrawing
  readonly heading: string
  readonly subheading: string
  readonly source: string
}

const margin = 20
const head = 62
const foot = 34

interface TextKind {
  readonly name: string
  /** About how wide a letter is. */
  readonly letter: number
}

const kinds = {
  heading: { name: 'h', letter: 10 },
  text: { name: 't', letter: 7.5 },
  source: { name: 's', letter: 6 },
} as const satisfies Readonly<Record<string, TextKind>>

/** The looks of many lines, as in the sheet: no two share colour and dash. */
const lineStyle = [
  ['#0066cc', ''],
  ['#995c00', ''],
  ['#17324d', ''],
  ['#00705d', ''],
  ['#0066cc', '7 4'],
  ['#995c00', '7 4'],
  ['#17324d', '7 4'],
  ['#00705d', '7 4'],
]
  .map(
    ([colour, dash], at) =>
      `.ln.l${at}{stroke:${colour}${dash === '' ? '' : `;stroke-dasharray:${dash}`}}` +
      `circle.l${at}{fill:${colour}}circle.l${at}.est{fill:#fff;stroke:${colour}}text.l${at}{fill:${colour}}`,
  )
  .join('')

/** The colours of the pages; the fonts of whoever looks. */
const style =
  'text{font:13px "Titillium Web",Helvetica,Arial,sans-serif;fill:#41586e}' +
  '.s{font-size:11px}.h{font-size:18px;font-weight:600;fill:#17324d}.v{font-weight:600;fill:#17324d}.cutt{fill:#995c00}' +
  '.g{stroke:#d5dce3}.ax{stroke:#75899d}.cut{stroke:#995c00;stroke-width:1.5;stroke-dasharray:2 4}' +
  '.ln{fill:none;stroke:#0066cc;stroke-width:2.2;stroke-linejoin:round;stroke-linecap:round}.ln.old{stroke:#41586e}' +
  'circle{fill:#0066cc;stroke:#fff;stroke-width:1.5}circle.old{fill:#41586e}' +
  'circle.est{fill:#fff;stroke:#41586e;stroke-width:2}' +
  '.c{font-weight:600;fill:#17324d}.base{stroke:#41586e;stroke-width:1.5}' +
  lineStyle

/** The drawing as an SVG file of its own, with its title and its source. */
export function picture({ drawing, heading, subheading, source }: Picture): string {
  const width = drawing.width + 2 * margin
  const height = drawing.height + head + foot
  const text = (y: number, words: string, { name, letter }: TextKind) =>
    `<text class="${name}" x="${margin}" y="${y}">${escapeText(shortened(words, width / letter))}</text>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<title>${escapeText(heading)}</title><style>${style}</style>` +
    `<rect width="100%" height="100%" fill="#fff"/>` +
    text(30, heading, kinds.heading) +
    text(50, subheading, kinds.text) +
    placed(drawing, margin, head) +
    text(height - 14, source, kinds.source) +
    '</svg>'
  )
}

/** A line of text does not wrap in SVG: what would not fit is cut. */
function shortened(words: string, letters: number): string {
  const most = Math.floor(letters)
  return words.length <= most ? words : `${words.slice(0, most - 1)}…`
}
