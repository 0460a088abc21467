import type { ReactNode } from 'react'
import { languages } from '../words/language.ts'
import type { MenuPage } from '../words/site-menu.ts'
import type { Frame } from './frame.ts'
import { About, OtherForms, Previews } from './page-head.tsx'
import { AboutLinks, SiteMenu } from './site-menu.tsx'

export interface PageProps {
  readonly frame: Frame
  readonly title: string
  readonly description?: string
  /** Which entry of the main navigation this page is. */
  readonly current?: MenuPage | 'search'
  readonly children: ReactNode
}

/** A whole document: head, the bar with the body's name, the content, the foot with the source of the data. */
export function Page({ frame, title, description, current, children }: PageProps) {
  const { words, links, language } = frame
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description ? <meta name="description" content={description} /> : null}
        <link rel="stylesheet" href={links.asset('atlante.css')} />
        <link
          rel="preload"
          as="font"
          type="font/woff2"
          href={links.asset('titillium-web-400.woff2')}
          crossOrigin=""
        />
        <link rel="icon" type="image/svg+xml" href={links.asset('icon.svg')} />
        <link rel="alternate" type="application/atom+xml" title={words.serviceMaps} href={links.feed} />
        <Alternates frame={frame} />
        <Previews frame={frame} title={title} description={description} />
        <OtherForms frame={frame} />
        <About frame={frame} />
      </head>
      <body>
        <div className="skiplinks">
          <a className="visually-hidden-focusable" href="#contenuto">
            {words.skipToContent}
          </a>
        </div>
        <Header frame={frame} current={current} />
        <main id="contenuto" className="container-xxl" tabIndex={-1}>
          {children}
        </main>
        <Footer frame={frame} />
      </body>
    </html>
  )
}

function Alternates({ frame }: { frame: Frame }) {
  if (!frame.alternates) return <meta name="robots" content="noindex" />
  return (
    <>
      <link rel="canonical" href={frame.alternates[frame.language]} />
      {languages.map(each => (
        <link key={each} rel="alternate" hrefLang={each} href={frame.alternates?.[each]} />
      ))}
    </>
  )
}

function Header({ frame, current }: { frame: Frame; current: PageProps['current'] }) {
  const { words, links, language, edition } = frame
  const other = language === 'it' ? 'en' : 'it'
  return (
    <header className="top">
      <div className="container-xxl">
        <a className="brand" href={links.home}>
          <span lang="it">{frame.body}</span> <b>{words.serviceMaps}</b>
        </a>
        <div className="tools d-print-none">
          {edition ? (
            <a href={links.search(edition.year)} aria-current={current === 'search' ? 'page' : undefined}>
              {words.search.button}
            </a>
          ) : null}
          <a href={links.otherLanguage} hrefLang={other} lang={other}>
            {words.otherLanguage}
          </a>
        </div>
        {edition ? (
          <span className="who">
            {words.edition(edition.year)}
            {edition.newest === undefined ? null : (
              <span className="d-print-none">
                {' · '}
                <a href={links.edition(edition.newest)}>{words.newestEdition(edition.newest)}</a>
              </span>
            )}
          </span>
        ) : null}
        <SiteMenu frame={frame} current={current === 'search' ? undefined : current} />
      </div>
    </header>
  )
}

function Footer({ frame }: { frame: Frame }) {
  const { words, links, edition } = frame
  return (
    <footer className="foot">
      <div className="container-xxl">
        {edition ? (
          <>
            <p>
              <span lang={frame.language === 'it' ? undefined : 'it'}>
                {words.dataFrom(frame.body, edition.title, edition.attachment)}
              </span>{' '}
              {words.figuresAt}
              {edition.seal === null ? null : ` ${edition.seal}`}
            </p>
            {frame.alternates ? (
              <p className="d-none d-print-block">{frame.alternates[frame.language]}</p>
            ) : null}
            <p className="src d-print-none">
              {words.download}, {words.wholeEdition}:
              {(['pdf', 'docx', 'odt', 'xlsx', 'txt'] as const).map(format => (
                <a key={format} href={links.editionDocument(edition.year, format)}>
                  {format.toUpperCase()}
                </a>
              ))}
              <a href={links.editionCsv(edition.year)}>CSV</a>
              <a href={links.editionJson(edition.year)}>JSON</a>
            </p>
          </>
        ) : null}
        <AboutLinks frame={frame} />
      </div>
    </footer>
  )
}
