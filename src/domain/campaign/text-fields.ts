import type { FormUse, ManagementForms, Staffing } from '../edition.ts'
import { readItalianNumber } from '../italian-number.ts'

/** A field of a form by its name; '' where it is empty or not there. */
type Field = (name: string) => string

/** The management forms as their fields say: a mark for each that is used, and a note. */
export function formsOfFields(field: Field): ManagementForms {
  const use = (name: string): FormUse => {
    const used = field(name) !== ''
    const note = field(`${name}-nota`).trim()
    return { raw: [used ? 'X' : '', note].filter(Boolean).join(' '), used, note: note === '' ? null : note }
  }
  return { direct: use('direct'), outsourced: use('outsourced'), mixed: use('mixed') }
}

/** Staff as its fields say; without words of its own it is written as its figures. */
export function staffOfFields(field: Field): Staffing {
  const own = figure(field('own'))
  const external = figure(field('external'))
  const said = field('raw').trim()
  const figures = `${field('own').trim()}${external === null ? '' : ` (${field('external').trim()} esterni)`}`
  return { raw: said === '' ? figures.trim() : said, own, external }
}

function figure(text: string): number | null {
  const read = readItalianNumber(text.trim())
  return read.kind === 'number' ? read.value : null
}
