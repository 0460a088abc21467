import type { Frame } from './frame.ts'
import type { NamedLink } from './links.ts'
import { Page } from './page.tsx'
import { SearchBox } from './search-box.tsx'

export interface ProblemProps {
  readonly frame: Frame
  readonly status: number
  readonly title: string
  readonly text: string
  /** What exists and may have been meant. */
  readonly similar: readonly NamedLink[]
}

/** A request that cannot be met: what is wrong, and the way on. */
export function ProblemPage({ frame, status, title, text, similar }: ProblemProps) {
  const { words, links, edition } = frame
  return (
    <Page frame={frame} title={`${title} · ${words.serviceMaps}`}>
      <div className="problem">
        <p className="k num">{status}</p>
        <h1>{title}</h1>
        <p className="lead">{text}</p>
        {similar.length > 0 ? (
          <>
            <h2>{words.problem.similar}</h2>
            <ul className="rows">
              {similar.map(link => (
                <li key={link.href}>
                  <a href={link.href} lang={frame.language === 'it' ? undefined : 'it'}>
                    {link.name}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {edition ? <SearchBox frame={frame} year={edition.year} /> : null}
        <p>
          <a className="btn btn-primary" href={links.home}>
            {words.problem.goHome}
          </a>
        </p>
      </div>
    </Page>
  )
}

/** Before the first import: what to do to see something. */
export function EmptyPage({ frame }: { frame: Frame }) {
  const { words } = frame
  return (
    <Page frame={frame} title={words.serviceMaps}>
      <div className="problem">
        <h1>{words.home.noEdition}</h1>
        <p className="lead">{words.home.noEditionWhatToDo}</p>
      </div>
    </Page>
  )
}
