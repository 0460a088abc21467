import { count, type ElementRules, skip } from './body-state.ts'

/** Tables (ISO/IEC 26300 part 1, 9). Cells under a span stand in the file themselves, as covered ones. */
export const tableRules: ElementRules = {
  'table:table': {
    open: state => state.builder.openTable(),
    close: state => state.builder.closeTable(),
  },
  'table:table-row': {
    open(state, attributes) {
      state.rows.push(count(attributes['table:number-rows-repeated']))
      state.builder.openRow()
    },
    close: state => state.builder.closeRow(false, state.rows.pop()),
  },
  'table:table-cell': {
    open(state, attributes) {
      state.cells.push(count(attributes['table:number-columns-repeated']))
      state.builder.openFlow()
    },
    close: state => state.builder.addCell(1, state.builder.closeFlow(), state.cells.pop()),
  },
  'table:covered-table-cell': {
    open(state, attributes) {
      state.builder.addBlankCells(count(attributes['table:number-columns-repeated']))
      skip(state)
    },
  },
}
