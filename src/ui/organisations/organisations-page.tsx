import { type OrganisationWords, organisationWords, type PlaceKind } from '../../words/organisations.ts'
import { Breadcrumb } from '../breadcrumb.tsx'
import type { Frame } from '../frame.ts'
import { JumpList } from '../jump-list.tsx'
import type { NamedLink, ServiceLink } from '../links.ts'
import { Page } from '../page.tsx'

/** An organisation in the list. */
export interface OrganisationEntry extends NamedLink {
  readonly services: readonly ServiceLink[]
  /** In how many ways the maps write it. */
  readonly spellings: number
}

export interface OrganisationGroup {
  readonly kind: PlaceKind
  /** Those of most services first, then by name. */
  readonly entries: readonly OrganisationEntry[]
}

export interface OrganisationsProps {
  readonly frame: Frame
  readonly year: number
  readonly groups: readonly OrganisationGroup[]
}

/** Every organisation, office, school and place of an edition, by kind, with how many services it delivers. */
export function OrganisationsPage({ frame, year, groups }: OrganisationsProps) {
  const words = organisationWords[frame.language]
  return (
    <Page
      frame={frame}
      title={`${words.title} · ${frame.words.serviceMaps} ${year} · ${frame.body}`}
      description={words.description(frame.body, year)}
      current="organisations"
    >
      <Breadcrumb frame={frame} year={year} here={words.title} />
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{groups.length > 0 ? words.lead : words.none}</p>
      </div>
      <JumpList
        label={words.jump}
        entries={groups.map(({ kind, entries }) => ({
          name: words.kinds[kind],
          href: `#${kind}`,
          count: entries.length,
        }))}
      />
      {groups.map(group => (
        <Group key={group.kind} frame={frame} group={group} words={words} />
      ))}
      <section className="sect measure" aria-labelledby="come">
        <h2 id="come">{words.how}</h2>
        {words.howText.map(text => (
          <p key={text}>{text}</p>
        ))}
      </section>
    </Page>
  )
}

function Group({
  frame,
  group,
  words,
}: {
  frame: Frame
  group: OrganisationGroup
  words: OrganisationWords
}) {
  return (
    <section className="sect" aria-labelledby={group.kind}>
      <h2 id={group.kind}>
        {words.kinds[group.kind]} <small>{group.entries.length}</small>
      </h2>
      <ul className="name-list" lang={frame.language === 'it' ? undefined : 'it'}>
        {group.entries.map(entry => (
          <li key={entry.href}>
            <a href={entry.href}>{entry.name}</a>
            <span className="k" lang={frame.language}>
              <Services frame={frame} entry={entry} words={words} />
              {entry.spellings > 1 ? `, ${words.spellings(entry.spellings)}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The one service by name; of several, how many. */
function Services({
  frame,
  entry,
  words,
}: {
  frame: Frame
  entry: OrganisationEntry
  words: OrganisationWords
}) {
  const [only, ...others] = entry.services
  if (!only || others.length > 0) return words.services(entry.services.length)
  return <span lang={frame.language === 'it' || !only.named ? undefined : 'it'}>{only.name}</span>
}
