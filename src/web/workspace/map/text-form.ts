import { createHash } from 'node:crypto'
import type { TextChange } from '../../../domain/campaign/cell-change.ts'
import { isTextSection } from '../../../domain/campaign/read-change.ts'
import { formsOfFields, staffOfFields } from '../../../domain/campaign/text-fields.ts'
import { isListSection, type TextItem, valueOfItems } from '../../../domain/campaign/text-items.ts'
import type { TextSection } from '../../../domain/campaign/text-section.ts'

/** What the form of a text asks for where no script runs, and whether an empty item is wanted after it. */
export interface AskedText {
  readonly change: TextChange
  readonly wantsItem: boolean
}

/** null where the form names no section. The same form sent again makes the same key. */
export function askedText(form: URLSearchParams): AskedText | null {
  const section = form.get('sezione')
  if (!isTextSection(section)) return null
  const value = sectionValue(section, form)
  const base = Number(form.get('base') ?? 0)
  const key = createHash('sha256')
    .update(JSON.stringify([form.get('pagina'), section, base, value]))
    .digest('hex')
    .slice(0, 40)
  return { change: { key, section, base, value }, wantsItem: form.get('fai') === 'aggiungi' }
}

function sectionValue(section: TextSection, form: URLSearchParams): unknown {
  if (isListSection(section)) return valueOfItems(section, moved(itemsIn(form), form.get('fai') ?? ''))
  const field = (name: string) => form.get(name) ?? ''
  return section === 'delivery.forms' ? formsOfFields(field) : staffOfFields(field)
}

function itemsIn(form: URLSearchParams): TextItem[] {
  const seconds = form.getAll('secondo[]')
  return form.getAll('primo[]').map((first, index) => ({
    first: first.trim(),
    second: (seconds[index] ?? '').replaceAll('\r\n', '\n').trim(),
  }))
}

/** After the button that was pressed: `su.2`, `giu.2`, `togli.2`. */
function moved(items: readonly TextItem[], button: string): TextItem[] {
  const [deed, at] = button.split('.')
  const index = Number(at)
  const item = items[index]
  if (!item) return [...items]
  const rest = items.filter((_, each) => each !== index)
  if (deed === 'togli') return rest
  if (deed !== 'su' && deed !== 'giu') return [...items]
  return rest.toSpliced(Math.max(0, index + (deed === 'su' ? -1 : 1)), 0, item)
}
