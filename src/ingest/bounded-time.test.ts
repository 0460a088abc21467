import { expect, test } from 'vitest'
import { cpuTime } from '../../tests/cpu-time.ts'
import { readDocument } from './read-document.ts'

/** Milliseconds on a busy machine; what grows with the square of its input takes minutes. */
const bound = 10_000

const head = 'COMUNE DI PROVA\nSERVIZIO: A\nRESPONSABILE: B\n'
const outputs = `${head}Output del Servizio\nTipologia\tQuantità\t\n\t31/12/2023\t31/12/2024\n`
const oneMap = 'SERVIZIO: A\nOutput del Servizio\na\t1\t2\t3\n'
const count = 30_000
/** So many different lines: what stands on every page is a running line and read as one. */
const lines = (line: (index: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n')
const letters = (index: number): string =>
  [...String(index)].map(digit => 'abcdefghij'[Number(digit)]).join('')

test.each([
  ['a cover of many lines', `COMUNE DI PROVA\n${lines(at => `riga ${letters(at)}`)}\n${oneMap}`],
  [
    'many maps',
    `COMUNE DI PROVA\n${lines(at => `SERVIZIO: ${letters(at)}\nOutput del Servizio\na\t1\t2\t3`)}`,
  ],
  ['many managers', `SERVIZIO: A\n${lines(at => `RESPONSABILE: ${letters(at)}`)}\n${oneMap}`],
  ['a name of many lines', `SERVIZIO: A\n${lines(at => letters(at).toUpperCase())}\n${oneMap}`],
  ['many criteria', `${head}Criteri di segmentazione adottati\tCriterio\n${lines(at => `\t${letters(at)}`)}`],
  [
    'many paragraphs in a section',
    `${head}Criteri di segmentazione adottati\tCriterio\n${lines(at => `riga ${letters(at)}`)}`,
  ],
  [
    'many elements',
    `${head}1) Elemento centrale\nElemento\tDescrizione\n${lines(at => `${letters(at)}\tb`)}`,
  ],
  ['many series', outputs + lines(at => `${letters(at)}\t1\t2`)],
  ['one whole with many parts', `${outputs}totale di cui:\t1\t2\n${lines(at => `${letters(at)}\t1\t2`)}`],
  ['many parts of one whole', outputs + lines(at => `di cui ${letters(at)}\t1\t2`)],
  ['many wholes', outputs + lines(at => `${letters(at)} di cui:\t1\t2`)],
  ['many footnotes', outputs + lines(at => `* ${letters(at)}`)],
  ['figures under no heading', head + lines(at => `${letters(at)}\t1\t2\t3`)],
  [
    'an unknown heading with many rows',
    `${head}Output del Servizio\nCose strane:\n${lines(at => `${letters(at)}\tb`)}`,
  ],
  ['sections in turn', head + lines(() => 'Output del Servizio\nUtenza del Servizio')],
  [
    'names over descriptions',
    `${head}Segmenti di utenza\tSegmenti di utenza\n\tDescrizione\n${lines(at => `\t${letters(at)}`)}`,
  ],
  ['a row of many cells', `${outputs}a${'\t1'.repeat(count)}\n`],
])(
  'many lines are read in time: %s',
  (_, text) => {
    const started = cpuTime()
    const read = readDocument(new TextEncoder().encode(text), 'mappe.txt')
    expect(cpuTime() - started).toBeLessThan(bound)
    expect(read.ok ? read.value.account.unread : read.error).toBe(0)
  },
  3 * bound,
)

const places = `COMUNE DI PROVA
@
Mappe dei Servizi 2024
SERVIZIO: @
RESPONSABILE: @
@
1) Elemento centrale
Elemento\tDescrizione
@\t@
Output del Servizio
Tipologia\tQuantità\t
\t31/12/2023\t31/12/2024
@\t@\t5
* @
Criteri di segmentazione adottati\tCriterio
\t@
Segmenti di utenza\tSegmenti di utenza\tDescrizione
\t@\t@
Forma gestionale\tDiretta\t@
Risorse umane coinvolte\tPersonale\t@
@
`

test.each([
  ' ',
  '.',
  '_',
  '*',
  '-',
  '(',
  ')',
  '1',
  '1.',
  '19',
  'a ',
  '<',
  '<p ',
  '|',
  '+ ',
  '…',
  '\\',
  '1/1/',
  '\u00a0',
  'e\u0301',
])(
  'a long run of %j is read in time, wherever it stands',
  run => {
    const filler = run.repeat(Math.floor(60_000 / run.length))
    const started = cpuTime()
    for (const [before, after] of [
      ['a', 'b'],
      ['1', 'x'],
      ['', ''],
    ] as const) {
      const text = places.replaceAll('@', `${before}${filler}${after}`)
      const read = readDocument(new TextEncoder().encode(text), 'mappe.txt')
      expect(read.ok ? read.value.account.unread : read.error).toBe(0)
    }
    expect(cpuTime() - started).toBeLessThan(bound)
  },
  3 * bound,
)
