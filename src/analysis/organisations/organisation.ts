import type { FacilityKind } from './facility-kind.ts'

/** One *struttura erogativa* of one map, as part of an organisation or place. */
export interface FacilityUse {
  /** Index of the map in the edition. */
  readonly service: number
  /** Index in the map's facilities. */
  readonly facility: number
  /** The facility's whole name, as written. */
  readonly written: string
  readonly note: string
  /**
   * `itself`: the name is the organisation's; `member`: one of several that deliver together (a temporary
   * association, two joined by «e»); `address`: the facility stands at this address.
   */
  readonly as: 'itself' | 'member' | 'address'
}

export interface Spelling {
  readonly text: string
  readonly times: number
}

/** Another organisation that may or may not be the same: nothing in the document says. */
export interface Resemblance {
  readonly slug: string
  readonly name: string
}

/** An organisation, office, place or channel, however the maps spell it. */
export interface Organisation {
  /** The same in every edition that writes the name in one of the ways recognised as one: `aem`. */
  readonly slug: string
  /** Its most frequent spelling; of equally frequent ones the longest. */
  readonly name: string
  readonly kind: FacilityKind
  /** Its own words, lower case, without legal form and town: `aem`. */
  readonly core: string
  /** Most frequent first. */
  readonly spellings: readonly Spelling[]
  /** In the order of the document. */
  readonly uses: readonly FacilityUse[]
  /** Similar, not surely the same. */
  readonly seeAlso: readonly Resemblance[]
}
