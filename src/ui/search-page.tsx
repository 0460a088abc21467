import { formatNumber } from '../words/number.ts'
import type { SearchKind } from '../words/portal-words.ts'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { SearchBox } from './search-box.tsx'

/** A piece of an excerpt; found words are marked. */
export interface ExcerptPart {
  readonly text: string
  readonly found: boolean
}

export interface SearchHit {
  readonly kind: SearchKind
  readonly href: string
  readonly title: readonly ExcerptPart[]
  readonly excerpt: readonly ExcerptPart[]
}

export interface SearchGroup {
  readonly name: string
  readonly named: boolean
  readonly href: string
  readonly manager: string | null
  readonly hits: readonly SearchHit[]
  /** Hits of this service that are not listed. */
  readonly more: number
}

export interface SearchProps {
  readonly frame: Frame
  readonly year: number
  readonly query: string
  readonly groups: readonly SearchGroup[]
  readonly totalHits: number
  readonly totalServices: number
}

/** What was found, service by service, with the words in their place. */
export function SearchPage(props: SearchProps) {
  const { frame, query, year } = props
  const words = frame.words.search
  const title = query === '' ? words.heading : words.headingFor(short(query))
  return (
    <Page
      frame={frame}
      title={`${title} · ${frame.words.serviceMaps} ${year} · ${frame.body}`}
      current="search"
    >
      <div className="found-head">
        <h1>{title}</h1>
        <SearchBox frame={frame} year={year} query={query} />
        <Outcome {...props} />
      </div>
      <ol className="found">
        {props.groups.map(group => (
          <Group key={group.href} frame={frame} group={group} />
        ))}
      </ol>
    </Page>
  )
}

function Outcome({ frame, query, totalHits, totalServices, groups }: SearchProps) {
  const words = frame.words.search
  if (query === '') return <p className="lead">{words.empty}</p>
  if (totalHits === 0) {
    return (
      <p className="lead">
        {words.nothing(short(query))} {words.nothingWhatToDo}
      </p>
    )
  }
  return (
    <p className="lead">
      {words.found(formatNumber(totalHits, frame.language), String(totalServices))}
      {groups.length < totalServices ? `. ${words.tooMany(groups.length)}` : ''}
    </p>
  )
}

function Group({ frame, group }: { frame: Frame; group: SearchGroup }) {
  const words = frame.words.search
  const lang = frame.language === 'it' ? undefined : 'it'
  return (
    <li>
      <h2>
        <a href={group.href} lang={group.named ? lang : undefined}>
          {group.name}
        </a>
        {group.manager ? <span className="k">{group.manager}</span> : null}
      </h2>
      <ul>
        {group.hits.map((hit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several hits may share an address, their order does not change
          <li key={index}>
            <span className="k">{words.kinds[hit.kind]}</span>
            <div lang={lang}>
              <a href={hit.href}>
                <Excerpt parts={hit.title} />
              </a>
              {hit.excerpt.length > 0 ? (
                <p>
                  <Excerpt parts={hit.excerpt} />
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {group.more > 0 ? <p className="small">{words.more(group.more)}</p> : null}
    </li>
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

/** A query as a heading can hold it. */
function short(query: string): string {
  return query.length > 80 ? `${query.slice(0, 80)}…` : query
}
