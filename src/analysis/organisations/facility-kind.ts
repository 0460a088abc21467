import { plainWords, writtenName } from './written-name.ts'

/**
 * What kind of thing a *struttura erogativa* is, as far as its words say: `organisation` is a body of its own;
 * `residence` a care home, community or hospital; `office` a part of the administration; `school`, `culture`
 * (museum, library, theatre), `sport` are places named by what they are; `address` a street and number or a
 * building; `online` a channel; `other` what the words leave open.
 */
export type FacilityKind = (typeof facilityKinds)[number]

/** In the order in which pages list them. */
export const facilityKinds = [
  'organisation',
  'residence',
  'office',
  'school',
  'culture',
  'sport',
  'address',
  'online',
  'other',
] as const

/** How names of each kind begin, in plain words. */
const beginnings: readonly (readonly [FacilityKind, RegExp])[] = [
  ['online', /^(?:web|on ?line|sito|intranet|internet|portale|geoportale|newsletter|social|app|vetrina)\b/],
  ['school', /^(?:scuol[ae]|infanzia|primaria|secondaria|nid[oi]|asil[oi]|istituto comprensivo|liceo)\b/],
  ['culture', /^(?:muse[oi]|bibliotec(?:a|he)|teatr[oi]|pinacoteca|archivio storico|auditorium)\b/],
  ['sport', /^(?:piscin[ae]|palestr[ae]|vasca|stadio|palazzetto|camp[oi] sportiv[oi]|centro sportivo)\b/],
  ['address', /^(?:via|viale|vicolo|piazza|piazzale|p zza|p za|corso|largo|palazzo|civico cimitero)\b/],
  ['office', /^(?:uffici[o]?|servizi[o]?|settore|comando|sportell[oi]|sed[ei]|unita|direzione|infopoint)\b/],
  ['residence', /^(?:comunita|casa|residenza|ospedale|focolare|hospice|istituto|rsa|rsd)\b/],
  ['organisation', /^(?:fondazione|azienda|consorzio|ente|comune|provincia|regione|ats|asst|croce|unione)\b/],
  ['organisation', /^(?:universita|parrocchia|diocesi|caritas|opera pia)\b/],
]

/** The kind by the opening words of a name, then by a legal form in it, then by what its note opens with. */
export function facilityKind(name: string, note: string): FacilityKind {
  const words = plainWords(name)
  const begun = beginnings.find(([, pattern]) => pattern.test(words))?.[0]
  if (writtenName(name, '').formal && begun !== 'school') return 'organisation'
  if (begun) return begun
  return /^(?:rsa|rsd|cdi|css)\b/.test(plainWords(note)) ? 'residence' : 'other'
}
