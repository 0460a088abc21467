import { homeChangesWords } from '../words/home-changes.ts'
import type { Frame } from './frame.ts'
import type { NamedLink } from './links.ts'

/** A quantity that changed much, its figures already written. */
export interface HomeChange extends NamedLink {
  readonly service: NamedLink
  readonly from: string
  readonly to: string
  readonly change: string
}

export interface HomeChangesProps {
  readonly frame: Frame
  readonly year: number
  /** Year that the changes are measured from. */
  readonly since: string
  /** Figures below it are not compared. */
  readonly smallest: string
  readonly rises: readonly HomeChange[]
  readonly falls: readonly HomeChange[]
}

/** The year's largest rises and falls; never a figure that somebody has yet to explain. */
export function HomeChanges(props: HomeChangesProps) {
  const { frame, year, since, smallest, rises, falls } = props
  const words = homeChangesWords[frame.language]
  if (rises.length === 0 && falls.length === 0) return null
  return (
    <section className="sect" aria-labelledby="cambiamenti">
      <header>
        <h2 id="cambiamenti">{words.title}</h2>
        <p>{words.lead(since, String(year), smallest)}</p>
      </header>
      <div className="row">
        <Column frame={frame} title={words.rises} changes={rises} />
        <Column frame={frame} title={words.falls} changes={falls} />
      </div>
      <p className="d-print-none">
        <a href={frame.links.glance(year)}>{words.more}</a>
      </p>
    </section>
  )
}

function Column({ frame, title, changes }: { frame: Frame; title: string; changes: readonly HomeChange[] }) {
  const words = homeChangesWords[frame.language]
  const it = frame.language === 'it' ? undefined : 'it'
  if (changes.length === 0) return null
  return (
    <div className="col-lg-6">
      <h3>{title}</h3>
      <ul className="rows moved">
        {changes.map(({ name, href, service, from, to, change }) => (
          <li key={href} className="at-ends">
            <span>
              <a href={href} lang={it}>
                {name}
              </a>
              <span className="k">
                <span lang={it}>{service.name}</span>, {words.fromTo(from, to)}
              </span>
            </span>
            <b className="num">{change}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
