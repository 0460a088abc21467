import { waffle } from '../../charts/waffle.ts'
import { type ManagementWords, managementWords } from '../../words/management.ts'
import { formatNumber } from '../../words/number.ts'
import type { FormWord } from '../../words/portal-words.ts'
import { sentenceCase } from '../../words/title-case.ts'
import { Breadcrumb } from '../breadcrumb.tsx'
import { Drawing } from '../drawing.tsx'
import { FormMark } from '../form-mark.tsx'
import type { Frame } from '../frame.ts'
import type { NamedLink, ServiceLink } from '../links.ts'
import { Page } from '../page.tsx'
import { formMark } from '../people.ts'
import { ServiceAnchor } from '../service-anchor.tsx'

/** The services run in one form. */
export interface FormRow {
  readonly form: FormWord
  readonly people: number
  /** With what the map notes beside its forms. */
  readonly services: readonly (ServiceLink & { readonly note: string })[]
}

/** The staff of a department or manager. */
export interface StaffRow {
  readonly name: string
  /** The name is the document's. */
  readonly named: boolean
  readonly href: string
  readonly services: number
  readonly own: number
  readonly external: number
}

export interface CoDeliveryRow {
  readonly service: ServiceLink
  readonly parts: readonly { readonly segment: string; readonly role: string }[]
}

export interface ManagementProps {
  readonly frame: Frame
  readonly year: number
  readonly forms: readonly FormRow[]
  readonly by: 'department' | 'manager'
  readonly staff: readonly StaffRow[]
  /** Maps that give no number of people. */
  readonly unstated: number
  readonly coDelivery: readonly CoDeliveryRow[]
  readonly organisations: NamedLink
}

/** Come: management forms with their services, staff by department or manager, the users' own part. */
export function ManagementPage(props: ManagementProps) {
  const { frame, year, organisations } = props
  const words = managementWords[frame.language]
  return (
    <Page
      frame={frame}
      title={`${words.title} · ${frame.words.serviceMaps} ${year} · ${frame.body}`}
      description={words.description(frame.body, year)}
      current="how"
    >
      <Breadcrumb frame={frame} year={year} here={words.title} />
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <Forms {...props} words={words} />
      <Staff {...props} words={words} />
      <CoDelivery {...props} words={words} />
      <p className="sect">
        <a href={organisations.href}>{organisations.name}</a>
      </p>
    </Page>
  )
}

type PartProps = ManagementProps & { readonly words: ManagementWords }

function Forms({ frame, forms, words }: PartProps) {
  const { language } = frame
  return (
    <section className="top-line" aria-labelledby="forme">
      <h2 id="forme">{words.forms}</h2>
      <p className="small">
        {words.formsLead} {words.formsNote}
      </p>
      <div className="form-columns">
        {forms.map(({ form, people, services }) => (
          <div key={form}>
            <h3>
              <FormMark frame={frame} form={form} />
            </h3>
            <p className="small">
              {words.services(formatNumber(services.length, language))},{' '}
              {words.people(formatNumber(people, language))}
            </p>
            <Drawing
              svg={waffle({ own: services.length, external: 0, form: formMark(form), columns: 12, size: 12 })}
            />
            <details className="fold" open={services.length <= 8}>
              <summary>
                {words.whichServices}
                <span className="visually-hidden">: {frame.words.forms[form]}</span>
              </summary>
              <ul className="rows">
                {services.map(service => (
                  <li key={service.href}>
                    <ServiceAnchor frame={frame} service={service} />
                    {service.note ? (
                      <span className="k" lang={language === 'it' ? undefined : 'it'}>
                        {service.note}
                      </span>
                    ) : null}
                  </li>
                ))}
              </ul>
            </details>
          </div>
        ))}
      </div>
    </section>
  )
}

function Staff({ frame, by, staff, unstated, words }: PartProps) {
  const { language } = frame
  const number = (value: number) => formatNumber(Math.round(value * 100) / 100, language)
  const sum = (pick: (row: StaffRow) => number) => number(staff.reduce((total, row) => total + pick(row), 0))
  const most = Math.max(1, ...staff.map(row => row.own + row.external))
  return (
    <section className="sect" aria-labelledby="personale">
      <h2 id="personale">{words.staff}</h2>
      <p className="small">
        {words.staffLead(by)} {unstated > 0 ? words.unstated(unstated) : ''}
      </p>
      <table className="table list-table staff-table">
        <thead>
          <tr>
            <th scope="col">{words.group(by)}</th>
            <td />
            <th scope="col" className="r">
              {words.servicesColumn}
            </th>
            <th scope="col" className="r">
              {words.own}
            </th>
            <th scope="col" className="r">
              {words.external}
            </th>
            <th scope="col" className="r">
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {staff.map(row => (
            <tr key={row.href}>
              <th scope="row">
                <a
                  href={row.href}
                  lang={row.named && by === 'department' && language !== 'it' ? 'it' : undefined}
                >
                  {row.name}
                </a>
              </th>
              <td className="share">
                <Drawing svg={shareBar(row.own / most, row.external / most)} />
              </td>
              <td className="r" data-label={words.servicesColumn}>
                {row.services}
              </td>
              <td className="r" data-label={words.own}>
                {number(row.own)}
              </td>
              <td className="r" data-label={words.external}>
                {number(row.external)}
              </td>
              <td className="r" data-label={words.total}>
                <b>{number(row.own + row.external)}</b>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.all}</th>
            <td />
            <td className="r" data-label={words.servicesColumn}>
              {sum(row => row.services)}
            </td>
            <td className="r" data-label={words.own}>
              {sum(row => row.own)}
            </td>
            <td className="r" data-label={words.external}>
              {sum(row => row.external)}
            </td>
            <td className="r" data-label={words.total}>
              {sum(row => row.own + row.external)}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** Own people filled, external ones outlined, as shares of the longest bar. */
function shareBar(own: number, external: number): string {
  const width = 200
  const filled = Math.round(own * width)
  const other = Math.round(external * width)
  return (
    `<svg class="waffle" width="${width}" height="12" viewBox="0 0 ${width} 12" aria-hidden="true" focusable="false">` +
    `<path class="d" d="M0 0h${filled}v12h${-filled}z"/>` +
    (other > 2 ? `<path class="x" d="M${filled + 1} 1h${other - 2}v10h${2 - other}z"/>` : '') +
    '</svg>'
  )
}

function CoDelivery({ frame, coDelivery, words }: PartProps) {
  if (coDelivery.length === 0) return null
  const it = frame.language === 'it' ? undefined : 'it'
  return (
    <section className="sect" aria-labelledby="utenti">
      <h2 id="utenti">
        {words.coDelivery} <small>{coDelivery.length}</small>
      </h2>
      <p className="small">{words.coDeliveryLead}</p>
      <table className="table list-table">
        <thead>
          <tr>
            <th scope="col">{words.service}</th>
            <th scope="col">{words.segment}</th>
            <th scope="col">{words.role}</th>
          </tr>
        </thead>
        <tbody>
          {coDelivery.flatMap(({ service, parts }) =>
            parts.map(({ segment, role }, index) => (
              <tr key={`${service.href} ${segment} ${role}`}>
                <th scope="row" className={index > 0 ? 'again' : undefined}>
                  <ServiceAnchor frame={frame} service={service} />
                </th>
                <td data-label={words.segment} lang={it}>
                  {sentenceCase(segment)}
                </td>
                <td data-label={words.role} lang={it}>
                  {sentenceCase(role)}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}
