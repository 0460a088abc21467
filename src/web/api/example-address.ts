import { apiAddress } from './api-address.ts'
import type { Operation } from './operation.ts'

/** The address of an operation's example, without the site. */
export function exampleAddress({ path, parts, query, example }: Operation): string {
  const given = (names: readonly string[]) =>
    names.flatMap(name => (example[name] === undefined ? [] : [[name, example[name]] as const]))
  const asked = given(Object.keys(query.shape)).map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  )
  const address = apiAddress(path, Object.fromEntries(given(Object.keys(parts.shape))))
  return asked.length === 0 ? address : `${address}?${asked.join('&')}`
}
