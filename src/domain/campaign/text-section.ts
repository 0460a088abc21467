import type { CoDelivery, Facility, ManagementForms, Named, Staffing } from '../edition.ts'

/** What each descriptive section of a map holds, without the places of its source. */
export interface TextValues {
  readonly 'content.core': readonly DraftNamed[]
  readonly 'content.ancillary': readonly DraftNamed[]
  readonly 'users.criteria': readonly string[]
  readonly 'users.segments': readonly DraftNamed[]
  readonly 'delivery.forms': ManagementForms
  readonly 'delivery.staff': Staffing
  readonly 'delivery.coDelivery': readonly CoDelivery[]
  readonly 'delivery.facilities': readonly Facility[]
}

/** An element or a segment; paragraphs and lists of the description are its lines. */
export type DraftNamed = Pick<Named, 'name' | 'description'>

export type TextSection = keyof TextValues

/** A section's name where it is part of an anchor. */
export const sectionAnchor = (section: string): string => `testo-${section.replace('.', '-')}`

/** The descriptive sections of a map, in the order of the document. */
export const textSections = [
  'content.core',
  'content.ancillary',
  'users.criteria',
  'users.segments',
  'delivery.forms',
  'delivery.staff',
  'delivery.coDelivery',
  'delivery.facilities',
] as const satisfies readonly TextSection[]
