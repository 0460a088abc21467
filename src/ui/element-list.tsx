import type { Named } from '../domain/edition.ts'
import { sentenceCase } from '../words/title-case.ts'

/** Names that open on their description; a name without one is a plain line. */
export function ElementList({ items }: { items: readonly Named[] }) {
  return (
    <ul className={items.length > 3 ? 'elems' : 'elems few'}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: names repeat in a document, its order does not change
        <li key={index}>
          <Element item={item} open={index === 0} />
        </li>
      ))}
    </ul>
  )
}

function Element({ item, open }: { item: Named; open: boolean }) {
  if (item.description === '') return <p className="bare">{sentenceCase(item.name)}</p>
  return (
    <details open={open}>
      <summary>{sentenceCase(item.name)}</summary>
      <p className="prose">{item.description}</p>
    </details>
  )
}
