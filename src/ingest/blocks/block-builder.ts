import type { Block, Table, TableCell, TableRow } from './block.ts'
import { pushAll } from './push-all.ts'

/** A sequence of blocks being filled: the body, a cell, a text box, a footnote. */
interface Flow {
  readonly blocks: Block[]
  /** Text of paragraphs whose end is deleted: it goes on in the next paragraph. */
  carried: string
  readonly paragraphs: OpenParagraph[]
  /** Paragraphs so far, blank and dropped ones included. */
  count: number
}

interface OpenParagraph {
  text: string
  /** What text boxes anchored in it hold; it follows the paragraph. */
  readonly boxes: Block[]
}

interface OpenTable {
  readonly rows: TableRow[]
  row: TableCell[]
}

/** How a paragraph ends. */
export interface ParagraphEnd {
  readonly headingLevel?: number | null
  /** Its end is deleted: it and the next paragraph are one. */
  readonly joinsNext?: boolean
}

/**
 * Makes blocks from the open and close events of a document. Calls nest as in the file; a close without its
 * open is ignored, because broken files must not break the reader.
 */
export class BlockBuilder {
  private readonly flows: Flow[] = [newFlow()]
  private readonly tables: OpenTable[] = []

  /** Starts a cell, text box or note, whose blocks `closeFlow` gives back. */
  openFlow(): void {
    this.flows.push(newFlow())
  }

  closeFlow(): readonly Block[] {
    const flow = this.flows.length > 1 ? this.flows.pop() : this.flows[0]
    return flow ? finished(flow) : []
  }

  openParagraph(): void {
    const flow = this.flow()
    flow.paragraphs.push({ text: flow.carried, boxes: [] })
    flow.carried = ''
  }

  append(text: string): void {
    const paragraph = this.flow().paragraphs.at(-1)
    if (paragraph) paragraph.text += text
  }

  closeParagraph(end: ParagraphEnd = {}): void {
    const flow = this.flow()
    const paragraph = flow.paragraphs.pop()
    if (!paragraph) return
    if (end.joinsNext) flow.carried = paragraph.text
    else addParagraph(flow, paragraph.text, end.headingLevel ?? null)
    pushAll(flow.blocks, paragraph.boxes)
  }

  /** Ends a paragraph of which nothing is kept, an index line for one. */
  dropParagraph(): void {
    const flow = this.flow()
    flow.paragraphs.pop()
    flow.count += 1
  }

  /** Ends a text box: its blocks follow the paragraph that anchors it. */
  closeBox(): void {
    const blocks = this.closeFlow()
    const flow = this.flow()
    const target = flow.paragraphs.at(-1)?.boxes ?? flow.blocks
    pushAll(target, blocks)
  }

  openTable(): void {
    this.tables.push({ rows: [], row: [] })
  }

  openRow(): void {
    const table = this.tables.at(-1)
    if (table) table.row = []
  }

  /** A cell that holds nothing: skipped, covered by a span or continuing a vertical merge. */
  addBlankCells(columns: number): void {
    this.tables.at(-1)?.row.push({ columns, repeated: 1, blocks: [] })
  }

  addCell(columns: number, blocks: readonly Block[], repeated = 1): void {
    this.tables.at(-1)?.row.push({ columns, repeated, blocks })
  }

  /** Ends a row; a deleted one leaves no trace. */
  closeRow(deleted: boolean, repeated = 1): void {
    const table = this.tables.at(-1)
    if (!table || deleted) return
    const last = table.rows.at(-1)
    table.rows.push({ number: last ? last.number + last.repeated : 1, repeated, cells: table.row })
  }

  closeTable(): void {
    const rows = this.tables.pop()?.rows
    if (!rows) return
    const table: Table = { kind: 'table', rows }
    const flow = this.flow()
    const target = flow.paragraphs.at(-1)?.boxes ?? flow.blocks
    target.push(table)
  }

  private flow(): Flow {
    const flow = this.flows.at(-1)
    if (!flow) throw new Error('the body of a document is never closed')
    return flow
  }
}

const newFlow = (): Flow => ({ blocks: [], carried: '', paragraphs: [], count: 0 })

function addParagraph(flow: Flow, text: string, headingLevel: number | null): void {
  flow.count += 1
  if (text.trim() !== '') flow.blocks.push({ kind: 'paragraph', number: flow.count, text, headingLevel })
}

function finished(flow: Flow): readonly Block[] {
  if (flow.carried !== '') addParagraph(flow, flow.carried, null)
  flow.carried = ''
  return flow.blocks
}
