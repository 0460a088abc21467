import type { CampaignWords } from '../../../words/campaign.ts'
import type { NamedLink } from '../../links.ts'
import { DeedForm } from '../deed-form.tsx'
import { Field, FormProblem } from '../field.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

export interface SealPageProps {
  readonly frame: WorkFrame
  readonly words: CampaignWords
  readonly year: number
  readonly maps: number
  /** Maps that are not accepted, each with its state. */
  readonly waiting: readonly (NamedLink & { readonly state: string })[]
  readonly action: string
  readonly written: { readonly number: string; readonly date: string }
  readonly problem: string | null
  /** The published edition, once it is sealed; null before. */
  readonly published: string | null
  /** The sealed edition's documents, and all its files in one; empty before. */
  readonly files: readonly NamedLink[]
}

/** Where a year is sealed, with what still hinders it. */
export function SealPage(props: SealPageProps) {
  const { frame, words, year, waiting, written, published } = props
  const { seal } = words
  return (
    <WorkPage frame={frame} title={`${seal.title(year)} · ${frame.body}`} current="campaign">
      <div className="title first">
        <div>
          <h1>{seal.title(year)}</h1>
          <p className="lead">{published === null ? seal.lead : seal.sealed}</p>
        </div>
      </div>
      <FormProblem text={props.problem} />
      {published === null ? null : (
        <p className="acts">
          <a className="btn btn-primary" href={published}>
            {seal.published}
          </a>
        </p>
      )}
      {props.files.length === 0 ? null : (
        <section className="block" aria-labelledby="file">
          <h2 id="file">{seal.files}</h2>
          <p className="acts">
            {props.files.map(({ name, href }) => (
              <a key={href} className="btn btn-outline-primary" href={href}>
                {name}
              </a>
            ))}
          </p>
        </section>
      )}
      {published === null && waiting.length > 0 ? (
        <section className="block" aria-labelledby="mancano">
          <h2 id="mancano">{seal.hindered(waiting.length)}</h2>
          <ul className="lines">
            {waiting.map(map => (
              <li key={map.href}>
                <a href={map.href} lang="it">
                  {map.name}
                </a>
                , {map.state}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {published === null && waiting.length === 0 ? (
        <section className="block" aria-labelledby="pronte">
          <h2 id="pronte">{seal.ready(props.maps)}</h2>
          <DeedForm action={props.action} formKey={frame.work.formKey} button={seal.button(year)} strong>
            <Field
              name="numero"
              label={seal.number}
              help={seal.numberHelp}
              value={written.number}
              maxLength={60}
            />
            <Field name="data" type="date" label={seal.date} value={written.date} />
          </DeedForm>
        </section>
      ) : null}
    </WorkPage>
  )
}
