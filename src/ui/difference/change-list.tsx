import type { Frame } from '../frame.ts'
import type { ChangeView } from './difference-view.ts'

/** How many signs stay on each side of a change where a text stays as it was for longer. */
const context = 140

const signs = { added: '+', gone: '−', changed: '~' } as const

/** Changes one under the other; words that came are `ins`, words that went `del`. */
export function ChangeList({ frame, changes }: { frame: Frame; changes: readonly ChangeView[] }) {
  if (changes.length === 0) return null
  const lang = frame.language === 'it' ? undefined : 'it'
  return (
    <ul className="list-unstyled changes">
      {changes.map(({ sign, what, where, words }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two changes may read alike, their order does not change
        <li key={at} className={sign}>
          <span className="sign" aria-hidden="true">
            {signs[sign]}
          </span>
          <span>
            <b>{what}</b>
            {where === '' ? '' : <span lang={lang}>{` · ${where}`}</span>}
            {words.length > 0 ? ': ' : ''}
            <span lang={lang}>
              {words.map((each, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the words of a text have no other name than their place
                <Words key={place} {...each} alone={words.length === 1} />
              ))}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Words({ kind, text, alone }: ChangeView['words'][number] & { alone: boolean }) {
  const words = text.trim()
  const [before = '', after = ''] = words === '' ? [text] : text.split(words)
  if (kind === 'same') return <>{alone ? text : shortened(text)}</>
  // Blanks stay outside, so that the line under or through the words is no longer than they are.
  return (
    <>
      {before}
      {kind === 'added' ? <ins>{words}</ins> : <del>{words}</del>}
      {after}
    </>
  )
}

function shortened(text: string): string {
  if (text.length <= 2 * context + 20) return text
  return `${text.slice(0, context)} […] ${text.slice(-context)}`
}
