import { Chapter, Heading } from './chapter.tsx'
import { ElementList } from './element-list.tsx'
import { EmptySection, MissingSection } from './gaps.tsx'
import { SeriesTableSection } from './series-table-section.tsx'
import type { ServiceProps } from './service-page-props.ts'

/** Che cosa erogo? The elements, core and ancillary, then the outputs counted over the years. */
export function ContentChapter(props: ServiceProps) {
  const { frame, map, outputs } = props
  const words = frame.words.service
  return (
    <Chapter frame={frame} id="che-cosa" number={1} title={words.what}>
      {map.content ? (
        <>
          <Heading frame={frame} text={words.core} aside={map.content.core.length || undefined} />
          <Elements {...props} part="core" />
          <Heading frame={frame} text={words.ancillary} aside={map.content.ancillary.length || undefined} />
          <Elements {...props} part="ancillary" />
        </>
      ) : (
        <MissingSection frame={frame} />
      )}
      <SeriesTableSection {...props} id="output" title={words.outputs} view={outputs} />
    </Chapter>
  )
}

function Elements({ frame, map, part }: ServiceProps & { part: 'core' | 'ancillary' }) {
  const items = map.content?.[part] ?? []
  if (map.gaps.some(gap => gap.section === `content.${part}`)) return <MissingSection frame={frame} />
  return items.length > 0 ? <ElementList items={items} /> : <EmptySection frame={frame} />
}
