import { fail, ok, type Result } from '../domain/result.ts'
import { type HeadingKind, headingWords } from './headings.ts'

/**
 * An office's own words for the headings of its document, added to the known ones.
 *
 *     { "headings": { "outputs": ["Prodotti resi alla città"], "manager": ["Capo servizio"] } }
 *
 * The keys are those of `headingWords`.
 */
export interface Profile {
  readonly headings: Readonly<Partial<Record<HeadingKind, readonly string[]>>>
}

/** Reads a profile; the error names the key or value that does not fit. */
export function parseProfile(json: string): Result<Profile, string> {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    return fail(error instanceof Error ? error.message : 'JSON')
  }
  const headings = isRecord(data) ? data['headings'] : undefined
  if (!isRecord(headings)) return fail('"headings" {}')
  for (const [kind, words] of Object.entries(headings)) {
    if (!(kind in headingWords)) return fail(`headings.${kind}: ${Object.keys(headingWords).join(', ')}`)
    if (!Array.isArray(words) || !words.every(word => typeof word === 'string'))
      return fail(`headings.${kind}: ["..."]`)
  }
  return ok({ headings: headings as Profile['headings'] })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
