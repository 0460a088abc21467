import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { chosenPacking, type Packing } from './encoding.ts'

/** An answer ready to be sent again and again: its bytes in each packing, its tag, its headers. */
export interface StoredAnswer {
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Readonly<Record<Packing, Buffer>>
}

/** Makes the answer once. `quality` is for answers kept long (`best`) or made for one reader (`fast`). */
export function storeAnswer(
  text: string,
  headers: Readonly<Record<string, string>>,
  quality: 'best' | 'fast',
): StoredAnswer {
  const identity = Buffer.from(text)
  return {
    etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
    headers: { ...headers, vary: 'accept-encoding' },
    bytes: {
      identity,
      gzip: gzipSync(identity, { level: quality === 'best' ? 9 : 5 }),
      br: brotliCompressSync(identity, {
        params: { [constants.BROTLI_PARAM_QUALITY]: quality === 'best' ? 9 : 4 },
      }),
    },
  }
}

/** Sends it packed as the reader allows, or says that what the reader has is still good. */
export function sendStored(request: FastifyRequest, reply: FastifyReply, answer: StoredAnswer): FastifyReply {
  const packing = chosenPacking(request.headers['accept-encoding'])
  const etag = tagFor(answer, packing)
  reply.headers(answer.headers).header('etag', etag)
  if (isKnown(request.headers['if-none-match'], answer.etag)) return reply.code(304).send()
  if (packing !== 'identity') reply.header('content-encoding', packing)
  return reply.send(answer.bytes[packing])
}

/** Each packing is other bytes, so it has a tag of its own. */
function tagFor(answer: StoredAnswer, packing: Packing): string {
  return packing === 'identity' ? answer.etag : `${answer.etag.slice(0, -1)}-${packing}"`
}

function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const bare = etag.slice(0, -1)
  return header.split(',').some(each => {
    const tag = each.trim().replace(/^W\//, '')
    return tag === '*' || tag === etag || tag === `${bare}-br"` || tag === `${bare}-gzip"`
  })
}
