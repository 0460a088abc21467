import type { WordsSince } from './map-page-props.ts'

/** What is gone and what was added, as running text. */
export function WordRuns({ runs }: Pick<WordsSince, 'runs'>) {
  return runs.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`
    if (kind === 'same') return <span key={key}>{text}</span>
    return kind === 'gone' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>
  })
}
