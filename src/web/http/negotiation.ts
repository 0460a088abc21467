import Negotiator from 'negotiator'
import { urls } from '../urls.ts'

/** What an address with several forms can be had as: media type, and the end of the address of that form. */
const forms = {
  'text/html': null,
  'application/json': 'json',
  'text/csv': 'csv',
  'text/turtle': 'ttl',
  'application/ld+json': 'jsonld',
  'application/rdf+xml': 'rdf',
  'image/svg+xml': 'svg',
} as const

type Form = keyof typeof forms

const data: readonly Form[] = [
  'text/html',
  'application/json',
  'text/csv',
  'text/turtle',
  'application/ld+json',
  'application/rdf+xml',
]
const linked: readonly Form[] = ['text/html', 'text/turtle', 'application/ld+json', 'application/rdf+xml']

const edition = /^(?:\/en)?\/\d{4}$/
const service = /^(?:\/en)?\/\d{4}\/servizi\/[^/.]+$/
const series = /^(?:\/en)?\/\d{4}\/servizi\/[^/.]+\/(?:output|utenti)\/[^/.]+$/
const catalogue = /^(?:\/catalogo|(?:\/en)?\/dati)$/

/**
 * The address of the form that a reader of this one prefers, by the qualities of its `Accept` (RFC 9110, 12.5.1);
 * null for the page, which is also what readers of nothing that there is are given.
 *
 * @param path without its query
 */
export function preferredAddress(path: string, accept: string | undefined): string | null {
  if (accept === undefined || accept === '' || accept === '*/*') return null
  const offered = offeredAt(path)
  if (offered.length === 0) return null
  const type = new Negotiator({ headers: { accept } }).mediaType([...offered])
  const form = offered.find(each => each === type)
  return form === undefined ? null : addressOf(path, form)
}

/** The forms of an address besides the page, each with its own address. */
export function otherForms(path: string): readonly { readonly type: string; readonly href: string }[] {
  return offeredAt(path).flatMap(type => {
    const href = addressOf(path, type)
    return href === null ? [] : [{ type, href }]
  })
}

function addressOf(path: string, form: Form): string | null {
  const end = forms[form]
  if (end === null) return null
  return catalogue.test(path) ? `${urls.catalogue(null)}.${end}` : `${path}.${end}`
}

/** The same for an address with its query: that of the form that is preferred, else the one asked for. */
export function preferredUrl(url: string, accept: string | undefined): string {
  const end = url.indexOf('?')
  const preferred = preferredAddress(end < 0 ? url : url.slice(0, end), accept)
  return preferred ?? url
}

/** What tells caches that an address has several forms, and which one this is. */
export function negotiatedHeaders(path: string, type: string): Readonly<Record<string, string>> {
  return type.startsWith('text/html') ? { vary: 'accept' } : { vary: 'accept', 'content-location': path }
}

function offeredAt(path: string): readonly Form[] {
  if (edition.test(path) || service.test(path)) return data
  if (series.test(path)) return [...data, 'image/svg+xml']
  return catalogue.test(path) ? linked : []
}
