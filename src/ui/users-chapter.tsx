import { sentenceCase } from '../words/title-case.ts'
import { Chapter, Heading } from './chapter.tsx'
import { ElementList } from './element-list.tsx'
import { EmptySection, MissingSection } from './gaps.tsx'
import { SeriesTableSection } from './series-table-section.tsx'
import type { ServiceProps } from './service-page-props.ts'

/** A chi lo erogo? The criteria, the segments they cut, and the users served in each. */
export function UsersChapter(props: ServiceProps) {
  const { frame, map, served } = props
  const words = frame.words.service
  const { criteria, segments } = map.users
  return (
    <Chapter frame={frame} id="a-chi" number={2} title={words.toWhom}>
      <Heading frame={frame} text={words.criteria} />
      {criteria === null ? (
        <MissingSection frame={frame} />
      ) : criteria.length === 0 ? (
        <EmptySection frame={frame} />
      ) : (
        <ul className="crit">
          {criteria.map(criterion => (
            <li key={criterion}>{sentenceCase(criterion)}</li>
          ))}
        </ul>
      )}
      <Heading frame={frame} text={words.segments} aside={segments?.length || undefined} />
      {segments === null ? (
        <MissingSection frame={frame} />
      ) : segments.length === 0 ? (
        <EmptySection frame={frame} />
      ) : (
        <ElementList items={segments} />
      )}
      <SeriesTableSection {...props} id="utenti" title={words.served} view={served} />
    </Chapter>
  )
}
