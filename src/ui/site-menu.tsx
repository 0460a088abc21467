import { type MenuPage, menuWords } from '../words/site-menu.ts'
import type { Frame } from './frame.ts'

interface MenuEntry {
  readonly page: MenuPage
  readonly href: string
}

/** The pages of the atlas. It folds behind a word on a phone; wide screens show it whole, folded or not. */
export function SiteMenu({ frame, current }: { frame: Frame; current: MenuPage | undefined }) {
  const words = menuWords[frame.language]
  return (
    <nav aria-label={frame.words.mainNavigation} className="menu d-print-none">
      <details>
        <summary>{words.menu}</summary>
        <ul className="d-flex flex-wrap">
          {menuEntries(frame).map(({ page, href }) => (
            <li key={page}>
              <a href={href} aria-current={page === current ? 'page' : undefined}>
                {words.pages[page]}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}

/** At the foot of every page: what the atlas is, how far its data can be trusted, on which terms. */
export function AboutLinks({ frame }: { frame: Frame }) {
  const words = menuWords[frame.language]
  return (
    <nav aria-label={words.about} className="about d-print-none">
      <ul className="d-flex flex-wrap">
        {aboutEntries(frame).map(({ page, href }) => (
          <li key={page}>
            <a href={href}>{words.pages[page]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function menuEntries({ links, edition }: Frame): readonly MenuEntry[] {
  if (!edition) return [{ page: 'method', href: links.about('method') }]
  const { year } = edition
  return [
    { page: 'services', href: links.edition(year) },
    { page: 'toWhom', href: links.toWhom(year) },
    { page: 'how', href: links.management(year) },
    { page: 'who', href: links.managers(year) },
    { page: 'organisations', href: links.organisations(year) },
    { page: 'glance', href: links.glance(year) },
    { page: 'compare', href: links.compare },
    { page: 'openData', href: links.openData },
    { page: 'method', href: links.about('method') },
  ]
}

function aboutEntries({ links, edition }: Frame): readonly MenuEntry[] {
  return [
    { page: 'method', href: links.about('method') },
    { page: 'glossary', href: links.about('glossary') },
    ...(edition ? [{ page: 'quality', href: links.quality(edition.year) } as const] : []),
    { page: 'openData', href: links.openData },
    { page: 'api', href: links.api },
    { page: 'accessibility', href: links.about('accessibility') },
    { page: 'legal', href: links.about('legal') },
  ]
}
