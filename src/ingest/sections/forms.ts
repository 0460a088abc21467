import type { FormUse, ManagementForms } from '../../domain/edition.ts'
import type { ReadingLog } from '../reading-log.ts'
import type { SourceRow } from '../source-row.ts'
import type { Vocabulary } from '../vocabulary.ts'

type FormName = keyof ManagementForms
const forms: readonly FormName[] = ['direct', 'outsourced', 'mixed']
const unused: FormUse = { raw: '', used: false, note: null }

/** *Forma gestionale*: what stands beside Diretta, Esternalizzata, Mista, in whatever column they are. */
export function readForms(
  rows: readonly SourceRow[],
  words: Vocabulary,
  log: ReadingLog,
): ManagementForms | null {
  const found: Partial<Record<FormName, FormUse>> = {}
  let open: FormName | null = null
  for (const row of rows) {
    const at = row.cells.findIndex(cell => forms.some(form => words.isColumn(cell, form)))
    const form: FormName | undefined = forms.find(name => words.isColumn(row.cells[at] ?? '', name))
    const filled = row.cells
      .slice(form ? at + 1 : 0)
      .filter(cell => cell !== '' && words.heading(cell)?.kind !== 'forms')
    if (form) {
      found[form] = readFormUse(filled.join('\n'))
      open = form
      log.assign(row)
    } else if (filled.length > 0 && open) {
      found[open] = readFormUse([found[open]?.raw, ...filled].filter(Boolean).join('\n'))
      log.assign(row)
    } else if (filled.length > 0) {
      log.name(row)
      log.report('line.unplaced', 'warning', row, { text: filled.join(' ').slice(0, 120) })
    } else {
      log.skip(row)
    }
  }
  if (Object.keys(found).length === 0) return null
  return {
    direct: found.direct ?? unused,
    outsourced: found.outsourced ?? unused,
    mixed: found.mixed ?? unused,
  }
}

const mark = /^(?:x(?![\p{L}\d])|[✓✔☒☑])\s*[.;:,]?\s*/iu
const denial = /^(?:\/+|-|–|no|n\.?d\.?|☐|non (?:prevista|presente|attiva))$/i

/** A mark, a mark with words, or words alone: words say how the form is used, so it is. */
export function readFormUse(raw: string): FormUse {
  if (raw === '' || denial.test(raw)) return { raw, used: false, note: null }
  const words = raw.replace(mark, '').trim()
  const inner = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/s.exec(words)?.[1] ?? words
  return { raw, used: true, note: inner === '' || /^s[iì]$/i.test(inner) ? null : inner }
}
