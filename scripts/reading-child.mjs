import { register } from 'tsx/esm/api'

// From source only: a child process does not inherit the loader of the one that starts it.
register()
await import('../src/web/reading/reading-child.ts')
