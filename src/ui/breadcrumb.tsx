import type { Frame } from './frame.ts'
import type { NamedLink } from './links.ts'

/** The way from the edition's home page to this one. */
export function Breadcrumb({
  frame,
  year,
  through = [],
  here,
  lang,
}: {
  frame: Frame
  year: number
  /** Pages between the home page and this one. */
  through?: readonly NamedLink[]
  here: string
  /** Language of this page's name, where it is not the page's. */
  lang?: string | undefined
}) {
  const { words, links } = frame
  return (
    <nav aria-label="breadcrumb" className="crumb d-print-none">
      <ol className="breadcrumb">
        <li className="breadcrumb-item">
          <a href={links.edition(year)}>{words.services}</a>
        </li>
        {through.map(link => (
          <li className="breadcrumb-item" key={link.href}>
            <a href={link.href}>{link.name}</a>
          </li>
        ))}
        <li className="breadcrumb-item active" aria-current="page">
          <span lang={lang}>{here}</span>
        </li>
      </ol>
    </nav>
  )
}
