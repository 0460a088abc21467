import { seriesWords } from '../words/series.ts'
import { CitationField } from './citation-field.tsx'
import type { SeriesProps } from './series-page-props.ts'

/** What another site puts into its pages to show this series there. */
export function SeriesReuse({ frame, reuse }: SeriesProps) {
  const words = seriesWords[frame.language]
  return (
    <section className="reuse d-print-none" aria-labelledby="riuso">
      <h2 id="riuso">{words.reuse}</h2>
      <p className="small">{words.reuseLead}</p>
      <CitationField id="incorpora-riquadro" label={words.embedFrame} text={reuse.frame} lineLength={85} />
      <CitationField id="incorpora-immagine" label={words.embedImage} text={reuse.image} lineLength={85} />
    </section>
  )
}
