import type { Gap } from '../domain/edition.ts'
import type { Frame } from './frame.ts'

/** What the document does not hold of this map, said plainly at its head. */
export function GapList({ frame, gaps }: { frame: Frame; gaps: readonly Gap[] }) {
  const { words } = frame
  if (!gaps.some(gap => gap.section === 'name')) return null
  return <p className="lost">{words.service.firstPageLost}</p>
}

/** In place of a section that the document lost. */
export function MissingSection({ frame }: { frame: Frame }) {
  return (
    <p className="lost" lang={frame.language}>
      {frame.words.service.gap}
    </p>
  )
}

/** In place of a section that is there and lists nothing. */
export function EmptySection({ frame }: { frame: Frame }) {
  return (
    <p className="small" lang={frame.language}>
      {frame.words.service.none}
    </p>
  )
}
