import type { EditionDifference } from '../../analysis/edition-difference/edition-difference.ts'
import type { FigureChange } from '../../analysis/edition-difference/figure-change.ts'
import { differenceWords } from '../../words/difference.ts'
import { formatDate, formatNumber } from '../../words/number.ts'
import type { Chapter, Row, Table } from './report.ts'

const words = differenceWords.it

/** The ledger of restated figures as an annex, who answers for each and why where the edition says so; null where the edition restates none. */
export function restatementAnnex(difference: EditionDifference): Chapter | null {
  const rows = difference.maps.flatMap(({ service, manager, figures }) =>
    figures.restated.map(change => ledgerRow(service ?? words.nameless, manager, change)),
  )
  if (rows.length === 0) return null
  const { title, heads, intro } = words.ledger
  const { from } = difference
  const ledger: Table = {
    kind: 'table',
    title: `${from.title || from.body}: ${formatNumber(rows.length, 'it')}`,
    titlePlace: 'above',
    columns: heads.map((_, at) => ({
      align: at > 3 && at < 7 ? 'right' : 'left',
      weight: [3, 2.4, 4, 1.6, 1.6, 1.6, 1.6, 3][at] ?? 1,
    })),
    header: [heads.map(text => ({ text, columns: 1, rows: 1 }))],
    rows,
    footnotes: [],
  }
  return {
    kind: 'annex',
    banner: null,
    title,
    indexTitle: title,
    wide: true,
    blocks: [{ kind: 'heading', level: 2, text: intro }, ledger],
  }
}

function ledgerRow(service: string, manager: string | null, change: FigureChange): Row {
  const { label, referenceDate, from, to, difference, why } = change
  const by = difference === null ? '' : `${difference > 0 ? '+' : ''}${formatNumber(difference, 'it')}`
  const figures = [formatDate(referenceDate), shown(from.raw), shown(to.raw), by]
  return {
    cells: [service, manager ?? '', label, ...figures, why ?? ''].map(text => ({ text })),
    depth: 0,
  }
}

const shown = (raw: string): string => (raw === '' ? '(in bianco)' : raw)
