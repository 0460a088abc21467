import type { ReactNode } from 'react'
import type { WorkWords } from '../../words/work.ts'
import type { Frame } from '../frame.ts'
import type { NamedLink } from '../links.ts'

/** A place of the workspace's navigation. */
export type WorkPlace =
  | 'work'
  | 'campaign'
  | 'findings'
  | 'history'
  | 'outbox'
  | 'people'
  | 'rights'
  | 'profile'

/** What every page of the workspace stands in. */
export interface WorkFrame extends Frame {
  readonly work: {
    readonly words: WorkWords
    /** The places that the person may go to. */
    readonly places: readonly (NamedLink & { readonly place: WorkPlace })[]
    /** Who has signed in; null for nobody. */
    readonly person: NamedLink | null
    /** What the person's forms carry in the field `chiave`; '' for nobody. */
    readonly formKey: string
    /** Where leaving is asked for. */
    readonly leave: string
  }
}

interface WorkPageProps {
  readonly frame: WorkFrame
  readonly title: string
  readonly current?: WorkPlace
  /** Built name of the page's script; none for most. */
  readonly script?: string
  readonly children: ReactNode
}

/** A whole document of the workspace: never found by search engines, never kept. */
export function WorkPage({ frame, title, current, script, children }: WorkPageProps) {
  const { links, language, work } = frame
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={links.asset('atlante.css')} />
        <link
          rel="preload"
          as="font"
          type="font/woff2"
          href={links.asset('titillium-web-400.woff2')}
          crossOrigin=""
        />
        <link rel="icon" type="image/svg+xml" href={links.asset('icon.svg')} />
        {script ? <script type="module" src={links.asset(script)} /> : null}
      </head>
      <body className="workspace">
        <div className="skiplinks">
          <a className="visually-hidden-focusable" href="#contenuto">
            {work.words.skipToContent}
          </a>
        </div>
        <WorkHeader frame={frame} current={current} />
        <main id="contenuto" className="container-xxl" tabIndex={-1}>
          {children}
        </main>
        <footer className="foot">
          <div className="container-xxl">
            <p>
              <a href={links.home}>{work.words.portal}</a>
            </p>
          </div>
        </footer>
      </body>
    </html>
  )
}

function WorkHeader({ frame, current }: { frame: WorkFrame; current: WorkPlace | undefined }) {
  const { links, language, work } = frame
  const { words, person } = work
  const other = language === 'it' ? 'en' : 'it'
  return (
    <header className="top">
      <div className="container-xxl">
        <a className="brand" href={work.places[0]?.href ?? links.home}>
          <span lang="it">{frame.body}</span> <b>{words.workspace}</b>
        </a>
        <nav aria-label={words.navigation} className="d-print-none">
          {work.places.map(({ place, name, href }) => (
            <a key={place} href={href} aria-current={current === place ? 'page' : undefined}>
              {name}
            </a>
          ))}
          <a href={links.otherLanguage} hrefLang={other} lang={other}>
            {words.otherLanguage}
          </a>
        </nav>
        {person ? (
          <div className="signed d-print-none">
            <a href={person.href} aria-current={current === 'profile' ? 'page' : undefined}>
              {person.name}
            </a>
            <form method="post" action={work.leave}>
              <input type="hidden" name="chiave" value={work.formKey} />
              <button type="submit">{words.leave}</button>
            </form>
          </div>
        ) : null}
      </div>
    </header>
  )
}
