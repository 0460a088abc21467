import { expect, test } from 'vitest'
import { editionDifference } from '../../analysis/edition-difference/edition-difference.ts'
import type { Edition, Footnote, Observation } from '../../domain/edition.ts'
import { restatementAnnex } from './restatement-annex.ts'

const figure = (value: number): Observation => ({
  raw: String(value),
  value,
  status: 'observed',
  note: null,
})

const edition = (
  year: number,
  values: readonly number[],
  manager: string | null,
  footnotes: readonly Footnote[] = [],
): Edition => ({
  format: 'atlante.edition/1',
  body: { name: 'Comune di Vallechiara' },
  year,
  title: `Mappe ${year}`,
  services: [
    {
      name: 'ANAGRAFE',
      manager,
      content: null,
      outputs: {
        referenceDates: values.map((_, at) => `${year - values.length + at + 1}-12-31`),
        series: [
          { label: 'n. certificati (*)', unit: 'count', partOf: null, observations: values.map(figure) },
        ],
        footnotes,
      },
      users: { criteria: null, segments: null, served: null },
      delivery: null,
      gaps: [],
    },
  ],
})

const before = edition(2023, [1010, 1020, 1030], 'ROSSI ANNA')
const recounted: Footnote = {
  mark: '*',
  text: 'Dato ricalcolato con la nuova procedura',
}

test.each([
  ['ROSSI ANNA', [recounted], 'ROSSI ANNA', 'Dato ricalcolato con la nuova procedura'],
  [null, [], '', ''],
])('a restated figure is given with who answers for it and why: %s', (manager, footnotes, who, why) => {
  const after = edition(2024, [1021, 1030, 1040], manager, footnotes)
  const annex = restatementAnnex(editionDifference(before, after))
  const ledger = annex?.blocks.find(block => block.kind === 'table')
  expect(ledger?.header[0]).toHaveLength(ledger?.columns.length ?? 0)
  expect(ledger?.rows.map(row => row.cells.map(cell => cell.text))).toEqual([
    ['ANAGRAFE', who, 'n. certificati (*)', '31/12/2022', '1020', '1021', '+1', why],
  ])
})

test('an edition that restates nothing has no ledger', () => {
  const after = edition(2024, [1020, 1030, 1040], 'BIANCHI LUCA')
  expect(restatementAnnex(editionDifference(before, after))).toBeNull()
})
