import type { TextSection, TextValues } from './text-section.ts'

/** The sections that are lists of one or two fields an item. */
export const listSections = [
  'content.core',
  'content.ancillary',
  'users.criteria',
  'users.segments',
  'delivery.coDelivery',
  'delivery.facilities',
] as const satisfies readonly TextSection[]
export type ListSection = (typeof listSections)[number]

/** One item as an editor shows it: its name or line, and what belongs to it; '' where there is nothing. */
export interface TextItem {
  readonly first: string
  readonly second: string
}

export function isListSection(section: TextSection): section is ListSection {
  return listSections.some(each => each === section)
}

/** A list section's items; none where the map has no such section. */
export function itemsOf(section: ListSection, texts: Readonly<Partial<TextValues>>): TextItem[] {
  switch (section) {
    case 'users.criteria':
      return (texts[section] ?? []).map(line => ({ first: line, second: '' }))
    case 'delivery.coDelivery':
      return (texts[section] ?? []).map(({ segment, role }) => ({ first: segment, second: role }))
    case 'delivery.facilities':
      return (texts[section] ?? []).map(({ name, note }) => ({ first: name, second: note }))
    default:
      return (texts[section] ?? []).map(({ name, description }) => ({ first: name, second: description }))
  }
}

/** The value of a section from its items; those with no word in them are left out. */
export function valueOfItems(section: ListSection, items: readonly TextItem[]): TextValues[ListSection] {
  const said = items.filter(({ first, second }) => first.trim() !== '' || second.trim() !== '')
  switch (section) {
    case 'users.criteria':
      return said.map(({ first }) => first)
    case 'delivery.coDelivery':
      return said.map(({ first, second }) => ({ segment: first, role: second }))
    case 'delivery.facilities':
      return said.map(({ first, second }) => ({ name: first, note: second }))
    default:
      return said.map(({ first, second }) => ({ name: first, description: second }))
  }
}

/** Items as running text, for comparing two of them word by word. */
export function wordsOfItems(items: readonly TextItem[]): string {
  return items.map(({ first, second }) => (second === '' ? first : `${first}\n${second}`)).join('\n')
}
