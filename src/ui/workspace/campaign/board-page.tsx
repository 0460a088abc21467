import { DeedForm } from '../deed-form.tsx'
import { Field } from '../field.tsx'
import { WorkPage } from '../work-page.tsx'
import { BoardChanges, BoardRestatements } from './board-changes.tsx'
import { BoardManagers, BoardMaps } from './board-maps.tsx'
import type { BoardPageProps } from './board-page-props.ts'
import { OfficeForms } from './office-forms.tsx'

/** The controller's board of a year: how far everybody is, what changed most, who waits for whom. */
export function BoardPage(props: BoardPageProps) {
  const { frame, words, year, facts, maps, nudge, done } = props
  return (
    <WorkPage frame={frame} title={`${words.title(year)} · ${frame.body}`} current="campaign">
      <div className="title first board-title">
        <div>
          <h1>{words.title(year)}</h1>
          <p className="lead">{props.lead}</p>
          <p className="board-links">
            {props.links.map(link => (
              <a key={link.href} href={link.href}>
                {link.name}
              </a>
            ))}
          </p>
        </div>
        {nudge ? (
          <DeedForm
            action={nudge.action}
            formKey={frame.work.formKey}
            button={words.nudgeAll(nudge.people)}
            strong
          />
        ) : null}
      </div>
      {done === null ? null : (
        <p className="alert alert-success" role="status">
          {done}
        </p>
      )}
      <dl className="board-facts">
        <Fact figure={facts.accepted} text={words.facts.accepted(maps.length)} />
        <Fact figure={facts.handedIn} text={words.facts.handedIn} />
        <Fact figure={facts.unexplained} text={words.facts.unexplained} />
        <Fact figure={facts.errors} text={words.facts.errors} />
      </dl>
      <BoardManagers
        words={words}
        language={frame.language}
        managers={props.managers}
        maps={maps}
        hasForms={props.offices !== null}
      />
      {props.offices === null ? null : (
        <OfficeForms language={frame.language} formKey={frame.work.formKey} offices={props.offices} />
      )}
      <BoardChanges words={words} changes={props.changes} />
      <BoardRestatements words={words} restatements={props.restatements} />
      <section className="block" aria-labelledby="verifiche">
        <h2 id="verifiche">{words.bySeverity}</h2>
        <table className="table board-small">
          <thead>
            <tr>
              <th scope="col">{words.columns.severity}</th>
              <th scope="col" className="num">
                {words.columns.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {props.severities.map(({ name, count }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="num">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <BoardMaps words={words} maps={maps} />
      {props.newService === null ? null : (
        <section className="block" aria-labelledby="nuovo">
          <h2 id="nuovo">{words.newService.title}</h2>
          <p>{words.newService.lead}</p>
          <DeedForm action={props.newService} formKey={frame.work.formKey} button={words.newService.button}>
            <Field name="nome" label={words.keeping.name} maxLength={200} />
            <Field name="responsabile" label={words.columns.manager} maxLength={200} required={false} />
            <Field name="motivo" label={words.keeping.reason} maxLength={500} />
          </DeedForm>
        </section>
      )}
    </WorkPage>
  )
}

function Fact({ figure, text }: { readonly figure: number; readonly text: string }) {
  return (
    <div>
      <dt>{text}</dt>
      <dd>{figure}</dd>
    </div>
  )
}
