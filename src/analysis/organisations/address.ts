/** A street and number, or the town hall, found in a name or note. */
export interface Address {
  /** The same however it is written: `via aselli 13a`. */
  readonly key: string
  /** As people write it: `Via Aselli 13/A`. */
  readonly text: string
  /** As the text writes it: `via Aselli, 13A`. */
  readonly written: string
}

/** Particles inside the name of a street: `Piazza del Comune`, `Via Dei Colonnetti`, `Via Trento e Trieste`. */
const particle = '(?:[Dd]el(?:la|le|lo)?|[Dd]egli|[Dd]ei|[Dd]i|[Dd]a|e)'
const capitalised = "\\p{Lu}[\\p{L}'’.]*"
const street = new RegExp(
  '(?<!\\p{L})([Vv]ia|VIA|[Vv]iale|VIALE|[Vv]icolo|[Cc]orso|CORSO|[Ll]argo|[Pp]iazzale|[Pp]iazza|PIAZZA|[Pp]\\.? ?z?za)' +
    `\\s+((?:${particle}\\s+|[Dd]ell['’])?${capitalised}(?:\\s+(?:${particle}\\s+)?${capitalised})*)` +
    '(?:\\s*,?\\s*(?:n\\.?\\s*)?(\\d+)(?:\\s*\\/?\\s*(\\p{L})(?!\\p{L}))?)?',
  'u',
)

const townHall = /(?<!\p{L})palazzo comunale(?!\p{L})/iu

/** The first address that a text names; null without one. A street without its number is an address of its own. */
export function addressIn(text: string): Address | null {
  const hall = townHall.exec(text)?.[0]
  if (hall) return { key: 'palazzo comunale', text: 'Palazzo Comunale', written: hall }
  const found = street.exec(text)
  if (!found?.[1] || !found[2]) return null
  const kind = /^p[. z]/i.test(found[1]) ? 'Piazza' : capital(found[1].toLowerCase())
  const name = found[2].replace(/\s+/g, ' ')
  const number = found[3] ? ` ${found[3]}${found[4] ? `/${found[4].toUpperCase()}` : ''}` : ''
  const key = `${kind} ${name}${number.replace('/', '')}`
  return {
    key: key
      .normalize('NFD')
      .replace(/\p{M}|[^\p{L}\p{N} ]/gu, '')
      .toLowerCase(),
    text: `${kind} ${name}${number}`,
    written: found[0],
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
