import { labelKey } from '../label-key.ts'

/** Whether a name of the document (`ROSSI Dott.ssa MARIA`) is that of a person (`Maria Rossi`), whatever the order. */
export function isSamePerson(written: string, name: string): boolean {
  const words = wordsOf(written)
  const own = wordsOf(name)
  return own.length > 1 && own.every(word => words.includes(word))
}

const wordsOf = (name: string): string[] =>
  labelKey(name)
    .split(' ')
    .filter(word => word.length > 1)
