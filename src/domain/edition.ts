/**
 * One yearly edition of a public body's service maps: the interchange format `atlante.edition/1`.
 *
 * The shape is that of `contract/edition.schema.json`. Text is kept as written (trimmed); every figure
 * keeps its raw cell beside what it means.
 */

/** Where something stands: 1-based lines of a text source, or a locator (`t12.r3`) for other formats. */
export interface Source {
  readonly firstLine: number | null
  readonly lastLine: number | null
  readonly locator?: string
}

/**
 * What a cell says. Zero is a value, never an absence.
 *
 * `not_collected` is n.d.; `not_applicable` is `/` (the thing did not exist); `missing` is a blank cell;
 * `text` holds words only.
 */
export type ObservationStatus =
  | 'observed'
  | 'estimated'
  | 'not_collected'
  | 'not_applicable'
  | 'missing'
  | 'text'

/** One cell of a six-year row. `value` is in the unit of the series (a percentage as 81, not 0.81). */
export interface Observation {
  readonly raw: string
  readonly value: number | null
  readonly status: ObservationStatus
  readonly note: string | null
  /** Only where the cell's own unit differs from its series'. */
  readonly unit?: string
  /** Marks on the cell: `*`, `**`. */
  readonly footnotes?: readonly string[]
}

/** A counted product, or the users served in a segment, over the reference dates of its table. */
export interface Series {
  /** As written, a footnote mark included. */
  readonly label: string
  /** count, percent, EUR, h, d, m2, kg (UCUM or ISO 4217 where one exists). */
  readonly unit: string
  /** Index in this table of the series that this one is a part of (`di cui`). */
  readonly partOf: number | null
  readonly observations: readonly Observation[]
  readonly source?: Source
}

export interface Footnote {
  readonly mark: string
  /** Without the mark. */
  readonly text: string
}

/** A six-year table: output (tipologia) or users served (utenti seguiti). */
export interface SeriesTable {
  /** ISO dates, the columns as the document heads them, oldest first. */
  readonly referenceDates: readonly string[]
  readonly series: readonly Series[]
  readonly footnotes: readonly Footnote[]
}

/** An element of the service or a segment of its users. */
export interface Named {
  readonly name: string
  /** '' where the document gives none. */
  readonly description: string
  readonly source?: Source
}

/** One line of *Forma gestionale*: `raw` is the cell beside Diretta, Esternalizzata or Mista. */
export interface FormUse {
  readonly raw: string
  readonly used: boolean
  readonly note?: string | null
}

export interface ManagementForms {
  readonly direct: FormUse
  readonly outsourced: FormUse
  readonly mixed: FormUse
}

/** *Risorse umane coinvolte*. `external` is null where the text gives none. */
export interface Staffing {
  readonly raw: string
  readonly own: number | null
  readonly external?: number | null
  readonly note?: string | null
}

/** *Segmenti di utenza coinvolti nell'erogazione*: the users' own part in delivering. */
export interface CoDelivery {
  readonly segment: string
  readonly role: string
}

/** *Strutture erogative*: office, place, channel or organisation that delivers. */
export interface Facility {
  readonly name: string
  readonly note: string
}

export interface Delivery {
  readonly forms: ManagementForms | null
  readonly staff: Staffing | null
  readonly coDelivery: readonly CoDelivery[] | null
  readonly facilities: readonly Facility[] | null
}

/** A section the source does not hold; the section itself is then null. */
export interface Gap {
  /** Path of the section: `name`, `content`, `outputs`, `users.criteria`, `delivery.facilities`, ... */
  readonly section: string
  readonly reason: string
}

export interface ServiceMap {
  /** null where the document lost the map's first page. */
  readonly name: string | null
  readonly manager: string | null
  readonly content: { readonly core: readonly Named[]; readonly ancillary: readonly Named[] } | null
  readonly outputs: SeriesTable | null
  readonly users: {
    readonly criteria: readonly string[] | null
    readonly segments: readonly Named[] | null
    readonly served: SeriesTable | null
  }
  readonly delivery: Delivery | null
  readonly gaps: readonly Gap[]
  readonly source?: Source
}

export interface PublicBody {
  readonly name: string
  readonly office?: string | null
  /** Code in the index of public administrations, e.g. `c_d150`. */
  readonly ipaCode?: string | null
  /** Statistical code of the comune, e.g. `019036`. */
  readonly istatCode?: string | null
}

export interface Edition {
  readonly format: 'atlante.edition/1'
  readonly body: PublicBody
  readonly year: number
  readonly title: string
  readonly attachment?: string | null
  readonly services: readonly ServiceMap[]
}
