import { seriesWords } from '../words/series.ts'
import { SeriesFigure } from './series-figure.tsx'
import type { SeriesProps } from './series-page-props.ts'

/** A series as other sites show it inside theirs: title, last figure, chart, source, the way to all the rest. */
export function EmbedPage(props: SeriesProps) {
  const { frame, year, service, section, slug, title } = props
  const { links, language } = frame
  const words = seriesWords[language]
  const it = language === 'it' ? undefined : 'it'
  const own = frame.alternates?.[language] ?? links.series(year, service.slug, section, slug)
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${service.name} · ${frame.body}`}</title>
        <link rel="stylesheet" href={links.asset('atlante.css')} />
        <link rel="icon" type="image/svg+xml" href={links.asset('icon.svg')} />
        <link rel="canonical" href={own} />
      </head>
      <body>
        <main className="embed container-xxl">
          <h1 lang={it}>{title}</h1>
          <p className="k">
            <span lang={service.named ? it : undefined}>{service.name}</span>,{' '}
            <span lang="it">{frame.body}</span>
          </p>
          <SeriesFigure {...props} />
          <p className="small">
            {words.source(frame.body, frame.words.serviceMaps, year)}, CC BY 4.0.{' '}
            <a href={own} target="_top">
              {words.atSource}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}
