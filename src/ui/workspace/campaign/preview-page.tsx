import type { Named, SeriesTable, ServiceMap } from '../../../domain/edition.ts'
import type { CampaignWords } from '../../../words/campaign.ts'
import { formatDate } from '../../../words/number.ts'
import { sectionName } from '../../../words/section-names.ts'
import type { NamedLink } from '../../links.ts'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

export interface PreviewPageProps {
  readonly frame: WorkFrame
  readonly words: CampaignWords
  /** In title case. */
  readonly name: string
  readonly map: ServiceMap
  readonly back: string
  readonly downloads: readonly NamedLink[]
}

/** A map of a draft, section after section, as the document would print it. */
export function PreviewPage({ frame, words, name, map, back, downloads }: PreviewPageProps) {
  const { preview, keeping } = words
  const heading = (section: string) => sectionName(section, frame.language)
  return (
    <WorkPage frame={frame} title={`${preview.title(name)} · ${frame.body}`} current="campaign">
      <div className="title first">
        <div>
          <h1>{preview.title(name)}</h1>
          <p className="lead">{preview.lead}</p>
          <p className="board-links">
            <a href={back}>{keeping.openMap}</a>
            {downloads.map(each => (
              <a key={each.href} href={each.href}>
                {each.name}
              </a>
            ))}
          </p>
        </div>
      </div>
      <div lang="it">
        <Items title={heading('content.core')} items={map.content?.core ?? []} />
        <Items title={heading('content.ancillary')} items={map.content?.ancillary ?? []} />
        <Figures title={heading('outputs')} table={map.outputs} />
        <Items
          title={heading('users.criteria')}
          items={(map.users.criteria ?? []).map(each => ({ name: each, description: '' }))}
        />
        <Items title={heading('users.segments')} items={map.users.segments ?? []} />
        <Figures title={heading('users.served')} table={map.users.served} />
        <Items
          title={heading('delivery.staff')}
          items={map.delivery?.staff ? [{ name: map.delivery.staff.raw, description: '' }] : []}
        />
        <Items
          title={heading('delivery.coDelivery')}
          items={(map.delivery?.coDelivery ?? []).map(each => ({
            name: each.segment,
            description: each.role,
          }))}
        />
        <Items
          title={heading('delivery.facilities')}
          items={(map.delivery?.facilities ?? []).map(each => ({ name: each.name, description: each.note }))}
        />
      </div>
    </WorkPage>
  )
}

function Items({ title, items }: { readonly title: string; readonly items: readonly Named[] }) {
  if (items.length === 0) return null
  return (
    <section className="block">
      <h2>{title}</h2>
      <dl className="preview-items">
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing here moves, and two items may say the same
          <div key={at}>
            <dt>{item.name}</dt>
            {item.description === '' ? null : <dd>{item.description}</dd>}
          </div>
        ))}
      </dl>
    </section>
  )
}

function Figures({ title, table }: { readonly title: string; readonly table: SeriesTable | null }) {
  if (!table) return null
  return (
    <section className="block">
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it with the keys */}
      <section className="preview-table" aria-label={title} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <td />
              {table.referenceDates.map(date => (
                <th key={date} scope="col" className="num">
                  {formatDate(date)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.series.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nothing here moves, and two rows may say the same
              <tr key={at}>
                <th scope="row">{row.label}</th>
                {row.observations.map((cell, column) => (
                  <td key={table.referenceDates[column]} className="num">
                    {cell.raw}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.footnotes.map(note => (
        <p key={`${note.mark} ${note.text}`} className="small">
          {note.mark} {note.text}
        </p>
      ))}
    </section>
  )
}
