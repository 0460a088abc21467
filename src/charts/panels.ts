import { escapeText } from './escape.ts'
import { lookOf } from './many-lines.ts'

/** A drawing with its size. */
export interface SizedDrawing {
  /** An `<svg>` element without a place of its own. */
  readonly svg: string
  readonly width: number
  readonly height: number
}

export interface Panel extends SizedDrawing {
  readonly caption: string
}

const gap = 24
const captionHeight = 26

/** The drawing at a place inside another one. */
export function placed({ svg, width, height }: SizedDrawing, x: number, y: number): string {
  return svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" `)
}

/** Drawings one beside the other, two in a row, each under its caption. */
export function panels(list: readonly Panel[]): SizedDrawing {
  const width = Math.max(0, ...list.map(each => each.width))
  const height = Math.max(0, ...list.map(each => each.height)) + captionHeight + gap
  const columns = Math.min(2, list.length)
  const inner = list.map((panel, index) => {
    const x = (index % columns) * (width + gap)
    const y = Math.floor(index / columns) * height
    return `<text class="c" x="${x}" y="${y + 16}">${escapeText(panel.caption)}</text>${placed(panel, x, y + captionHeight)}`
  })
  const whole = { width: columns * (width + gap) - gap, height: Math.ceil(list.length / columns) * height }
  return { svg: `<svg viewBox="0 0 ${whole.width} ${whole.height}">${inner.join('')}</svg>`, ...whole }
}

const legendLine = 20

/** A drawing of many lines with, under it, what each letter stands for. */
export function withLegend(
  drawing: SizedDrawing,
  entries: readonly { readonly letter: string; readonly text: string }[],
): SizedDrawing {
  const height = drawing.height + 10 + entries.length * legendLine
  const lines = entries.map(({ letter, text }, index) => {
    const y = drawing.height + 10 + index * legendLine + 14
    return `<text class="v ${lookOf(index)}" x="0" y="${y}">${escapeText(letter)}</text><text x="22" y="${y}">${escapeText(text)}</text>`
  })
  const { width } = drawing
  return {
    svg: `<svg viewBox="0 0 ${width} ${height}">${placed(drawing, 0, 0)}${lines.join('')}</svg>`,
    width,
    height,
  }
}
