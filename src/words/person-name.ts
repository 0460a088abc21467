import { titleCase } from './title-case.ts'

/** Words that open a surname of two words: Di Girolamo, De Luca, Lo Presti. */
const openings = new Set([
  'DI',
  'DE',
  'DEL',
  'DELLA',
  'DELLE',
  'DELLO',
  'DEGLI',
  'DAL',
  'DALLA',
  'LA',
  'LO',
  'LI',
  'VAN',
  'VON',
])

/**
 * A person as one says it, given name first: the document writes `DI GIROLAMO GABRIELLA`. Only names all in
 * capitals are turned round, because only there is the order known; several people are parted by `/`, `,` or `;`.
 */
export function personName(written: string): string {
  if (/\p{Ll}/u.test(written)) return written.trim()
  return written
    .split(/\s*[/;,]\s*/)
    .map(turnRound)
    .filter(Boolean)
    .join(', ')
}

function turnRound(written: string): string {
  const words = written.trim().split(/\s+/)
  const surname = openings.has(words[0] ?? '') && words.length > 2 ? 2 : 1
  return [...words.slice(surname), ...words.slice(0, surname)].map(word => titleCase(word)).join(' ')
}
