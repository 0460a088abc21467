import { type FoundEntry, foundEnd, foundStart } from '../../../store/queries/search.ts'
import type { FoundSeries } from '../../../ui/compare/compare-props.ts'
import type { Frame } from '../../../ui/frame.ts'
import type { NamedLink } from '../../../ui/links.ts'
import type { Language } from '../../../words/language.ts'
import { sentenceCase } from '../../../words/title-case.ts'
import { urls } from '../../urls.ts'
import { shownName } from '../names.ts'
import { type CompareAsked, compareQuery, type SeriesRef, seriesText } from './compare-asked.ts'

/** Series that words name, each with the comparison that it would make. */
export function foundSeries(
  frame: Frame,
  year: number,
  asked: CompareAsked,
  hits: readonly FoundEntry[],
): readonly FoundSeries[] {
  const there = new Set(asked.series.map(seriesText))
  return hits.flatMap(({ title, service, section, slug }) => {
    if (section === null || slug === null) return []
    const ref: SeriesRef = { year, service: service.slug, section, series: slug }
    const series = [...asked.series, ref]
    return [
      {
        title: sentenceCase(title.replaceAll(foundStart, '').replaceAll(foundEnd, '')),
        service: shownName(service.name, service.previous, frame.words),
        named: service.name !== null,
        add: there.has(seriesText(ref))
          ? null
          : urls.compare(frame.language, compareQuery({ ...asked, series })),
      },
    ]
  })
}

/** Words that most comuni have quantities for. */
const beginnings = ['visitatori', 'pasti erogati', 'certificati', 'prestiti']

/** Searches to begin an empty comparison with. */
export function examples(language: Language): readonly NamedLink[] {
  return beginnings.map(name => ({
    name,
    href: urls.compare(language, `?cerca=${encodeURIComponent(name)}`),
  }))
}
