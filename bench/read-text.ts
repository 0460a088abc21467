import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { micromark } from 'micromark'
import type * as Reader from '../src/ingest/read-document.ts'
import { asBuilt, peakMemory, resultRow, timeInTurn } from './measure.ts'

/** Reading the real document, against a bare split into lines and cells and against a Markdown parser. */
const path = fileURLToPath(new URL('../../shared/source/cremona-2024.txt', import.meta.url))
if (!existsSync(path)) {
  console.error('../shared/source/cremona-2024.txt is not beside the repository: nothing measured')
  process.exit(0)
}
const bytes = readFileSync(path)
const text = bytes.toString('utf8')

const { readDocument }: typeof Reader = await asBuilt('src/ingest/read-document.ts')
let kept = 0
const split = () => {
  kept += new TextDecoder()
    .decode(bytes)
    .split('\n')
    .map(line => line.split('\t')).length
}
const read = () => {
  const result = readDocument(bytes, path)
  kept += result.ok ? result.value.edition.services.length : 0
}
const markdown = () => {
  kept += micromark(text).length
}
const [bare, ours] = timeInTurn([split, read], 60)
const [parsed] = timeInTurn([markdown], 7, 2)
if (!bare || !ours || !parsed) throw new Error(`nothing was timed (${kept})`)
const ratio = ours.median / bare.median
const faster = parsed.median / ours.median
const memory = peakMemory(['bin/atlante.mjs', 'read', path, '--json'])
console.log(
  resultRow(
    'reading the text / a bare split into lines and cells',
    `${ratio.toFixed(1)} times (${ours.median.toFixed(1)} ms / ${bare.median.toFixed(1)} ms)`,
    'at most 10',
    ratio <= 10,
  ),
)
console.log(
  resultRow(
    'micromark on the same text / reading it',
    `${faster.toFixed(1)} times (${parsed.median.toFixed(0)} ms)`,
    'at least 10',
    faster >= 10,
  ),
)
console.log(
  resultRow('peak memory of `atlante read`', `${memory.toFixed(0)} MB`, 'under 150 MB', memory < 150),
)
