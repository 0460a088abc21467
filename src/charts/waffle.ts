/** How the squares of a waffle are drawn: the management form by shape and colour. */
export type WaffleForm = 'direct' | 'mixed' | 'outsourced' | 'unknown'

export interface Waffle {
  /** People of the body itself; a fraction is a part of a square. */
  readonly own: number
  /** People of outside firms: hollow squares. */
  readonly external: number
  readonly form: WaffleForm
  readonly columns: number
  /** Side of a square, in pixels. */
  readonly size: number
}

/**
 * One square a person, in rows: the area is exactly the staff. Decorative for screen readers, the figure stands
 * beside it. '' where there is nobody to draw.
 */
export function waffle({ own, external, form, columns, size }: Waffle): string {
  const pitch = size + (size > 10 ? 3 : 2)
  const cells = [...people(own), ...people(external)]
  if (cells.length === 0) return ''
  const at = (index: number) => [(index % columns) * pitch, Math.floor(index / columns) * pitch] as const
  const ownCells = people(own).length
  const width = Math.min(cells.length, columns) * pitch - (pitch - size)
  const height = Math.ceil(cells.length / columns) * pitch - (pitch - size)
  const shapes = cells.map((part, index) => ({ part, place: at(index), hollow: index >= ownCells }))
  const filled = shapes.filter(shape => !shape.hollow)
  const hollow = shapes.filter(shape => shape.hollow)
  return (
    `<svg class="waffle" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">` +
    `${drawFilled(filled, form, size)}${drawHollow(hollow, size)}</svg>`
  )
}

interface Shape {
  /** Share of a person, up to 1. */
  readonly part: number
  readonly place: readonly [number, number]
}

function people(count: number): readonly number[] {
  const whole = Math.floor(count)
  const rest = Math.round((count - whole) * 100) / 100
  return [...Array<number>(whole).fill(1), ...(rest > 0 ? [rest] : [])]
}

function drawFilled(shapes: readonly Shape[], form: WaffleForm, size: number): string {
  if (shapes.length === 0) return ''
  if (form === 'outsourced')
    return path(
      'o',
      shapes.map(shape => disc(shape, size)),
    )
  if (form === 'mixed') {
    return (
      path(
        'd',
        shapes.map(shape => rectangle(shape, size)),
      ) +
      path(
        'm',
        shapes.map(shape => corner(shape, size)),
      )
    )
  }
  return path(
    form === 'direct' ? 'd' : 'u',
    shapes.map(shape => rectangle(shape, size)),
  )
}

function drawHollow(shapes: readonly Shape[], size: number): string {
  return shapes.length === 0
    ? ''
    : path(
        'x',
        shapes.map(shape => frame(shape, size)),
      )
}

function path(kind: string, parts: readonly string[]): string {
  return `<path class="${kind}" d="${parts.join('')}"/>`
}

function rectangle({ part, place: [x, y] }: Shape, size: number): string {
  const width = Math.round(size * part * 10) / 10
  return `M${x} ${y}h${width}v${size}h${-width}z`
}

/** The lower right half of a square, cut where the person is a fraction. */
function corner({ part, place: [x, y] }: Shape, size: number): string {
  const width = Math.round(size * part * 10) / 10
  return part === 1 ? `M${x + size} ${y}v${size}h${-size}z` : `M${x} ${y + size}l${width} ${-width}v${width}z`
}

function disc({ part, place: [x, y] }: Shape, size: number): string {
  const radius = (size / 2) * Math.sqrt(part)
  const r = Math.round(radius * 10) / 10
  return `M${x + size / 2 - r} ${y + size / 2}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
}

/** Stroked, two pixels wide, inside the square. */
function frame({ part, place: [x, y] }: Shape, size: number): string {
  const width = Math.max(1, Math.round((size - 2) * part))
  return `M${x + 1} ${y + 1}h${width}v${size - 2}h${-width}z`
}
