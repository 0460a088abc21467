import { sectionAnchor } from '../../../domain/campaign/text-section.ts'
import type { Language } from '../../../words/language.ts'
import { textConflictWords } from '../../../words/text-conflict.ts'
import type { LostText } from './map-page-props.ts'
import { WordRuns } from './word-runs.tsx'

interface TextConflictProps {
  readonly lost: LostText
  readonly language: Language
  /** Address of the page as it stands, without what was typed. */
  readonly back: string
}

/** Both texts side by side, where no script runs: the fields below hold what was typed, to be joined or saved over. */
export function TextConflict({ lost, language, back }: TextConflictProps) {
  const words = textConflictWords(language)
  const { runs, by, section } = lost
  return (
    <div className="text-conflict" role="alert">
      <p>
        <b>{words.title(by)}</b> {words.lead}
      </p>
      <div className="text-sides">
        <section aria-label={words.theirs(by)}>
          <p className="k">{words.theirs(by)}</p>
          <p className="difference">
            {lost.theirWords === '' ? (
              words.empty
            ) : (
              <WordRuns runs={runs.filter(each => each.kind !== 'added')} />
            )}
          </p>
        </section>
        <section aria-label={words.mine}>
          <p className="k">{words.mine}</p>
          <p className="difference">
            {lost.myWords === '' ? (
              words.empty
            ) : (
              <WordRuns runs={runs.filter(each => each.kind !== 'gone')} />
            )}
          </p>
        </section>
      </div>
      <div className="acts">
        <button type="submit" className="btn btn-primary">
          {words.save}
        </button>
        <a className="btn btn-outline-primary" href={`${back}#${sectionAnchor(section)}`}>
          {words.leave}
        </a>
      </div>
    </div>
  )
}
