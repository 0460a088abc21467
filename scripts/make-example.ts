import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readDocument } from '../src/ingest/read-document.ts'
import { exampleEdition } from './example-edition.ts'

/**
 * Makes `examples/cremona-2024/edition.json` from the document, which is not ours to publish.
 *
 *     npm run example -- ../shared/source/cremona-2024.txt
 */
const [path = '../shared/source/cremona-2024.txt'] = process.argv.slice(2)
const read = readDocument(readFileSync(path), path)
if (!read.ok) throw new Error(JSON.stringify(read.error))
const target = fileURLToPath(new URL('../examples/cremona-2024/edition.json', import.meta.url))
writeFileSync(target, `${JSON.stringify(exampleEdition(read.value.edition))}\n`)
