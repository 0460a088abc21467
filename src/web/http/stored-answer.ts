import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { chosenPacking, type Packing } from './encoding.ts'

/** An answer ready to be sent again and again: its bytes in each packing, its tags, all its headers. */
export interface StoredAnswer {
  /** Packed when it is first asked for. */
  packed(packing: Packing): PackedAnswer
  /** Whether a tag that a reader holds, of any packing, is this answer's. */
  isKnown(ifNoneMatch: string): boolean
  /** Bytes of all packings so far. */
  weight(): number
}

type Quality = 'best' | 'fast' | 'packed'

interface PackedAnswer {
  readonly bytes: Buffer
  /** Names and values in turn, as Node writes them fastest. */
  readonly head: readonly string[]
  /** For a reader who has it already. */
  readonly unchangedHead: readonly string[]
}

/**
 * Makes the answer once; `headers` are all that it is sent with, but for its tag and packing. `quality` is for
 * answers kept long (`best`), made for one reader (`fast`), or `packed` already by their own format.
 */
export function storeAnswer(
  text: string | Uint8Array,
  headers: Readonly<Record<string, string>>,
  quality: Quality,
): StoredAnswer {
  const identity =
    typeof text === 'string' ? Buffer.from(text) : Buffer.from(text.buffer, text.byteOffset, text.length)
  const tag = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  const answers = new Map<Packing, PackedAnswer>()
  return {
    packed(asked) {
      const packing = quality === 'packed' ? 'identity' : asked
      const known = answers.get(packing)
      if (known) return known
      const answer = packAnswer(identity, tag, headers, packing, quality)
      answers.set(packing, answer)
      return answer
    },
    isKnown: ifNoneMatch => ifNoneMatch.split(',').some(each => namesTag(each, tag)),
    weight: () =>
      [...answers].reduce(
        (sum, [packing, { bytes }]) => (packing === 'identity' ? sum : sum + bytes.length),
        identity.length,
      ),
  }
}

/** Each packing is other bytes, so it has a tag of its own. */
function packAnswer(
  identity: Buffer,
  tag: string,
  headers: Readonly<Record<string, string>>,
  packing: Packing,
  quality: Quality,
): PackedAnswer {
  const bytes = pack(identity, packing, quality)
  const unchanged = {
    ...headers,
    vary: [headers['vary'], 'accept-encoding'].filter(Boolean).join(', '),
    etag: packing === 'identity' ? `"${tag}"` : `"${tag}-${packing}"`,
  }
  const encoding = packing === 'identity' ? {} : { 'content-encoding': packing }
  const whole = { ...unchanged, ...encoding, 'content-length': String(bytes.length) }
  return { bytes, head: Object.entries(whole).flat(), unchangedHead: Object.entries(unchanged).flat() }
}

function namesTag(written: string, tag: string): boolean {
  const bare = written.trim().replace(/^W\//, '')
  return bare === '*' || bare === `"${tag}"` || bare === `"${tag}-br"` || bare === `"${tag}-gzip"`
}

/** Best is what costs a few milliseconds: the last per cent would cost ten times as many. */
function pack(bytes: Buffer, packing: Packing, quality: Quality): Buffer {
  if (packing === 'identity') return bytes
  if (packing === 'gzip') return gzipSync(bytes, { level: quality === 'best' ? 9 : 5 })
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality === 'best' ? 6 : 4,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}

/**
 * Sends it packed as the reader allows, or says that what the reader has is still good.
 *
 * Straight to the socket, past the framework: a stored page is most of what is ever sent.
 */
export function sendStored(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: StoredAnswer,
  status = 200,
): FastifyReply {
  const packed = answer.packed(chosenPacking(request.headers['accept-encoding']))
  const held = status === 200 ? request.headers['if-none-match'] : undefined
  reply.hijack()
  if (held !== undefined && answer.isKnown(held)) {
    reply.raw.writeHead(304, [...packed.unchangedHead]).end()
  } else {
    reply.raw.writeHead(status, [...packed.head]).end(packed.bytes)
  }
  return reply
}
