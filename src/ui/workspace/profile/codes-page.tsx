import type { ProfileWords } from '../../../words/profile.ts'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

export interface CodesProps {
  readonly frame: WorkFrame
  readonly words: ProfileWords
  readonly codes: readonly string[]
  readonly onward: string
}

/** Recovery codes, shown this once. */
export function CodesPage({ frame, words, codes, onward }: CodesProps) {
  return (
    <WorkPage frame={frame} title={`${words.codesTitle} · ${frame.body}`} current="profile">
      <div className="gate">
        <h1>{words.codesTitle}</h1>
        <p className="lead">{words.codesLead}</p>
        <ul className="codes">
          {codes.map(code => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <p className="acts d-print-none">
          <a className="btn btn-primary" href={onward}>
            {words.codesDone}
          </a>
        </p>
      </div>
    </WorkPage>
  )
}
