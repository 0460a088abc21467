import type { Facts } from './facts.ts'

/** A piece of text of a map, with where it stands and what it is. */
export interface Passage {
  readonly map: number
  readonly kind: 'core' | 'ancillary' | 'segment' | 'criterion' | 'role' | 'facility' | 'label' | 'note'
  /** The name of the element the text belongs to; '' for a label or a criterion. */
  readonly name: string
  readonly text: string
  readonly line: number | null
}

const memory = new WeakMap<Facts, readonly Passage[]>()

/** Every text of an edition, in reading order, without the names of elements themselves. */
export function passagesOf(facts: Facts): readonly Passage[] {
  const known = memory.get(facts)
  if (known) return known
  const passages: Passage[] = []
  for (const { index: map, service, outputs, served } of facts.maps) {
    const mapLine = service.source?.firstLine ?? null
    const named = [
      ['core', service.content?.core],
      ['ancillary', service.content?.ancillary],
      ['segment', service.users.segments],
    ] as const
    for (const [kind, items] of named) {
      for (const { name, description, source } of items ?? []) {
        passages.push({ map, kind, name, text: description, line: source?.firstLine ?? mapLine })
      }
    }
    for (const text of service.users.criteria ?? [])
      passages.push({ map, kind: 'criterion', name: '', text, line: mapLine })
    for (const { segment, role } of service.delivery?.coDelivery ?? []) {
      passages.push({ map, kind: 'role', name: segment, text: role, line: mapLine })
    }
    for (const { name, note } of service.delivery?.facilities ?? []) {
      passages.push({ map, kind: 'facility', name, text: note, line: mapLine })
    }
    for (const row of [...outputs, ...served]) {
      passages.push({ map, kind: 'label', name: '', text: row.label, line: row.line })
    }
    for (const table of [service.outputs, service.users.served]) {
      for (const note of table?.footnotes ?? []) {
        passages.push({ map, kind: 'note', name: note.mark, text: note.text, line: mapLine })
      }
    }
  }
  memory.set(facts, passages)
  return passages
}
