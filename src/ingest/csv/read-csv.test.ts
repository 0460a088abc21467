import { expect, test } from 'vitest'
import { readCsv } from './read-csv.ts'

test.each([
  [
    'semicolons',
    'a;b, c\r\nd;e\r\n',
    [
      ['a', 'b, c'],
      ['d', 'e'],
    ],
    [1, 2],
  ],
  [
    'tabulators',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    [1, 2],
  ],
  ['commas', 'a,"b, ""c"""\n', [['a', 'b, "c"']], [1]],
  [
    'a mark of order and empty lines',
    '\ufeffa;b\n\n\nc;d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    [1, 4],
  ],
  [
    'a cell of two lines',
    '"a\nb";c\nd;e\n',
    [
      ['a\nb', 'c'],
      ['d', 'e'],
    ],
    [1, 3],
  ],
  ['lines of other lengths', 'a;b\nc\nd;e;f\n', [['a', 'b'], ['c'], ['d', 'e', 'f']], [1, 2, 3]],
  ['a quote inside a word', 'a;l"altro\n', [['a', 'l"altro']], [1]],
  ['nothing', '', [], []],
])('reads %s', (_name, text, cells, lines) => {
  const read = readCsv(text)
  expect(read?.map(each => each.cells)).toEqual(cells)
  expect(read?.map(each => each.line)).toEqual(lines)
})

test('a quote that is never closed is no table', () => {
  expect(readCsv('a;"b\nc;d\n')).toBeNull()
})
