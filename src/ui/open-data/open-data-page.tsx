import { openDataPageWords } from '../../words/open-data-page.ts'
import { JumpList } from '../jump-list.tsx'
import { Page } from '../page.tsx'
import { EditionFiles } from './edition-files.tsx'
import { CellCodes, CubeWords, HowToOpen } from './how-to-read.tsx'
import type { OpenDataProps } from './open-data-page-props.ts'

/** All data: every edition with its files, the licence, how to open, cite and understand them. */
export function OpenDataPage(props: OpenDataProps) {
  const { frame, editions, catalogue, contact } = props
  const words = openDataPageWords[frame.language]
  return (
    <Page
      frame={frame}
      title={`${words.title} · ${frame.words.serviceMaps} · ${frame.body}`}
      description={words.description(frame.body)}
      current="openData"
    >
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{editions.length > 0 ? words.lead : words.noEdition}</p>
        <p>
          {words.licence}:{' '}
          <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">
            {words.licenceLink}
          </a>
          . {words.licenceText(frame.body)}
        </p>
      </div>
      <JumpList
        label={words.title}
        entries={[
          ...editions.map(({ name, year }) => ({ name, href: `#edizione-${year}` })),
          { name: words.open, href: '#aprire' },
          { name: words.statuses, href: '#stati' },
          { name: words.catalogue, href: '#catalogo' },
        ]}
      />
      {editions.map(edition => (
        <EditionFiles key={edition.year} frame={frame} edition={edition} words={words} />
      ))}
      <HowToOpen frame={frame} example={props.example} words={words} />
      <CellCodes frame={frame} words={words} />
      <section className="sect measure" aria-labelledby="catalogo">
        <h2 id="catalogo">{words.catalogue}</h2>
        <p>
          {words.catalogueText}{' '}
          {catalogue.map(({ name, href }, at) => (
            <span key={href}>
              {at > 0 ? ', ' : ''}
              <a href={href}>{name}</a>
            </span>
          ))}
          .
        </p>
        <p>{words.negotiation}</p>
      </section>
      <CubeWords frame={frame} words={words} />
      <section className="sect measure" aria-labelledby="contatto">
        <h2 id="contatto">{words.contact}</h2>
        <p>{contact === null ? words.noContact : <a href={`mailto:${encodeURI(contact)}`}>{contact}</a>}</p>
      </section>
    </Page>
  )
}
