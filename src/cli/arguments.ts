import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Refusal, UsageProblem } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { Command } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true; args: string[] }>
>

/**
 * The options and the files of a command line, or a `bad-usage` refusal that carries the command's usage.
 *
 * `files` is how many positional words the command takes.
 */
export function parseArguments<T extends Options>(
  command: Pick<Command, 'usage'>,
  args: readonly string[],
  options: T,
  files: { readonly min: number; readonly max: number },
): Result<Parsed<T>, Refusal> {
  const refuse = (problem: UsageProblem, word: string) =>
    fail({ kind: 'bad-usage', problem, word, usage: command.usage } as const)
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    if (parsed.positionals.length < files.min) return refuse('missing-argument', '')
    const extra = parsed.positionals[files.max]
    return extra === undefined ? ok(parsed) : refuse('extra-argument', extra)
  } catch (error) {
    if (isArgumentError(error)) return refuse('unknown-option', wrongWord(error.message))
    throw error
  }
}

function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof TypeError &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS_')
  )
}

/** Node puts the wrong word in quotes at the start of its message: `Option '--profile <value>' argument missing`. */
function wrongWord(message: string): string {
  return /'([^' ]*)/.exec(message)?.[1] ?? ''
}
