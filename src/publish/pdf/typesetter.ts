import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Report } from '../report/report.ts'
import { fontCoverage } from './font-coverage.ts'
import { documentFonts } from './fonts.ts'
import { printable } from './printable.ts'
import { printableText } from './printable-text.ts'
import { template } from './template.ts'

/** `ua-1`: accessible to everyone. `a-2a`: for the archive. The engine gives one or the other, never both. */
export type PdfStandard = 'ua-1' | 'a-2a'

export interface Typesetting {
  readonly report: Report
  /** With cover and index; without, the chapters alone. */
  readonly whole: boolean
  readonly standard: PdfStandard
}

/** The engine with its fonts, in this process: slow to start, quick to use again, and it stops the event loop. */
export class Typesetter {
  readonly #compiler: NodeCompiler
  readonly #clean: (text: string) => string

  constructor() {
    const fonts = documentFonts()
    this.#compiler = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs: [...fonts] }] })
    this.#clean = printableText(fonts.map(fontCoverage))
  }

  /** The PDF, or the sentences with which the engine refuses the document. */
  typeset({ report, whole, standard }: Typesetting): Result<Uint8Array, string> {
    const data = JSON.stringify(printable(report, whole, this.#clean))
    return this.compile(template, data, standard, report.date)
  }

  /** Compiles a Typst document over its data. `date` is what the file bears as its own. */
  compile(document: string, data: string, standard: PdfStandard, date: string): Result<Uint8Array, string> {
    const compiler = this.#compiler
    compiler.mapShadow('/report.json', Buffer.from(data))
    try {
      const compiled = compiler.compile({ mainFileContent: document })
      const error = compiled.takeError()
      if (error || !compiled.result)
        return fail(error ? sentences(compiler.fetchDiagnostics(error)) : 'nothing')
      return ok(
        compiler.pdf(compiled.result, {
          pdfStandard: standard,
          creationTimestamp: Date.parse(`${date}T00:00:00Z`) / 1000,
        }),
      )
    } catch (refused) {
      return fail(refused instanceof Error ? refused.message : String(refused))
    } finally {
      compiler.unmapShadow('/report.json')
      // Without, every document ever printed stays in memory.
      compiler.evictCache(2)
    }
  }
}

function sentences(diagnostics: readonly unknown[]): string {
  return diagnostics.map(each => JSON.stringify(each)).join('\n')
}
