import { register } from 'tsx/esm/api'

// From source only: a worker thread does not inherit the loader of the thread that starts it.
register()
await import('../src/store/engine/pglite-worker.ts')
