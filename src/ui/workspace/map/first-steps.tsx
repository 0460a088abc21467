import type { NamedLink } from '../../links.ts'

export interface FirstStep extends NamedLink {
  readonly text: string
}

/** What comes before the first collection, for who may do it. */
export function FirstSteps({ steps }: { readonly steps: readonly FirstStep[] }) {
  return (
    <ol className="lines steps">
      {steps.map(({ name, href, text }) => (
        <li key={href}>
          <a href={href}>{name}</a>
          <p className="small measure">{text}</p>
        </li>
      ))}
    </ol>
  )
}
