import { type ManagementWords, managementWords } from '../../words/management.ts'
import { formatNumber } from '../../words/number.ts'
import type { FormWord } from '../../words/portal-words.ts'
import { Breadcrumb } from '../breadcrumb.tsx'
import { FormMark } from '../form-mark.tsx'
import type { Frame } from '../frame.ts'
import { JumpList } from '../jump-list.tsx'
import type { ServiceLink } from '../links.ts'
import { Page } from '../page.tsx'
import { ServiceAnchor } from '../service-anchor.tsx'

export interface ManagedService extends ServiceLink {
  readonly form: FormWord
  /** null where the map gives no figure. */
  readonly people: number | null
  readonly outputs: number
  readonly served: number
}

/** Somebody who answers for services; '' where the maps name nobody. */
export interface ManagerSection {
  readonly id: string
  readonly name: string
  /** Departments of the services, where the data know them. */
  readonly departments: readonly string[]
  readonly people: number
  readonly services: readonly ManagedService[]
}

export interface ManagersProps {
  readonly frame: Frame
  readonly year: number
  readonly managers: readonly ManagerSection[]
}

/** Chi: every manager with the services they answer for. */
export function ManagersPage({ frame, year, managers }: ManagersProps) {
  const words = managementWords[frame.language]
  return (
    <Page
      frame={frame}
      title={`${words.managersTitle} · ${frame.words.serviceMaps} ${year} · ${frame.body}`}
      description={words.managersDescription(frame.body, year)}
      current="who"
    >
      <Breadcrumb frame={frame} year={year} here={words.managersTitle} />
      <div className="page-head">
        <h1>{words.managersTitle}</h1>
        <p className="lead">{words.managersLead}</p>
      </div>
      <JumpList
        label={words.jump}
        entries={managers.map(({ id, name, services }) => ({
          name: name || words.nobody,
          href: `#${id}`,
          count: services.length,
        }))}
      />
      {managers.map(manager => (
        <Manager key={manager.id} frame={frame} manager={manager} words={words} />
      ))}
    </Page>
  )
}

function Manager({
  frame,
  manager,
  words,
}: {
  frame: Frame
  manager: ManagerSection
  words: ManagementWords
}) {
  const { language } = frame
  return (
    <section className="sect" aria-labelledby={manager.id}>
      <h2 id={manager.id}>{manager.name || words.nobody}</h2>
      <p className="small">
        {manager.departments.length > 0 ? (
          <span lang={language === 'it' ? undefined : 'it'}>{manager.departments.join(', ')}: </span>
        ) : null}
        {words.services(String(manager.services.length))},{' '}
        {words.people(formatNumber(manager.people, language))}
      </p>
      <table className="table list-table managed">
        <thead>
          <tr>
            <th scope="col">{words.service}</th>
            <th scope="col">{words.managementForm}</th>
            <th scope="col" className="r">
              {words.peopleColumn}
            </th>
            <th scope="col" className="r">
              {words.outputs}
            </th>
            <th scope="col" className="r">
              {words.served}
            </th>
          </tr>
        </thead>
        <tbody>
          {manager.services.map(service => (
            <tr key={service.href}>
              <th scope="row">
                <ServiceAnchor frame={frame} service={service} />
              </th>
              <td data-label={words.managementForm}>
                <FormMark frame={frame} form={service.form} />
              </td>
              <td className="r" data-label={words.peopleColumn}>
                {service.people === null
                  ? frame.words.service.unknown
                  : formatNumber(service.people, language)}
              </td>
              <td className="r" data-label={words.outputs}>
                {service.outputs}
              </td>
              <td className="r" data-label={words.served}>
                {service.served}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
