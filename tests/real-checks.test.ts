import { expect } from 'vitest'
import { runChecks } from '../src/checks/run-checks.ts'
import type { Edition } from '../src/domain/edition.ts'
import type { Finding } from '../src/domain/finding.ts'
import { readDocument } from '../src/ingest/read-document.ts'
import { testOnRealDocument } from './real-document.ts'

interface Document {
  readonly bytes: Uint8Array
  readonly path: string
}

function editionOf({ bytes, path }: Document): Edition {
  const read = readDocument(bytes, path)
  if (!read.ok) throw new Error(read.error.kind)
  return read.value.edition
}

const checked = (document: Document): readonly Finding[] => runChecks(editionOf(document))

/** What a person found by reading: rule and a line of the source that the finding must name. */
const known: readonly (readonly [string, number])[] = [
  ['sum.declared-total', 841],
  ['sum.declared-total', 1322],
  ['sum.declared-total', 3008],
  ['sum.learned-identity', 51],
  ['sum.learned-identity', 5221],
  ['sum.identity-ended', 4906],
  ['sum.in-cell', 3062],
  ['sum.lagged', 3485],
  ['copy.block', 956],
  ['copy.row', 4248],
  ['copy.cells', 4957],
  ['copy.odd-cell', 535],
  ['copy.carried', 2479],
  ['copy.twin-diverges', 421],
  ['copy.twin-diverges', 1208],
  ['label.duplicate-row', 1733],
  ['label.foreign', 5478],
  ['label.same-label', 3217],
  ['label.stale-year', 3511],
  ['level.magnitude', 4821],
  ['level.part-only', 3062],
  ['level.step', 1997],
  ['level.unit-change', 1976],
  ['part.exceeds-whole', 286],
  ['period.stale-table', 4228],
  ['period.tables-disagree', 5238],
  ['segment.not-counted', 3995],
  ['segment.ranges', 1298],
  ['segment.renamed', 2410],
  ['cell.composite', 3062],
  ['cell.gap', 1393],
  ['cell.latest-missing', 5123],
  ['cell.mark-without-note', 4515],
  ['cross.same-quantity', 196],
  ['cross.same-quantity', 4589],
  ['cross.abandoned', 2379],
  ['text.copied-description', 4277],
  ['text.draft', 5427],
  ['text.truncated', 2696],
  ['structure.missing-section', 4571],
  ['structure.place-missing', 677],
]

testOnRealDocument('the checks find in the real document what a reader found', document => {
  const findings = checked(document)
  const missing = known.filter(
    ([rule, line]) => !findings.some(finding => finding.rule === rule && finding.lines.includes(line)),
  )
  expect(missing).toEqual([])
})

testOnRealDocument('a pasted table is one finding, and nothing else is said of its rows', document => {
  const findings = checked(document).filter(finding => finding.lines.includes(965))
  expect(findings.map(finding => finding.rule)).toEqual(['copy.block'])
  expect(findings[0]?.params['count']).toBe(18)
})

testOnRealDocument('the order of the maps changes no finding', document => {
  const edition = editionOf(document)
  const nature = ({ rule, severity, service, rows, years }: Finding): string =>
    JSON.stringify([rule, severity, service, [...rows].sort(), years])
  const turned = { ...edition, services: [...edition.services].reverse() }
  expect(runChecks(turned).map(nature).sort()).toEqual(runChecks(edition).map(nature).sort())
})
