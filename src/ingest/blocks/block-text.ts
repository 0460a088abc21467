import type { Block } from './block.ts'

/** All words of blocks on one line, as a footnote is written. */
export function blockText(blocks: readonly Block[]): string {
  const texts = blocks.map(block =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map(row => row.cells.map(cell => blockText(cell.blocks)).join(' ')).join(' '),
  )
  return texts
    .join(' ')
    .replace(/[\s\n\t]+/g, ' ')
    .trim()
}
