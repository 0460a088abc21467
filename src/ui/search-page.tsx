import { formatNumber } from '../words/number.ts'
import type { SearchKind } from '../words/portal-words.ts'
import { searchWords } from '../words/search.ts'
import type { Frame } from './frame.ts'
import type { NamedLink } from './links.ts'
import { Page } from './page.tsx'
import { SearchBox } from './search-box.tsx'
import { type SearchHit, SearchHits } from './search-hits.tsx'

/** What was found of one kind. */
export interface SearchGroup {
  readonly kind: SearchKind
  /** All of them, listed here or not. */
  readonly count: number
  readonly hits: readonly SearchHit[]
  /** All of the kind; null where they stand here. */
  readonly all: string | null
}

/** A kind of things, or all, that the list may be narrowed to. */
export interface SearchFilter {
  readonly kind: SearchKind | null
  readonly count: number
  readonly href: string
  readonly current: boolean
}

export interface SearchProps {
  readonly frame: Frame
  readonly year: number
  readonly query: string
  readonly groups: readonly SearchGroup[]
  readonly filters: readonly SearchFilter[]
  readonly totalHits: number
  readonly totalServices: number
  /** The query as it was perhaps meant, whose results are shown; null where nothing was corrected. */
  readonly meant: NamedLink | null
  /** Whether texts with only some of the words are shown, since none has them all. */
  readonly any: boolean
  readonly paging: {
    readonly page: number
    readonly count: number
    readonly previous: string | null
    readonly next: string | null
  } | null
}

/** What was found, kind by kind, with the words in their place. */
export function SearchPage(props: SearchProps) {
  const { frame, query, year, groups } = props
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
      <Filters {...props} />
      {groups.map(group => (
        <Group key={group.kind} frame={frame} group={group} />
      ))}
      <Paging {...props} />
    </Page>
  )
}

function Outcome({ frame, query, totalHits, totalServices, meant, any }: SearchProps) {
  const { words, language } = frame
  const said = searchWords[language]
  if (query === '') return <p className="lead">{words.search.empty}</p>
  if (totalHits === 0) {
    return (
      <p className="lead">
        {said.notFound(short(query))} {words.search.nothingWhatToDo}
      </p>
    )
  }
  return (
    <p className="lead" role="status">
      {meant ? (
        <>
          {said.notFound(short(query))} {said.perhaps}{' '}
          <a href={meant.href} lang="it">
            {short(meant.name)}
          </a>
          {any ? '? ' : `? ${said.corrected} `}
        </>
      ) : null}
      {any ? `${said.anyWord} ` : null}
      {words.search.found(formatNumber(totalHits, language), formatNumber(totalServices, language))}
    </p>
  )
}

function Filters({ frame, filters }: SearchProps) {
  const words = searchWords[frame.language]
  if (filters.length < 3) return null
  return (
    <nav className="narrow d-print-none" aria-label={words.filters}>
      <ul>
        {filters.map(({ kind, count, href, current }) => (
          <li key={kind ?? ''}>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {kind === null ? words.all : words.kinds[kind]}{' '}
              <span className="num">{formatNumber(count, frame.language)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Group({ frame, group }: { frame: Frame; group: SearchGroup }) {
  const words = searchWords[frame.language]
  const name = words.groups[group.kind]
  const id = `trovati-${group.kind}`
  return (
    <section className="found" aria-labelledby={id}>
      <h2 id={id}>
        {name} <span className="num">{formatNumber(group.count, frame.language)}</span>
      </h2>
      <SearchHits frame={frame} hits={group.hits} />
      {group.all === null ? null : (
        <p className="small">
          <a href={group.all}>{words.allOf(name, formatNumber(group.count, frame.language))}</a>
        </p>
      )}
    </section>
  )
}

function Paging({ frame, paging }: SearchProps) {
  const words = searchWords[frame.language]
  if (!paging || paging.count < 2) return null
  return (
    <nav className="paging d-print-none" aria-label={words.pages}>
      {paging.previous === null ? (
        <span />
      ) : (
        <a rel="prev" href={paging.previous}>
          {words.previous}
        </a>
      )}
      <span>{words.page(paging.page, paging.count)}</span>
      {paging.next === null ? (
        <span />
      ) : (
        <a rel="next" href={paging.next}>
          {words.next}
        </a>
      )}
    </nav>
  )
}

/** A query as a heading can hold it. */
function short(query: string): string {
  return query.length > 80 ? `${query.slice(0, 80)}…` : query
}
