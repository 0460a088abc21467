import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { createServer, type ServerParts } from './server.ts'

export interface ServerSettings extends Omit<ServerParts, 'url'> {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Public address; null where it is the one served on. */
  readonly url: string | null
}

export interface RunningServer {
  /** The address served on, with a slash at the end. */
  readonly address: string
  /** Ends the requests in hand. The store stays open. */
  close(): Promise<void>
}

/** Listens. A port in use or an address that is not this machine's is a refusal. */
export async function startServer(settings: ServerSettings): Promise<Result<RunningServer, Refusal>> {
  const { host, port } = settings
  const local = (bound: number) => `http://${host.includes(':') ? `[${host}]` : host}:${bound}`
  const url = (settings.url ?? local(port)).replace(/\/+$/, '')
  const app = createServer({ ...settings, url })
  try {
    await app.listen({ host, port })
  } catch (error) {
    await app.close()
    return fail(listenRefusal(error, host, port))
  }
  const [listening] = app.addresses()
  const bound = typeof listening === 'object' ? listening.port : port
  return ok({ address: `${local(bound)}/`, close: () => app.close() })
}

function listenRefusal(error: unknown, host: string, port: number): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE') return { kind: 'port-in-use', host, port }
  if (['EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EAFNOSUPPORT'].includes(code)) {
    return { kind: 'address-not-usable', host, port, reason: code }
  }
  throw error
}
