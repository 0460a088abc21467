import { type WorkFrame, WorkPage } from './work-page.tsx'

export interface LapsedProps {
  readonly frame: WorkFrame
  readonly signIn: string
  /** Where the form was sent, and what it held. */
  readonly action: string
  readonly fields: readonly (readonly [string, string])[]
}

/** A form came after its session had ended: it waits here, as it was typed, until its person has signed in again. */
export function LapsedPage({ frame, signIn, action, fields }: LapsedProps) {
  const { words } = frame.work
  return (
    <WorkPage frame={frame} title={`${words.lapsed} · ${frame.body}`}>
      <div className="problem">
        <h1>{words.lapsed}</h1>
        <p className="lead">{words.lapsedText}</p>
        <form method="post" action={action} className="acts">
          {fields.map(([name, value], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: fields of a form may repeat and do not move
            <textarea key={index} name={name} defaultValue={value} hidden readOnly aria-label={name} />
          ))}
          <a className="btn btn-primary" href={signIn} target="_blank" rel="noopener">
            {words.signInAside}
          </a>
          <button type="submit" className="btn btn-outline-primary">
            {words.sendAgain}
          </button>
        </form>
      </div>
    </WorkPage>
  )
}
