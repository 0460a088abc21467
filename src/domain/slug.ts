/** Longer addresses help nobody; cut at a word. */
const longest = 80

/** A name as part of an address: `ASILI NIDO - Età 0/3` gives `asili-nido-eta-0-3`. '' where nothing is left. */
export function slug(name: string): string {
  const whole = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  if (whole.length <= longest) return whole
  const cut = whole.lastIndexOf('-', longest)
  return whole.slice(0, cut > 0 ? cut : longest)
}

/** The first of `wanted`, `wanted-2`, `wanted-3`, ... that is not taken; it is taken from then on. */
export function freeSlug(wanted: string, taken: Set<string>): string {
  let candidate = wanted
  for (let n = 2; taken.has(candidate); n++) candidate = `${wanted}-${n}`
  taken.add(candidate)
  return candidate
}
