import type { NamedLink } from './links.ts'

/** Leads to the parts of a long page, each with how much stands there. */
export function JumpList({
  label,
  entries,
}: {
  label: string
  entries: readonly (NamedLink & { readonly count?: number | string })[]
}) {
  if (entries.length < 2) return null
  return (
    <nav className="jump d-print-none" aria-label={label}>
      <ul className="d-flex flex-wrap">
        {entries.map(({ name, href, count }) => (
          <li key={href}>
            <a href={href}>
              {name}
              {count === undefined ? null : <small className="num"> {count}</small>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
