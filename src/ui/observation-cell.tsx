import type { ReactNode } from 'react'
import type { Footnote, Observation } from '../domain/edition.ts'
import { figureText } from './figure-format.ts'
import { FootnoteMark } from './footnote-mark.tsx'
import type { Frame } from './frame.ts'

interface CellProps {
  readonly frame: Frame
  readonly observation: Observation
  /** Of the series. */
  readonly unit: string
  readonly decimals: number
  /** Letter of what the cell says beside its figure. */
  readonly letter: string | undefined
  readonly footnotes: readonly Footnote[]
  /** Where the notes' anchors begin. */
  readonly id: string
}

/** One cell: figure, or one of four looks for an absent one, each with its words for screen readers; then marks. */
export function ObservationCell(props: CellProps) {
  const { frame, observation, letter, footnotes, id } = props
  return (
    <>
      <Value {...props} />
      {(observation.footnotes ?? []).map(mark => (
        <FootnoteMark
          key={mark}
          frame={frame}
          mark={mark}
          id={id}
          known={footnotes.some(note => note.mark === mark)}
        />
      ))}
      {letter ? <FootnoteMark frame={frame} mark={letter} id={id} known /> : null}
    </>
  )
}

function Value({ frame, observation, unit, decimals }: CellProps) {
  const { words, language } = frame
  switch (observation.status) {
    case 'observed':
      return figureText(observation, unit, decimals, language)
    case 'estimated':
      return (
        <>
          <Estimated />
          <span className="visually-hidden" lang={language}>
            {words.table.estimated}{' '}
          </span>
          {figureText(observation, unit, decimals, language)}
        </>
      )
    case 'not_collected':
      return (
        <Absent spoken={words.table.notCollected} language={language}>
          <span className="nd">{words.table.notCollectedMark}</span>
        </Absent>
      )
    case 'not_applicable':
      return (
        <Absent spoken={words.table.notApplicable} language={language}>
          <span className="na" />
        </Absent>
      )
    case 'missing':
      return (
        <Absent spoken={words.table.missing} language={language}>
          <span className="miss" />
        </Absent>
      )
    case 'text':
      return <span className="says">{observation.raw}</span>
  }
}

function Absent({ spoken, language, children }: { spoken: string; language: string; children: ReactNode }) {
  return (
    <>
      <span aria-hidden="true">{children}</span>
      <span className="visually-hidden" lang={language}>
        {spoken}
      </span>
    </>
  )
}

/** The hollow point of an estimate, as on the lines. */
export function Estimated() {
  return <span className="est" aria-hidden="true" />
}
