import type { PeopleWords } from '../../../words/people.ts'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

export interface LinkMadeProps {
  readonly frame: WorkFrame
  readonly words: PeopleWords
  readonly name: string
  readonly email: string
  readonly link: string
  /** How long it holds. */
  readonly days: number
  readonly person: string
  readonly people: string
}

/** The link that lets a person in, shown this once to who made it. */
export function LinkMadePage({ frame, words, name, email, link, days, ...to }: LinkMadeProps) {
  return (
    <WorkPage frame={frame} title={`${words.linkTitle(name)} · ${frame.body}`} current="people">
      <div className="gate wide">
        <h1>{words.linkTitle(name)}</h1>
        <p className="lead">{words.linkLead(days)}</p>
        <div className="form-group ask">
          <label htmlFor="collegamento">{words.linkLabel}</label>
          <input className="form-control" id="collegamento" type="text" readOnly value={link} />
        </div>
        <p>{words.linkMail(email)}</p>
        <p className="acts">
          <a className="btn btn-primary" href={to.person}>
            {words.backToPerson}
          </a>
          <a href={to.people}>{words.backToPeople}</a>
        </p>
      </div>
    </WorkPage>
  )
}
