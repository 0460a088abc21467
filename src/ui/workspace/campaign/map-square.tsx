/** How far a map is, as the board draws it. */
export type Stage = 'accepted' | 'handedIn' | 'begun' | 'untouched'

const looks: Readonly<Record<Stage, string>> = {
  accepted: 'square whole',
  handedIn: 'square framed',
  begun: 'square half',
  untouched: 'square',
}

/** A map as a square: full, framed, half or empty. Its link or the legend says it in words. */
export function MapSquare({ stage }: { readonly stage: Stage }) {
  return (
    <svg className={looks[stage]} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="13" height="13" />
      {stage === 'begun' ? <rect className="part" x="0.5" y="7" width="13" height="6.5" /> : null}
      {stage === 'handedIn' ? <rect className="core" x="4" y="4" width="6" height="6" /> : null}
    </svg>
  )
}
