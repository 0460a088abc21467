import {
  type MentionPart,
  type OrganisationWords,
  organisationWords,
  type PlaceKind,
} from '../../words/organisations.ts'
import type { FormWord } from '../../words/portal-words.ts'
import { Breadcrumb } from '../breadcrumb.tsx'
import { FormMark } from '../form-mark.tsx'
import type { Frame } from '../frame.ts'
import type { NamedLink, ServiceLink } from '../links.ts'
import { Page } from '../page.tsx'
import { ServiceAnchor } from '../service-anchor.tsx'

/** A service that the organisation delivers or the place hosts. */
export interface DeliveredService extends ServiceLink {
  /** As people say it; null where the map names nobody. */
  readonly manager: string | null
  readonly form: FormWord
  readonly uses: readonly {
    readonly written: string
    readonly note: string
    readonly as: 'itself' | 'member' | 'address'
  }[]
}

/** A text elsewhere in a map that names the organisation. */
export interface MentionView {
  readonly service: ServiceLink
  readonly part: MentionPart
  readonly title: string
  readonly excerpt: string
}

export interface OrganisationProps {
  readonly frame: Frame
  readonly year: number
  readonly name: string
  readonly kind: PlaceKind
  readonly spellings: readonly { readonly text: string; readonly times: number }[]
  readonly services: readonly DeliveredService[]
  readonly mentions: readonly MentionView[]
  readonly seeAlso: readonly NamedLink[]
}

/** One organisation or place: how it is written, every service it delivers, where else the maps name it. */
export function OrganisationPage(props: OrganisationProps) {
  const { frame, year, name, kind, services } = props
  const words = organisationWords[frame.language]
  const it = frame.language === 'it' ? undefined : 'it'
  const place = kind === 'address' || kind === 'online'
  return (
    <Page
      frame={frame}
      title={`${name} · ${words.title} ${year} · ${frame.body}`}
      description={words.onePage(name, frame.body, year, services.length)}
      current="organisations"
    >
      <Breadcrumb
        frame={frame}
        year={year}
        through={[{ name: words.title, href: frame.links.organisations(year) }]}
        here={name}
        lang={it}
      />
      <div className="page-head">
        <p className="k">{words.kind[kind]}</p>
        <h1 lang={it}>{name}</h1>
        <Spellings {...props} words={words} />
      </div>
      <section aria-labelledby="servizi">
        <h2 id="servizi">{(place ? words.hosts : words.delivers)(services.length)}</h2>
        <Services {...props} words={words} />
      </section>
      <Mentions {...props} words={words} />
      <SeeAlso {...props} words={words} />
    </Page>
  )
}

type PartProps = OrganisationProps & { readonly words: OrganisationWords }

function Spellings({ frame, spellings, words }: PartProps) {
  return (
    <p className="small">
      {words.writtenAs}:{' '}
      {spellings.map(({ text, times }, index) => (
        <span key={text}>
          {index > 0 ? '; ' : ''}
          <span lang={frame.language === 'it' ? undefined : 'it'}>«{text}»</span> {words.times(times)}
        </span>
      ))}
      .
    </p>
  )
}

function Services({ frame, services, words }: PartProps) {
  const it = frame.language === 'it' ? undefined : 'it'
  return (
    <table className="table list-table">
      <thead>
        <tr>
          <th scope="col">{words.service}</th>
          <th scope="col">{words.inTheMap}</th>
          <th scope="col">{words.manager}</th>
          <th scope="col">{words.form}</th>
        </tr>
      </thead>
      <tbody>
        {services.map(service => (
          <tr key={service.href}>
            <th scope="row">
              <ServiceAnchor frame={frame} service={service} />
            </th>
            <td data-label={words.inTheMap}>
              {service.uses.map(use => (
                <div key={`${use.written} ${use.note}`}>
                  <span lang={it}>{use.written}</span>
                  {use.as === 'member' ? <span className="k">{words.together}</span> : null}
                  {use.note !== '' && use.note !== '/' ? (
                    <span className="k" lang={it}>
                      {use.note}
                    </span>
                  ) : null}
                </div>
              ))}
            </td>
            <td data-label={words.manager}>{service.manager ?? '–'}</td>
            <td data-label={words.form}>
              <FormMark frame={frame} form={service.form} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Mentions({ frame, mentions, words }: PartProps) {
  if (mentions.length === 0) return null
  const it = frame.language === 'it' ? undefined : 'it'
  return (
    <section className="sect" aria-labelledby="nominata">
      <h2 id="nominata">{words.mentions}</h2>
      <p className="small">{words.mentionsLead}</p>
      <ul className="rows measure">
        {mentions.map((mention, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a map may say the same twice, the order does not change
          <li key={index}>
            <ServiceAnchor frame={frame} service={mention.service} />
            <span className="k">
              {words.parts[mention.part]}: <span lang={it}>{mention.title}</span>
            </span>
            {mention.excerpt === '' ? null : (
              <q lang={it} className="excerpt">
                {mention.excerpt}
              </q>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function SeeAlso({ frame, seeAlso, words }: PartProps) {
  if (seeAlso.length === 0) return null
  return (
    <section className="sect" aria-labelledby="vedi-anche">
      <h2 id="vedi-anche">{words.seeAlso}</h2>
      <p className="small">{words.seeAlsoLead}</p>
      <ul className="rows measure" lang={frame.language === 'it' ? undefined : 'it'}>
        {seeAlso.map(link => (
          <li key={link.href}>
            <a href={link.href}>{link.name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
