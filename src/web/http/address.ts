import type { FastifyRequest } from 'fastify'
import { portalWords } from '../../words/portal.ts'
import type { PortalWords } from '../../words/portal-words.ts'
import type { PageAddress } from '../page-address.ts'
import { languageOf } from '../urls.ts'

/** The path asked for, without its query. */
export function pathOf(request: FastifyRequest): string {
  const end = request.url.indexOf('?')
  return end < 0 ? request.url : request.url.slice(0, end)
}

/** The words in the language that the address is in. */
export function wordsOf(request: FastifyRequest): PortalWords {
  return portalWords(addressOf(request).language)
}

/** Where a request goes, and in which language. */
export function addressOf(request: FastifyRequest): PageAddress {
  const path = request.url
  return { language: languageOf(path), path, lasting: null }
}
