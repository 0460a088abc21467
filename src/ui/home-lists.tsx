import { formatNumber } from '../words/number.ts'
import type { CityGroup } from './city-picture.tsx'
import { DifferenceLink } from './difference-link.tsx'
import type { Frame } from './frame.ts'

/** On a phone, before the picture: the groups with their size, each leading to its part of the picture. */
export function Overview({ frame, groups }: { frame: Frame; groups: readonly CityGroup[] }) {
  const { words, language } = frame
  const most = Math.max(1, ...groups.map(group => group.people))
  const title = words.home.overview(groups.some(group => group.subtitle) ? 'department' : 'manager')
  return (
    <nav className="overview d-lg-none d-print-none" aria-label={title}>
      <p className="k">{title}</p>
      <ul>
        {groups.map(group => (
          <li key={group.id}>
            <a href={`#${group.id}`}>
              <span>{group.title}</span>
              <span className="k">
                {words.home.groupSummary(group.services.length, formatNumber(group.people, language))}
              </span>
              <svg
                className="bar"
                viewBox="0 0 100 4"
                preserveAspectRatio="none"
                aria-hidden="true"
                focusable="false"
              >
                <rect width={Math.round((group.people / most) * 1000) / 10} height="4" />
              </svg>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Every service once more, for whoever knows its name but not who runs it. */
export function AlphabeticalList({ frame, groups }: { frame: Frame; groups: readonly CityGroup[] }) {
  const order = new Intl.Collator('it')
  const tiles = groups.flatMap(group => group.services).sort((a, b) => order.compare(a.name, b.name))
  return (
    <section className="sect d-print-none" aria-labelledby="az">
      <h2 id="az">{frame.words.home.alphabetical}</h2>
      <ul className="az quiet">
        {tiles.map(tile => (
          <li key={tile.href}>
            <a href={tile.href} lang={tile.named && frame.language !== 'it' ? 'it' : undefined}>
              {tile.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Editions({
  frame,
  current,
  years,
}: {
  frame: Frame
  current: number
  years: readonly number[]
}) {
  const { words, links } = frame
  return (
    <section className="sect editions" aria-labelledby="edizioni">
      <h2 id="edizioni">{words.home.editions}</h2>
      <p>{words.home.editionsLead}</p>
      <ul>
        {years.map(year => (
          <li key={year}>
            <a href={links.edition(year)} aria-current={year === current ? 'page' : undefined}>
              {year}
            </a>
          </li>
        ))}
      </ul>
      <DifferenceLink frame={frame} />
    </section>
  )
}
