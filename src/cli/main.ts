import packageFile from '../../package.json' with { type: 'json' }
import { commandLineWords } from '../words/command-line.ts'
import { runCommandLine } from './command-line.ts'
import { faultExitCode } from './print/exit-code.ts'
import { readFile } from './read-file.ts'

// Whoever reads our output may stop reading (`atlante read x | head`): that is no fault.
process.stdout.on('error', endQuietly)
process.stderr.on('error', endQuietly)
process.on('uncaughtException', fault)

const { ATLANTE_DATA, DATABASE_URL } = process.env

process.exitCode = await runCommandLine(
  process.argv.slice(2),
  {
    stdout: process.stdout,
    stderr: process.stderr,
    settings: { dataDirectory: ATLANTE_DATA || '.atlante', databaseUrl: DATABASE_URL || null },
    readFile,
  },
  packageFile.version,
)

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  fault(error)
}

/** A bug or a broken machine: one sentence, the trace only for who asks for it. */
function fault(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${commandLineWords.it.fault(message)}\n`)
  if (process.env['ATLANTE_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  process.exit(faultExitCode)
}
