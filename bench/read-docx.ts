import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { textToRows } from '../src/ingest/text/rows.ts'
import { flatOdt } from '../tests/round-trip/flat-odt.ts'
import { convertDocuments, hasLibreOffice } from '../tests/round-trip/libreoffice.ts'
import { median, peakMemory, resultRow } from './measure.ts'

/**
 * Reading the whole document as a `.docx` of LibreOffice, against mammoth turning the same file into HTML. Each is
 * a process of its own, started in turn: `atlante read` also checks, assembles and prints the edition.
 */
const source = fileURLToPath(new URL('../../shared/source/cremona-2024.txt', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))
const rounds = 5

if (!existsSync(source)) leave('../shared/source/cremona-2024.txt is not beside the repository')
if (!hasLibreOffice) leave('LibreOffice (soffice) is not installed')

const folder = mkdtempSync(join(tmpdir(), 'atlante-bench-'))
try {
  const path = join(folder, 'cremona.docx')
  const [docx] = convertDocuments([flatOdt(textToRows(readFileSync(source, 'utf8')).rows)], 'docx')
  writeFileSync(path, docx ?? '')
  measure(path)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measure(path: string): void {
  const ours = ['bin/atlante.mjs', 'read', path, '--json']
  const theirs = [
    '-e',
    `require('mammoth').convertToHtml({ path: ${JSON.stringify(path)} }).then(({ value }) => process.stdout.write(value))`,
  ]
  const [read, mammoth] = wallTimes([ours, theirs])
  const memory = peakMemory(ours)
  const faster = (mammoth ?? 0) / (read ?? 0)
  console.log(
    resultRow(
      'mammoth on the same .docx / `atlante read`',
      `${faster.toFixed(1)} times (${mammoth?.toFixed(0)} ms / ${read?.toFixed(0)} ms)`,
      'over 1',
      faster > 1,
    ),
  )
  console.log(
    resultRow(
      'peak memory of `atlante read` on the .docx',
      `${memory.toFixed(0)} MB (mammoth ${peakMemory(theirs).toFixed(0)} MB)`,
      'under 300',
      memory < 300,
    ),
  )
}

/** Median milliseconds of each command from start to end, run in turn. */
function wallTimes(commands: readonly (readonly string[])[]): readonly number[] {
  const runs = commands.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    commands.forEach((args, index) => {
      const started = performance.now()
      const child = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
      if (child.status === null || child.status > 1) throw new Error(child.stderr.toString())
      runs[index]?.push(performance.now() - started)
    })
  }
  return runs.map(median)
}

function leave(reason: string): never {
  console.error(`${reason}: nothing measured`)
  process.exit(0)
}
