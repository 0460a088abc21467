import packageFile from '../../package.json' with { type: 'json' }
import { fail } from '../domain/result.ts'
import { commandLineWords } from '../words/command-line.ts'
import { refusalSentence } from '../words/refusals.ts'
import { runCommandLine } from './command-line.ts'
import { exitCode, faultExitCode } from './print/exit-code.ts'
import { readFile } from './read-file.ts'
import { writeFile } from './write-file.ts'

process.stdout.on('error', outputFailed)
process.stderr.on('error', outputFailed)
process.on('uncaughtException', fault)

const { ATLANTE_DATA, DATABASE_URL, ATLANTE_BODY, ATLANTE_URL, ATLANTE_CONTACT } = process.env

process.exitCode = await runCommandLine(
  process.argv.slice(2),
  {
    stdout: process.stdout,
    stderr: process.stderr,
    settings: {
      dataDirectory: ATLANTE_DATA || '.atlante',
      databaseUrl: DATABASE_URL || null,
      body: ATLANTE_BODY || null,
      ...(ATLANTE_URL ? { publicUrl: ATLANTE_URL.replace(/\/+$/, '') } : {}),
      ...(ATLANTE_CONTACT ? { contact: ATLANTE_CONTACT } : {}),
    },
    readFile,
    writeFile,
  },
  packageFile.version,
)

/** Whoever reads our output may stop reading (`atlante read x | head`), and the disk it goes to may be full. */
function outputFailed(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  if (error.code !== 'ENOSPC') fault(error)
  const refusal = { kind: 'disk-full', path: 'stdout' } as const
  process.stderr.write(`${refusalSentence(refusal, 'it')}\n`)
  process.exit(exitCode(fail(refusal)))
}

/** A bug or a broken machine: one sentence, the trace only for who asks for it. */
function fault(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${commandLineWords.it.fault(message)}\n`)
  if (process.env['ATLANTE_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  process.exit(faultExitCode)
}
