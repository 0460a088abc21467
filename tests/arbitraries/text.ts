import fc from 'fast-check'

/**
 * Words as maps of services use them, none of which is a heading, a column head or a unit: those would change
 * what a text means where it stands.
 */
const lexicon = [
  'accertamento', 'affidi', 'allestimento', 'anziani', 'archivio', 'assegni', 'bambini', 'biblioteca', 'bonifiche',
  'cimiteri', 'cittadini', 'concorsi', 'consulenza', 'contratti', 'delibere', 'disabili', 'domande', 'dossier',
  'edilizia', 'famiglie', 'fiere', 'frequenza', 'giovani', 'immobili', 'imprese', 'iscritti', 'istanze', 'lavoratori',
  'manutenzione', 'mercato', 'mostre', 'musei', 'nidi', 'ordinanze', 'palestre', 'parcheggi', 'pratiche', 'protocolli',
  'qualità', 'reclami', 'scuole', 'sopralluoghi', 'spettacoli', 'sportello', 'stranieri', 'università', 'varchi',
  'verde', 'vigilanza', 'volontari', "d'ufficio", 'e', 'di', 'per', 'con', 'nelle', 'alle', 'già', 'più', 'perché',
] // biome-ignore format: a word list

const oddWords = fc.constantFrom(
  '«urgenti»', '“Città amica”', 'l’accesso', '(L. 328/2000)', 'art. 5', '&', 'e/o', 'D.Lgs. 33/2013', '–', 'É', 'ß',
  'Łódź', 'Ελλάδα', '東京', '🏛', 'ISEE<25.000', '>18', '50%', '"Spazio 0-3"', "c'è", 'naïve', '3.0', '№', 'c/o',
) // biome-ignore format: a word list

const word = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...lexicon) },
  { weight: 1, arbitrary: oddWords },
)

/** A phrase of one line that begins with a word of several letters, as names and labels do. */
export const phrase = (maximum = 6): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...lexicon.filter(one => /^\p{L}{5,}$/u.test(one))),
      fc.array(word, { minLength: 1, maxLength: maximum }),
    )
    .map(([first, rest]) => [first, ...rest].join(' '))

/** `Phrase`, with a capital. */
export const name = (maximum = 6): fc.Arbitrary<string> =>
  phrase(maximum).map(text => text.charAt(0).toUpperCase() + text.slice(1))

const sentence = fc.oneof(
  { weight: 6, arbitrary: name(20).map(text => `${text}.`) },
  { weight: 1, arbitrary: name(300).map(text => `${text}.`) },
)

/** Words of one or more paragraphs, joined with line feeds. */
export const prose: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: sentence },
  {
    weight: 1,
    arbitrary: fc.array(sentence, { minLength: 2, maxLength: 4 }).map(paragraphs => paragraphs.join('\n')),
  },
)
