import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuTime } from '../../../../tests/cpu-time.ts'
import { asPasted, placePasted, readPasted } from './paste.ts'

test.each<[string, string, readonly (readonly string[])[]]>([
  ['nothing', '', []],
  ['one cell', '12', [['12']]],
  ['a column of Excel', '1.858\r\n92\r\nn.d.\r\n', [['1.858'], ['92'], ['n.d.']]],
  [
    'a block',
    '1\t2\n3\t4',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    'empty cells',
    '\t2\n3\t\n',
    [
      ['', '2'],
      ['3', ''],
    ],
  ],
  ['an empty row', '1\n\n3', [['1'], [''], ['3']]],
  ['a quoted cell with a line end', '"12\n(stima)"\t7', [['12 (stima)', '7']]],
  ['quotes inside a quoted cell', '"detto ""nuovo"""', [['detto "nuovo"']]],
  ['a quote that never closes', '"12\t7', [['"12', '7']]],
  ['quotes that are words', '"nuovi" utenti\t7', [['"nuovi" utenti', '7']]],
  ['spaces that cannot be seen', '\u00a01.858\u200b \t\u202f7', [['1.858', '7']]],
  ['line ends of an old Mac', '1\r2', [['1'], ['2']]],
])('%s', (_name, text, rows) => {
  expect(readPasted(text)).toEqual({ rows, beyond: 0 })
})

test('what is written to a clipboard is read back the same', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', '1', '"', ',', '.', ' ', 'è') })
    .map(text => text.trim().replace(/ +/g, ' '))
  const block = fc
    .integer({ min: 2, max: 5 })
    .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))
  fc.assert(
    fc.property(block, rows => {
      expect(readPasted(asPasted(rows)).rows).toEqual(rows)
    }),
  )
})

test('10,000 cells and more of anything are read at once', () => {
  const before = cpuTime()
  const { rows, beyond } = readPasted('"a""\t'.repeat(60_000))
  expect(rows.flat().length + beyond).toBeGreaterThanOrEqual(10_000)
  expect(rows.flat().length).toBeLessThanOrEqual(10_001)
  expect(cpuTime() - before).toBeLessThan(2000)
})

const marked = { firstRow: 1, lastRow: 3, firstColumn: 5, lastColumn: 5 }
const table = { rows: 4, columns: 6 }

test('one cell fills what is marked', () => {
  expect(placePasted(readPasted('7'), marked, table)).toEqual({
    cells: [1, 2, 3].map(row => ({ row, column: 5, raw: '7' })),
    outside: 0,
  })
})

test('a block begins at the first marked cell; what does not fit is counted', () => {
  const { cells, outside } = placePasted(readPasted('1\ta\n2\n3\n4'), marked, table)
  expect(cells.map(({ row, raw }) => [row, raw])).toEqual([
    [1, '1'],
    [2, '2'],
    [3, '3'],
  ])
  expect(outside).toBe(2)
})
