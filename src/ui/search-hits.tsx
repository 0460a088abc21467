import type { Frame } from './frame.ts'
import type { NamedLink } from './links.ts'

/** A piece of an excerpt; found words are marked. */
export interface ExcerptPart {
  readonly text: string
  readonly found: boolean
}

export interface SearchHit {
  readonly href: string
  readonly title: readonly ExcerptPart[]
  readonly excerpt: readonly ExcerptPart[]
  /** The map it stands in; null for a service itself. */
  readonly service: (NamedLink & { readonly named: boolean }) | null
  /** What else is said of it: a service's manager. */
  readonly remark: string | null
}

/** Each thing found with where it stands and the words around. */
export function SearchHits({ frame, hits }: { frame: Frame; hits: readonly SearchHit[] }) {
  const it = frame.language === 'it' ? undefined : 'it'
  return (
    <ul>
      {hits.map((hit, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several hits may share an address, their order does not change
        <li key={index}>
          <div lang={it}>
            <a href={hit.href}>
              <Excerpt parts={hit.title} />
            </a>
            {hit.excerpt.length > 0 ? (
              <p>
                <Excerpt parts={hit.excerpt} />
              </p>
            ) : null}
          </div>
          {hit.service ? (
            <a className="k" href={hit.service.href} lang={hit.service.named ? it : undefined}>
              {hit.service.name}
            </a>
          ) : null}
          {hit.remark === null ? null : <span className="k">{hit.remark}</span>}
        </li>
      ))}
    </ul>
  )
}

function Excerpt({ parts }: { parts: readonly ExcerptPart[] }) {
  return (
    <>
      {parts.map((part, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in its order
        return part.found ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>
      })}
    </>
  )
}
