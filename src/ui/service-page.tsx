import { serviceMoreWords } from '../words/service-more.ts'
import { ContentChapter } from './content-chapter.tsx'
import { DeliveryChapter } from './delivery-chapter.tsx'
import { changesAnchor, DifferenceLink } from './difference-link.tsx'
import { GapList } from './gaps.tsx'
import { Page } from './page.tsx'
import { ServiceFacts } from './service-facts.tsx'
import { ServiceMore } from './service-more.tsx'
import type { ServiceProps } from './service-page-props.ts'
import { UsersChapter } from './users-chapter.tsx'

/** One map: the strip of facts, then the three questions of the document as chapters. */
export function ServicePage(props: ServiceProps) {
  const { frame, year, map, title } = props
  const { words, links } = frame
  return (
    <Page
      frame={frame}
      title={`${title} · ${words.serviceMaps} ${year} · ${frame.body}`}
      description={words.service.description(title, frame.body, year)}
      current="services"
    >
      <nav aria-label="breadcrumb" className="crumb d-print-none">
        <ol className="breadcrumb">
          <li className="breadcrumb-item">
            <a href={links.edition(year)}>{words.services}</a>
          </li>
          <li className="breadcrumb-item">
            <a href={props.group.href}>{props.group.name}</a>
          </li>
          <li className="breadcrumb-item active" aria-current="page">
            <span lang={dataLanguage(props)}>{title}</span>
          </li>
        </ol>
      </nav>
      <div className="title">
        <h1 lang={dataLanguage(props)}>{title}</h1>
        <p className="folio">
          {words.service.map} <b className="num">{props.position}</b> {words.service.of(props.count)}
        </p>
      </div>
      <ServiceFacts {...props} />
      <GapList frame={frame} gaps={map.gaps} />
      <div className="body">
        <Chapters {...props} />
        <div lang={frame.language === 'it' ? undefined : 'it'}>
          <ContentChapter {...props} />
          <UsersChapter {...props} />
          <DeliveryChapter {...props} />
        </div>
      </div>
      <Further {...props} />
      <ServiceMore {...props} />
      <DifferenceLink frame={frame} anchor={changesAnchor(props.position)} />
      <Neighbours {...props} />
    </Page>
  )
}

/** Italian data on an English page says so; the title of a nameless map is in the page's language already. */
function dataLanguage({ frame, map }: ServiceProps): string | undefined {
  return frame.language === 'it' || map.name === null ? undefined : 'it'
}

function Chapters({ frame, map, outputs, served, year, slug }: ServiceProps) {
  const { words, links } = frame
  return (
    <nav className="toc d-print-none" aria-label={words.service.chapters}>
      <a href="#che-cosa">{words.service.what}</a>
      {outputs ? (
        <a className="sub" href="#output">
          {words.service.outputs}
        </a>
      ) : null}
      <a href="#a-chi">{words.service.toWhom}</a>
      {served ? (
        <a className="sub" href="#utenti">
          {words.service.served}
        </a>
      ) : null}
      <a href="#come">{words.service.how}</a>
      {map.delivery?.facilities?.length ? (
        <a className="sub" href="#strutture">
          {words.service.facilities}
        </a>
      ) : null}
      <a href="#di-piu">{serviceMoreWords[frame.language].more}</a>
      <span className="k">{words.service.thisMap}</span>
      <a className="sub" href={links.serviceCsv(year, slug)}>
        CSV
      </a>
      <a className="sub" href={links.serviceJson(year, slug)}>
        JSON
      </a>
    </nav>
  )
}

function Further({ further }: ServiceProps) {
  if (further.length === 0) return null
  return (
    <p className="src further d-print-none">
      {further.map(({ name, href }) => (
        <a key={href} href={href}>
          {name}
        </a>
      ))}
    </p>
  )
}

function Neighbours({ frame, year, previous, next }: ServiceProps) {
  const { words, links, language } = frame
  const lang = language === 'it' ? undefined : 'it'
  return (
    <nav className="neighbours d-print-none" aria-label={words.service.neighbours}>
      {previous ? (
        <a rel="prev" href={previous.href}>
          <span className="k">{words.service.previous}</span>
          <span lang={lang}>{previous.name}</span>
        </a>
      ) : null}
      <a href={links.edition(year)}>
        <span className="k">{words.edition(year)}</span>
        <span>{words.service.allServices}</span>
      </a>
      {next ? (
        <a rel="next" href={next.href}>
          <span className="k">{words.service.next}</span>
          <span lang={lang}>{next.name}</span>
        </a>
      ) : null}
    </nav>
  )
}
