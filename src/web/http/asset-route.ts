import type { FastifyInstance } from 'fastify'
import type { Assets } from '../assets.ts'
import { patterns } from '../urls.ts'
import { chosenPacking } from './encoding.ts'

/** Built files carry their content in their name, so that they may be kept for ever. */
export function addAssets(app: FastifyInstance, assets: Assets): void {
  app.get<{ Params: { file: string } }>(patterns.asset(), (request, reply) => {
    const asset = assets.files.get(request.params.file)
    if (!asset) return reply.callNotFound()
    const packing = chosenPacking(request.headers['accept-encoding'])
    const packed = packing === 'br' ? asset.brotli : packing === 'gzip' ? asset.gzip : null
    reply.headers({
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    })
    if (packed) reply.header('content-encoding', packing)
    return reply.send(packed ?? asset.bytes)
  })
}
