import type { FastifyError } from 'fastify'
import type { PortalWords } from '../../words/portal-words.ts'
import type { Problem } from './answer.ts'

/**
 * The one place where what went wrong becomes a status and words. Errors of the web framework carry their status;
 * anything else is our fault, is logged, and says nothing of itself to the reader.
 */
export function problemOf(error: Partial<FastifyError>, words: PortalWords): Problem {
  const status = error.statusCode ?? 500
  if (status === 413) {
    return { status, title: words.problem.tooMuch, text: words.problem.tooMuchText, similar: [] }
  }
  if (status === 414 || status === 431) {
    return { status, title: words.problem.tooLarge, text: words.problem.tooLargeText, similar: [] }
  }
  if (status >= 400 && status < 500) {
    return { status: 400, title: words.problem.badRequest, text: words.problem.badRequestText, similar: [] }
  }
  return { status: 500, title: words.problem.failed, text: words.problem.failedText, similar: [] }
}

export function notFound(path: string, words: PortalWords): Problem {
  return {
    status: 404,
    title: words.problem.notFound,
    text: words.problem.notFoundText(shortPath(path)),
    similar: [],
  }
}

export function notAllowed(words: PortalWords): Problem {
  return { status: 405, title: words.problem.notAllowed, text: words.problem.notAllowedText, similar: [] }
}

function shortPath(path: string): string {
  const bare = path.split('?')[0] ?? ''
  return bare.length > 120 ? `${bare.slice(0, 120)}…` : bare
}
