import { formatDate, formatNumber } from '../words/number.ts'
import { type CityGroup, CityPicture } from './city-picture.tsx'
import type { Frame } from './frame.ts'
import { HomeChanges, type HomeChangesProps } from './home-changes.tsx'
import { AlphabeticalList, Editions, Overview } from './home-lists.tsx'
import type { NamedLink } from './links.ts'
import { Page } from './page.tsx'
import { SearchBox } from './search-box.tsx'

export interface HomeProps {
  readonly frame: Frame
  readonly year: number
  /** Years of all published editions, newest first. */
  readonly editions: readonly number[]
  readonly figures: {
    readonly named: number
    readonly headless: number
    readonly series: number
    readonly cells: number
    /** ISO dates, of all tables. */
    readonly firstDate: string | null
    readonly lastDate: string | null
  }
  readonly groups: readonly CityGroup[]
  readonly changes: Omit<HomeChangesProps, 'frame' | 'year'>
  /** Searches or services to begin with. */
  readonly examples: readonly NamedLink[]
}

/** The city in one picture: what this is, search, headline figures, every service by name. */
export function HomePage(props: HomeProps) {
  const { frame, year, groups } = props
  const { words } = frame
  return (
    <Page
      frame={frame}
      title={`${words.serviceMaps} ${year} · ${frame.body}`}
      description={words.home.description(frame.body, year)}
      current="services"
    >
      <div className="hero">
        <div>
          <h1>{words.home.heading(frame.body)}</h1>
          <p className="lead">{words.home.lead}</p>
        </div>
        <div>
          <SearchBox frame={frame} year={year} />
          <Examples {...props} />
        </div>
      </div>
      <Figures {...props} />
      <section className="sect" aria-labelledby="tavola">
        <CityPicture frame={frame} groups={groups}>
          <Overview frame={frame} groups={groups} />
        </CityPicture>
      </section>
      <HomeChanges frame={frame} year={year} {...props.changes} />
      <AlphabeticalList frame={frame} groups={groups} />
      <Editions frame={frame} current={year} years={props.editions} />
    </Page>
  )
}

function Examples({ frame, examples }: HomeProps) {
  if (examples.length === 0) return null
  return (
    <p className="try quiet d-print-none">
      {frame.words.search.or}{' '}
      {examples.map((example, index) => (
        <span key={example.href} lang="it">
          {index > 0 ? ', ' : ''}
          <a href={example.href}>{example.name}</a>
        </span>
      ))}
    </p>
  )
}

function Figures({ frame, figures, groups }: HomeProps) {
  const { words, language } = frame
  const people = sum(groups.map(group => group.people))
  const external = sum(groups.flatMap(group => group.services.map(service => service.external)))
  const entries: readonly (readonly [string, string])[] = [
    [formatNumber(figures.named, language), words.home.maps(figures.headless)],
    [
      formatNumber(people, language),
      words.home.people(external > 0 ? formatNumber(external, language) : null),
    ],
    [formatNumber(figures.series, language), words.home.series],
    [
      formatNumber(figures.cells, language),
      figures.firstDate && figures.lastDate
        ? words.home.cells(formatDate(figures.firstDate), formatDate(figures.lastDate))
        : '',
    ],
  ]
  return (
    <dl className="figs">
      {entries.map(([figure, label]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="num">{figure}</dd>
        </div>
      ))}
    </dl>
  )
}

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100
}
