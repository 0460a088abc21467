import type { ControllerWords } from '../../words/controller-words.ts'
import type { Frame } from '../frame.ts'
import type { NamedLink } from '../links.ts'
import { Page } from '../page.tsx'

export interface DoorProps {
  readonly frame: Frame
  readonly words: ControllerWords
  /** How long the session lasts. */
  readonly hours: number
  /** The findings of every edition, newest first. */
  readonly editions: readonly NamedLink[]
  /** Where leaving is asked for, and what its form carries. */
  readonly leave: string
  readonly formKey: string
}

/** What the controller's link opens: where to go, how long it holds, how to leave. */
export function DoorPage({ frame, words, hours, editions, leave, formKey }: DoorProps) {
  return (
    <Page frame={frame} title={`${words.door.title} · ${frame.body}`} current="findings">
      <div className="problem">
        <h1>{words.door.title}</h1>
        <p className="lead">{words.door.lead(hours)}</p>
        {editions.length === 0 ? <p>{frame.words.home.noEditionWhatToDo}</p> : null}
        <ul className="acts">
          {editions.map(edition => (
            <li key={edition.href}>
              <a className="btn btn-primary" href={edition.href}>
                {edition.name}
              </a>
            </li>
          ))}
        </ul>
        <form method="post" action={leave}>
          <input type="hidden" name="chiave" value={formKey} />
          <button type="submit" className="btn btn-outline-primary">
            {words.door.leave}
          </button>
        </form>
      </div>
    </Page>
  )
}
