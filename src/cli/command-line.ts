import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { type Language, languages } from '../words/language.ts'
import { refusalSentence } from '../words/refusals.ts'
import type { CommandIo, Outcome } from './command.ts'
import { commands } from './commands.ts'
import { commandHelp, helpPage } from './help.ts'
import { type ExitCode, exitCode } from './print/exit-code.ts'

const usage = 'COMMAND [options]'

/**
 * Runs one command line: finds the command, hands it its words, prints a refusal's sentence.
 *
 * @param args the words after `atlante`
 * @param version what `--version` prints
 */
export async function runCommandLine(
  args: readonly string[],
  io: Omit<CommandIo, 'language'>,
  version: string,
): Promise<ExitCode> {
  const { language, rest } = takeLanguage(args)
  const answer = language.ok ? await dispatch(rest, { ...io, language: language.value }, version) : language
  if (!answer.ok) {
    io.stderr.write(`${refusalSentence(answer.error, language.ok ? language.value : 'it')}\n`)
  }
  return exitCode(answer)
}

async function dispatch(
  args: readonly string[],
  io: CommandIo,
  version: string,
): Promise<Result<Outcome, Refusal>> {
  const [name = 'help', ...rest] = args
  if (name === '--version') return print(io, `${version}\n`)
  if (name === 'help' || name === '--help' || name === '-h') return help(rest[0], io)
  if (rest.includes('--help') || rest.includes('-h')) return help(name, io)
  const command = commands.find(known => known.name === name)
  return command ? command.run(rest, io) : unknownCommand(name)
}

function help(name: string | undefined, io: CommandIo): Result<Outcome, Refusal> {
  if (name === undefined) return print(io, helpPage(io.language))
  const page = commandHelp(name, io.language)
  return page === null ? unknownCommand(name) : print(io, page)
}

function print(io: CommandIo, text: string): Result<Outcome, Refusal> {
  io.stdout.write(text)
  return ok('fine')
}

const unknownCommand = (word: string): Result<Outcome, Refusal> =>
  fail({ kind: 'bad-usage', problem: 'unknown-command', word, usage })

/** Takes `--lang it` or `--lang=it` out of the words, wherever it stands before a `--`. */
function takeLanguage(args: readonly string[]): {
  readonly language: Result<Language, Refusal>
  readonly rest: readonly string[]
} {
  const end = args.indexOf('--')
  const at = args.findIndex((word, i) => /^--lang(=|$)/.test(word) && (end < 0 || i < end))
  const word = args[at]
  if (word === undefined) return { language: ok('it'), rest: args }
  const joined = word.startsWith('--lang=')
  const value = joined ? word.slice('--lang='.length) : (args[at + 1] ?? '')
  const language = languages.find(known => known === value)
  return {
    language: language
      ? ok(language)
      : fail({ kind: 'bad-usage', problem: 'bad-value', word: value, usage: `${usage} --lang it|en` }),
    rest: args.toSpliced(at, joined ? 1 : 2),
  }
}
