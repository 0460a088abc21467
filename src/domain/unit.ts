/**
 * Units of a figure: `count`, `percent`, or a code of UCUM (`h`, `d`, `m2`, `kg`) or ISO 4217 (`EUR`).
 *
 * The words are those offices write beside figures and in labels.
 */
const unitWords: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['‰', 'permille'],
  ['€', 'EUR'],
  ['euro', 'EUR'],
  ['eur', 'EUR'],
  ['gg', 'd'],
  ['gg.', 'd'],
  ['giorni', 'd'],
  ['giorno', 'd'],
  ['ore', 'h'],
  ['ora', 'h'],
  ['h', 'h'],
  ['minuti', 'min'],
  ['min', 'min'],
  ['mesi', 'mo'],
  ['anni', 'a'],
  ['kg', 'kg'],
  ['kg.', 'kg'],
  ['t', 't'],
  ['ton', 't'],
  ['ton.', 't'],
  ['tonnellate', 't'],
  ['mq', 'm2'],
  ['mq.', 'm2'],
  ['m2', 'm2'],
  ['m²', 'm2'],
  ['mc', 'm3'],
  ['mc.', 'm3'],
  ['m3', 'm3'],
  ['m³', 'm3'],
  ['km', 'km'],
  ['km.', 'km'],
  ['litri', 'L'],
  ['ettari', 'har'],
  ['ha', 'har'],
  ['kwh', 'kW.h'],
])

/** Every unit that a figure may have. */
export const unitsOfFigures: readonly string[] = [...new Set(['count', ...unitWords.values()])]

/** The unit a word names, or null. Case does not matter. */
export function unitOfWord(word: string): string | null {
  return unitWords.get(word.toLowerCase()) ?? null
}

/** What a label may begin with before the word that names what is counted: `n.`, `N° di`, `Tot.`, `Numero`. */
const countWords = /^(?:(?:n|nr|n°|num|numero|tot|totale)[.°]?\s*(?:di\s+)?)+/i

/** Labels that name an amount of money even where no cell bears a sign. */
const moneyLabel = /^(?:importo|importi|introito|introiti|valore|spesa|costo|incasso)\b/i

/**
 * The unit a series' label names: `n. ore educative` counts hours, `mq manutenzione` square metres,
 * `Importo contributi` euro. `Spese in economia n. buoni d'ordine` counts orders: a count word inside
 * the label wins over a money word. 'count' where the label names none.
 */
export function unitOfLabel(label: string): string {
  const counted = label.replace(countWords, '')
  const first = /^[^\s/(]+/.exec(counted)?.[0] ?? ''
  const unit = unitOfWord(first)
  if (unit) return unit
  if (moneyLabel.test(label) && !/\b(?:n|nr|numero)\b[.°]?\s/i.test(label)) return 'EUR'
  return 'count'
}
