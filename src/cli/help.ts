import { commandLineWords } from '../words/command-line.ts'
import type { Language } from '../words/language.ts'
import type { Command } from './command.ts'
import { commands, otherPrograms } from './commands.ts'

type Described = Pick<Command, 'name' | 'summary' | 'usage'>

const helpItself: Described = {
  name: 'help',
  summary: { it: commandLineWords.it.help, en: commandLineWords.en.help },
  usage: 'help [COMMAND]',
}

/** The page of `atlante help`. */
export function helpPage(language: Language): string {
  const words = commandLineWords[language]
  const described = [...commands, ...otherPrograms, helpItself]
  return [
    words.purpose,
    '',
    words.usage,
    '',
    words.commands,
    ...aligned(described.map(({ name, summary }) => [name, summary[language]])),
    '',
    words.options,
    ...aligned([
      ['--lang it|en', words.languageOption],
      ['--help', words.helpOption],
    ]),
    '',
    words.exitCodes,
    words.more,
    '',
  ].join('\n')
}

/** The page of one command; null where there is none of that name. */
export function commandHelp(name: string, language: Language): string | null {
  const command = [...commands, ...otherPrograms, helpItself].find(known => known.name === name)
  return command ? `atlante ${command.usage}\n  ${command.summary[language]}\n` : null
}

function aligned(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
