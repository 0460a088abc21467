import { type Attributes, type BodyState, changeLast, type ElementRules } from './body-state.ts'
import { isOn } from './namespaces.ts'

/** Tables, rows and cells (ECMA-376 17.4). */
export const tableRules: ElementRules = {
  'w:tbl': {
    open(state) {
      state.fields.forgetAll()
      state.builder.openTable()
    },
    close: state => state.builder.closeTable(),
  },
  'w:tr': {
    open(state) {
      state.rows.push({ deleted: false })
      state.builder.openRow()
    },
    close: state => state.builder.closeRow(state.rows.pop()?.deleted ?? false),
  },
  'w:hidden': {
    open(state, attributes, parent) {
      if (parent === 'w:trPr') changeLast(state.rows, { deleted: isOn(attributes) })
    },
  },
  'w:gridBefore': { open: (state, attributes) => state.builder.addBlankCells(columns(attributes)) },
  'w:tc': {
    open(state) {
      state.cells.push({ columns: 1, continues: false, deleted: false })
      state.builder.openFlow()
    },
    close: closeCell,
  },
  'w:gridSpan': { open: (state, attributes) => changeLast(state.cells, { columns: columns(attributes) }) },
  'w:vMerge': { open: merge },
  'w:hMerge': { open: merge },
  'w:cellDel': { open: state => changeLast(state.cells, { deleted: true }) },
}

/** Without a value, or with `continue`, the cell belongs to the one above or before it. */
function merge(state: BodyState, attributes: Attributes): void {
  changeLast(state.cells, { continues: attributes['w:val'] !== 'restart' })
}

function closeCell(state: BodyState): void {
  const blocks = state.builder.closeFlow()
  const cell = state.cells.pop()
  if (!cell || cell.deleted) return
  if (cell.continues) state.builder.addBlankCells(cell.columns)
  else state.builder.addCell(cell.columns, blocks)
}

/** A count of columns, at least 1. */
function columns(attributes: Attributes): number {
  const value = Number.parseInt(attributes['w:val'] ?? '', 10)
  return Number.isFinite(value) && value > 0 ? value : 1
}
