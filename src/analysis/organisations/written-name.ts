/** Kinds of society that two organisations of the same name cannot share. */
export type LegalForm = 'company' | 'cooperative' | 'association'

/** A name of an organisation taken apart. */
export interface WrittenName {
  /** Its own words, lower case, without accents, punctuation, legal form and qualifier: `aem`. */
  readonly core: string
  /** null where the name gives none, or one that any of them can have (Onlus, ETS). */
  readonly form: LegalForm | null
  /** Whether any word of a legal form stands in it, Onlus and the like included. */
  readonly formal: boolean
  /** What tells it from others of the same name: words in brackets, the body's own town at its end; '' without. */
  readonly qualifier: string
}

/** Legal forms as plain words; order matters where one begins like another. */
const formPatterns: readonly (readonly [RegExp, LegalForm | null])[] = [
  [/\b(?:soc(?:ieta)? )?coop(?:erativa)?(?: (?:s|soc|sociale))?(?= |$)/g, 'cooperative'],
  [/\b(?:scs|scsarl|scrl)\b/g, 'cooperative'],
  [/\b(?:associazione sportiva dilettantistica|associazione di volontariato)\b/g, 'association'],
  [/\b(?:associazione|ass|asd|ssd|aps|odv)\b/g, 'association'],
  [/\b(?:societa per azioni|spa|srls|srl|snc|sas)\b/g, 'company'],
  [/\b(?:onlus|ets|impresa sociale|societa consortile|soc consortile|scarl|arl|a rl)\b/g, null],
]

/** Words of `text`: small letters and digits, no accents; `S.p.A.` is `spa`, `s. r. l.` is `srl`. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, dotted => dotted.replaceAll('.', ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\b(s) (p) (a)\b|\b([sa]) (r) (l)\b|\b(s) (c) (s)\b/g, spaced => spaced.replaceAll(' ', ''))
}

/**
 * The parts of an organisation's name. A name that is nothing but a legal form keeps its words.
 *
 * @param town the body's own, in plain words: local organisations are written with and without it
 */
export function writtenName(name: string, town: string): WrittenName {
  const bracket = /\(([^)]*)\)/.exec(name)
  const words = plainWords(bracket ? name.replace(bracket[0], ' ') : name)
  let rest = words
  let form: LegalForm | null = null
  for (const [pattern, meaning] of formPatterns) {
    const without = rest.replace(pattern, ' ')
    if (without === rest) continue
    form ??= meaning
    rest = without.replace(/ +/g, ' ').trim()
  }
  const formal = rest !== words
  if (formal) rest = rest.replace(/^(?:societa|soc) (?=\S)| (?:societa|soc)$/g, '')
  const own = rest === '' ? words : rest
  const ownTown = town !== '' && own.endsWith(` ${town}`) && !/ (?:di|a|per|in)$/.test(before(own, town))
  return {
    core: ownTown ? before(own, town) : own,
    form,
    formal,
    qualifier: bracket?.[1] ? plainWords(bracket[1]) : ownTown ? town : '',
  }
}

function before(words: string, town: string): string {
  return words.slice(0, -town.length - 1)
}

/** The town of a body: `Comune di Cremona` is `cremona`. '' where its name does not say. */
export function townOf(body: string): string {
  return /^(?:comune|citta) (?:di |del |della )?(.+)$/.exec(plainWords(body))?.[1] ?? ''
}
