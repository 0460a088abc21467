import { seriesWords } from '../words/series.ts'
import { CitationField } from './citation-field.tsx'
import { Page } from './page.tsx'
import { SeriesAside } from './series-aside.tsx'
import { SeriesFigure } from './series-figure.tsx'
import { SeriesOthers } from './series-others.tsx'
import type { SeriesProps } from './series-page-props.ts'
import { SeriesReuse } from './series-reuse.tsx'
import { SeriesVintages } from './series-vintages.tsx'
import { SeriesYears } from './series-years.tsx'

/** One quantity: its last figure, its line, each year, what it means, how to cite it, what editions said of it. */
export function SeriesPage(props: SeriesProps) {
  const { frame, year, service, section, title } = props
  const { links } = frame
  const words = seriesWords[frame.language]
  const it = frame.language === 'it' ? undefined : 'it'
  return (
    <Page
      frame={frame}
      title={`${title} · ${service.name} · ${frame.words.serviceMaps} ${year} · ${frame.body}`}
      description={words.description(title, service.name, frame.body)}
      current="services"
    >
      <nav aria-label="breadcrumb" className="crumb d-print-none">
        <ol className="breadcrumb">
          <li className="breadcrumb-item">
            <a href={links.edition(year)}>{frame.words.services}</a>
          </li>
          <li className="breadcrumb-item">
            <a href={service.href} lang={service.named ? it : undefined}>
              {service.name}
            </a>
          </li>
          <li className="breadcrumb-item active">
            <a href={`${service.href}#${section === 'output' ? 'output' : 'utenti'}`}>
              {words.section[section]}
            </a>
          </li>
        </ol>
      </nav>
      <div className="title one">
        <h1 lang={it}>{title}</h1>
      </div>
      <div className="series-body">
        <div>
          <SeriesFigure {...props} />
          <p className="src further d-print-none">
            <a href={props.reuse.compare}>{words.compare}</a>
            <a href="#citare">{words.cite}</a>
          </p>
          <SeriesYears {...props} />
          <SeriesVintages {...props} />
          <CitationField
            id="citazione-estesa"
            label={words.citeLong}
            text={props.citation.long}
            lineLength={85}
          />
          <SeriesReuse {...props} />
        </div>
        <SeriesAside {...props} />
      </div>
      <SeriesOthers {...props} />
    </Page>
  )
}
