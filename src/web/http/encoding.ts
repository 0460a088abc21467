/** How an answer is packed. */
export type Packing = 'br' | 'gzip' | 'identity'

/** Browsers say one of a few texts: what was read is kept, up to a bound. */
const read = new Map<string, Packing>()
const mostRead = 200

/** The best packing that `Accept-Encoding` allows; a quality of 0 forbids one. */
export function chosenPacking(accept: string | undefined): Packing {
  if (!accept) return 'identity'
  const known = read.get(accept)
  if (known) return known
  if (read.size >= mostRead) read.clear()
  const packing = bestOf(accept)
  read.set(accept, packing)
  return packing
}

function bestOf(accept: string): Packing {
  const allowed = new Set<string>()
  for (const part of accept.split(',')) {
    const [name = '', ...parameters] = part.split(';').map(each => each.trim().toLowerCase())
    if (!parameters.some(parameter => /^q=0(\.0*)?$/.test(parameter))) allowed.add(name)
  }
  if (allowed.has('br')) return 'br'
  if (allowed.has('gzip') || allowed.has('*')) return 'gzip'
  return 'identity'
}
