import type { Store } from '../../src/store/store.ts'
import { type RunningServer, startServer } from '../../src/web/start-server.ts'
import { builtAssets } from '../web/portal.ts'

/** A server of this store on a free port, to be closed by who asked for it. `now` stops its clock. */
export async function serveStore(
  store: Store,
  onFault: (error: unknown) => void,
  now: Date | null = null,
): Promise<RunningServer> {
  const started = await startServer({
    store,
    assets: builtAssets(),
    host: '127.0.0.1',
    port: 0,
    url: null,
    ...(now === null ? {} : { clock: () => now }),
    onFault,
  })
  if (!started.ok) throw new Error(started.error.kind)
  return started.value
}
