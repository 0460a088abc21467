import type { FastifyInstance, FastifyRequest } from 'fastify'
import { storableJson, storableText } from '../../domain/storable-text.ts'
import type { SentFile, WorkAsked } from './route.ts'

/** In bytes: the fields of a form with its texts, ten thousand cells as JSON, a filled spreadsheet. */
const longestForm = 1024 * 1024
const longestJson = 8 * 1024 * 1024
const longestUpload = 20 * 1024 * 1024

type Body = Pick<WorkAsked, 'form' | 'json' | 'files'>

const nothing: Body = { form: new URLSearchParams(), json: undefined, files: new Map() }

/** Teaches the server to read what the workspace is sent; a request that is not what it says is answered with 400. */
export function addBodyParsers(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: longestForm },
    (_request, body, done) =>
      done(null, { ...nothing, form: storableForm(new URLSearchParams(String(body))) }),
  )
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: longestJson },
    (_request, body, done) => {
      try {
        done(null, { ...nothing, json: storableJson(String(body)) })
      } catch {
        done(badRequest())
      }
    },
  )
  app.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: longestUpload },
    async (request: FastifyRequest, body: Buffer) => partsOf(request.headers['content-type'] ?? '', body),
  )
}

/** What a request was sent; nothing for one without a body. */
export function bodyOf(request: FastifyRequest): Body {
  const { body } = request
  return isBody(body) ? body : nothing
}

function isBody(body: unknown): body is Body {
  return typeof body === 'object' && body !== null && 'form' in body && 'files' in body
}

async function partsOf(type: string, body: Buffer): Promise<Body> {
  const form = new URLSearchParams()
  const files = new Map<string, SentFile>()
  try {
    const sent = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
    for (const [name, value] of sent) {
      if (typeof value === 'string') form.append(name, storableText(value))
      else files.set(name, { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) })
    }
  } catch {
    throw badRequest()
  }
  return { form, json: undefined, files }
}

function storableForm(form: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...form].map(([name, value]): [string, string] => [name, storableText(value)]))
}

function badRequest(): Error {
  return Object.assign(new Error('the body is not what its type says'), { statusCode: 400 })
}
