import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Edition } from '../src/domain/edition.ts'
import { readDocument } from '../src/ingest/read-document.ts'
import { docxOf } from '../src/publish/docx/docx.ts'
import { documentFonts } from '../src/publish/pdf/fonts.ts'
import { mapPdfOf, pdfOf } from '../src/publish/pdf/pdf.ts'
import { printable } from '../src/publish/pdf/printable.ts'
import { template } from '../src/publish/pdf/template.ts'
import { typesettingProcess } from '../src/publish/pdf/typesetting-process.ts'
import { editionReport, mapReport } from '../src/publish/report/edition-report.ts'
import { dataHash } from '../src/publish/seal/data-hash.ts'
import { xlsxOf } from '../src/publish/xlsx/xlsx.ts'
import { hasLibreOffice } from '../tests/round-trip/libreoffice.ts'
import { median, resultRow } from './measure.ts'

/**
 * Writing the real document: the whole PDF against the engine alone on the same content (both a process of their
 * own, from its start), against LibreOffice from our docx; one map while warm; docx and xlsx.
 */
const source = fileURLToPath(new URL('../../shared/source/cremona-2024.txt', import.meta.url))
if (!existsSync(source)) {
  console.error('../shared/source/cremona-2024.txt is not beside the repository: nothing measured')
  process.exit(0)
}
const read = readDocument(readFileSync(source), source)
if (!read.ok) throw new Error(read.error.kind)
const { edition } = read.value
const seal = { revision: 1, reason: null, resolution: null, data: dataHash(edition) }
const rounds = 3
/** The built program, which is what runs in an installation; `npm run build` makes it. */
const program = new URL('../dist/typesetting-child.js', import.meta.url)
if (!existsSync(program)) {
  console.error('dist/typesetting-child.js is not built: run npm run build first')
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'atlante-bench-'))
try {
  await measure()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(): Promise<void> {
  const engine = engineAlone()
  const docx = join(folder, 'mappe.docx')
  writeFileSync(docx, await docxOf(editionReport(edition, seal)))
  const times: Record<'ours' | 'engine' | 'office' | 'docx' | 'xlsx', number[]> = {
    ours: [],
    engine: [],
    office: [],
    docx: [],
    xlsx: [],
  }
  let memory = 0
  let gap = 0
  for (let round = 0; round < rounds; round++) {
    const whole = await wholePdf()
    times.ours.push(whole.milliseconds)
    memory = Math.max(memory, whole.memory)
    gap = Math.max(gap, whole.gap)
    times.engine.push(wall(() => run(process.execPath, [engine])))
    if (hasLibreOffice) times.office.push(wall(() => run('soffice', officeArguments(docx))))
    times.docx.push(await elapsed(() => docxOf(editionReport(edition, seal))))
    times.xlsx.push(await elapsed(() => xlsxOf(edition, editionReport(edition, seal))))
  }
  const [ours, alone, office] = [times.ours, times.engine, times.office].map(median)
  row('whole PDF / the engine alone on the same content', ours ?? 0, alone ?? 0, 'at most 1.2 times', 1.2)
  if (hasLibreOffice) {
    const faster = (office ?? 0) / (ours ?? 1)
    console.log(
      resultRow(
        'LibreOffice from our docx / whole PDF',
        `${faster.toFixed(1)} times (${ms(office)})`,
        'at least 2',
        faster >= 2,
      ),
    )
  }
  const one = await oneMap()
  const holds = (what: string, figure: number, bar: number, unit = 'ms') =>
    console.log(resultRow(what, `${figure.toFixed(0)} ${unit}`, `under ${bar} ${unit}`, figure < bar))
  holds('peak memory of the composing process', memory, 700, 'MB')
  holds('longest pause of who waits for the PDF', gap, 100)
  holds('one map as PDF, warm', one, 100)
  holds('docx', median(times.docx), 1500)
  holds('xlsx', median(times.xlsx), 2000)
}

function row(what: string, a: number, b: number, bar: string, most: number): void {
  console.log(resultRow(what, `${(a / b).toFixed(2)} times (${ms(a)} / ${ms(b)})`, bar, a / b <= most))
}

function ms(value: number | undefined): string {
  return `${(value ?? 0).toFixed(0)} ms`
}

/** A program that gives the engine its fonts, our template and ready data, and nothing else. */
function engineAlone(): string {
  const data = JSON.stringify(printable(editionReport(edition, seal), true, text => text))
  writeFileSync(join(folder, 'report.json'), data)
  documentFonts().forEach((font, at) => {
    writeFileSync(join(folder, `font-${at}.ttf`), font)
  })
  const program = join(folder, 'engine.cjs')
  const engine = fileURLToPath(
    new URL('../node_modules/@myriaddreamin/typst-ts-node-compiler', import.meta.url),
  )
  writeFileSync(
    program,
    `const { NodeCompiler } = require(${JSON.stringify(engine)})
const { readFileSync, writeFileSync } = require('node:fs')
const folder = ${JSON.stringify(folder)}
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [folder] }] })
const compiled = compiler.compile({ mainFileContent: ${JSON.stringify(template)} })
writeFileSync(folder + '/engine.pdf', compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: 0 }))
`,
  )
  return program
}

/** Our whole road, from the edition to the bytes, the process started anew; and what it cost others. */
async function wholePdf(): Promise<{ milliseconds: number; memory: number; gap: number }> {
  const typesetting = typesettingProcess(program)
  let last = performance.now()
  let gap = 0
  const watch = setInterval(() => {
    const now = performance.now()
    gap = Math.max(gap, now - last)
    last = now
  }, 2)
  const milliseconds = await elapsed(() => pdfOf(editionReport(edition, seal), 'ua-1', typesetting))
  clearInterval(watch)
  const memory = childMemory()
  typesetting.close()
  return { milliseconds, memory, gap }
}

/** Peak memory in MB of the one child process, as Linux tells it. */
function childMemory(): number {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
  const sizes = children
    .split(' ')
    .filter(Boolean)
    .map(child => {
      const status = readFileSync(`/proc/${child}/status`, 'utf8')
      return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
    })
  return Math.max(0, ...sizes)
}

/** Median of every map of the edition, printed one by one. */
async function oneMap(): Promise<number> {
  const typesetting = typesettingProcess(program)
  const times: number[] = []
  for (const map of edition.services as Edition['services']) {
    times.push(await elapsed(() => mapPdfOf(mapReport(edition, map, seal), typesetting)))
  }
  typesetting.close()
  return median(times.slice(1))
}

async function elapsed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function wall(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function run(command: string, args: readonly string[]): void {
  const ended = spawnSync(command, args, { encoding: 'utf8' })
  if (ended.status !== 0) throw new Error(`${command}: ${ended.stderr}`)
}

function officeArguments(docx: string): readonly string[] {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  return [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx]
}
