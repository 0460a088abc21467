import type { Named, ServiceMap } from '../edition.ts'

/** One thing of a map that words can find. */
export interface SearchText {
  readonly kind: 'service' | 'element' | 'segment' | 'facility'
  readonly title: string
  readonly text: string
}

/** What of a map can be found by words, its rows apart. */
export function searchTexts(map: ServiceMap): SearchText[] {
  const { content, users, delivery } = map
  const named = (kind: SearchText['kind'], list: readonly Named[] | null | undefined) =>
    (list ?? []).map(({ name, description }) => ({ kind, title: name, text: description }))
  return [
    {
      kind: 'service',
      title: map.name ?? '',
      text: [map.manager, ...(users.criteria ?? [])].filter(Boolean).join('\n'),
    },
    ...named('element', content?.core),
    ...named('element', content?.ancillary),
    ...named('segment', users.segments),
    ...(delivery?.facilities ?? []).map(({ name, note }) => ({
      kind: 'facility' as const,
      title: name,
      text: note,
    })),
  ]
}
