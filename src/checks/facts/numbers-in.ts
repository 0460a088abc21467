import { readItalianNumber } from '../../domain/italian-number.ts'

/** All figures written in a text, left to right, read as Italians write them; what is no figure is left out. */
export function numbersIn(text: string): number[] {
  if (!/\d/.test(text)) return []
  const words = text.match(/[+\-−]?\d[\d.,]*\d|\d/g) ?? []
  return words.flatMap(word => {
    const reading = readItalianNumber(word)
    return reading.kind === 'number' ? [reading.value] : []
  })
}
