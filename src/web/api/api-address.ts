import { urls } from '../urls.ts'
import { filledPath } from './paths.ts'

/** Address of an operation, without the site: its path with its parts filled in. */
export function apiAddress(path: string, parts: Readonly<Record<string, string | number>> = {}): string {
  return urls.api() + filledPath(path, parts)
}
