import { waffle } from '../charts/waffle.ts'
import type { Delivery, ManagementForms, Staffing } from '../domain/edition.ts'
import { formatNumber } from '../words/number.ts'
import { sentenceCase } from '../words/title-case.ts'
import { Chapter, Heading } from './chapter.tsx'
import { Drawing } from './drawing.tsx'
import type { Frame } from './frame.ts'
import { EmptySection, MissingSection } from './gaps.tsx'
import { formMark, formWord, peopleOf } from './people.ts'
import type { ServiceProps } from './service-page-props.ts'

/** Come lo erogo? The management form, the staff, the users' own part, the places that deliver. */
export function DeliveryChapter({ frame, map, facilityLinks }: ServiceProps) {
  const words = frame.words.service
  return (
    <Chapter frame={frame} id="come" number={3} title={words.how}>
      {map.delivery ? (
        <div className="how">
          <div>
            <Heading frame={frame} text={words.form} />
            <Forms frame={frame} forms={map.delivery.forms} />
            <Staff frame={frame} delivery={map.delivery} />
          </div>
          <div>
            <Heading frame={frame} text={words.coDelivery} aside={words.coDeliveryRole} />
            <CoDelivery frame={frame} delivery={map.delivery} />
            <Heading
              frame={frame}
              id="strutture"
              text={words.facilities}
              aside={map.delivery.facilities?.length || undefined}
            />
            <Facilities frame={frame} delivery={map.delivery} links={facilityLinks} />
          </div>
        </div>
      ) : (
        <MissingSection frame={frame} />
      )}
    </Chapter>
  )
}

function Forms({ frame, forms }: { frame: Frame; forms: ManagementForms | null }) {
  const { words } = frame
  if (!forms) return <MissingSection frame={frame} />
  return (
    <ul className="choice">
      {(['direct', 'outsourced', 'mixed'] as const).map(form => (
        <li key={form} className={forms[form].used ? 'on' : undefined}>
          <span className={`mark ${form}`} aria-hidden="true" />
          <span>
            <span lang={frame.language}>
              {words.form[form]}
              {forms[form].used ? <span className="visually-hidden">: {words.service.used}</span> : null}
            </span>
            {forms[form].note ? <span className="k">{forms[form].note}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Staff({ frame, delivery }: { frame: Frame; delivery: Delivery }) {
  const { words, language } = frame
  const { staff } = delivery
  const people = peopleOf(staff)
  return (
    <>
      <Heading
        frame={frame}
        text={words.service.staff}
        aside={people === null ? undefined : words.service.peopleCount(formatNumber(people, language))}
      />
      {staff ? (
        <>
          <Drawing
            svg={waffle({
              own: staff.own ?? 0,
              external: staff.external ?? 0,
              form: formMark(formWord(delivery.forms)),
              columns: 23,
              size: 12,
            })}
          />
          <StaffWords frame={frame} staff={staff} />
        </>
      ) : (
        <MissingSection frame={frame} />
      )}
    </>
  )
}

/** The document's own words, where they say more than the figure. */
function StaffWords({ frame, staff }: { frame: Frame; staff: Staffing }) {
  const { words, language } = frame
  const plain = /^[\d.,]+$/.test(staff.raw.trim())
  return (
    <p className="small staff">
      {staff.own !== null && staff.external ? (
        <span lang={language}>
          {words.service.ownAndExternal(
            formatNumber(staff.own, language),
            formatNumber(staff.external, language),
          )}{' '}
        </span>
      ) : null}
      {plain || staff.raw === '' ? null : <span>{words.service.asWritten(staff.raw)}</span>}
      {staff.raw === '' ? <span lang={language}>{words.service.none}</span> : null}
    </p>
  )
}

function CoDelivery({ frame, delivery }: { frame: Frame; delivery: Delivery }) {
  const coDelivery = delivery.coDelivery?.filter(each => !isStroke(each.segment) || !isStroke(each.role))
  if (!coDelivery) return <MissingSection frame={frame} />
  if (coDelivery.length === 0) return <EmptySection frame={frame} />
  return (
    <ul className="rows">
      {coDelivery.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: segments repeat in a document, its order does not change
        <li key={index}>
          <b>{sentenceCase(each.segment)}</b>
          {each.role ? <span className="k">{sentenceCase(each.role)}</span> : null}
        </li>
      ))}
    </ul>
  )
}

function Facilities({
  frame,
  delivery,
  links,
}: {
  frame: Frame
  delivery: Delivery
  links: ServiceProps['facilityLinks']
}) {
  const facilities = delivery.facilities
    ?.map((facility, index) => ({ ...facility, link: links[index] }))
    .filter(each => !isStroke(each.name) || !isStroke(each.note))
  if (!facilities) return <MissingSection frame={frame} />
  if (facilities.length === 0) return <EmptySection frame={frame} />
  return (
    <ul className="rows quiet">
      {facilities.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places repeat in a document, its order does not change
        <li key={index}>
          {each.link?.page ? <a href={each.link.page}>{sentenceCase(each.name)}</a> : sentenceCase(each.name)}
          {each.link?.members.map(member => (
            <span className="k" key={member.href}>
              <a href={member.href}>{member.name}</a>
            </span>
          ))}
          {each.note ? <span className="k">{each.note}</span> : null}
        </li>
      ))}
    </ul>
  )
}

/** A cell with nothing but strokes says that there is nothing to say. */
function isStroke(text: string): boolean {
  return /^[/\-–—\s]*$/.test(text)
}
