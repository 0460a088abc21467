import type { BodyIdentity, StoredBody } from './store.ts'

/** The stored body that this is: by code, whatever its name has become, else by slug of its name. */
export function findBody(bodies: readonly StoredBody[], identity: BodyIdentity): StoredBody | undefined {
  return (
    bodies.find(body => identity.ipaCode !== null && body.ipaCode === identity.ipaCode) ??
    bodies.find(body => body.slug === identity.slug)
  )
}
