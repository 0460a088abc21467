import { commandLineWords } from '../words/command-line.ts'
import type { Command } from './command.ts'
import { backup } from './commands/backup.ts'
import { check } from './commands/check.ts'
import { departments } from './commands/departments.ts'
import { diff } from './commands/diff.ts'
import { doctor } from './commands/doctor.ts'
import { importCommand } from './commands/import.ts'
import { person } from './commands/person.ts'
import { publish } from './commands/publish.ts'
import { read } from './commands/read.ts'
import { restore } from './commands/restore.ts'
import { verify } from './commands/verify.ts'

/** Every command of this program, in the order in which help lists them. */
export const commands: readonly Command[] = [
  read,
  check,
  importCommand,
  publish,
  diff,
  verify,
  person,
  departments,
  backup,
  restore,
  doctor,
]

/** What the executable hands to the other program, the web server. */
export const otherPrograms: readonly Pick<Command, 'name' | 'summary' | 'usage'>[] = [
  {
    name: 'serve',
    summary: { it: commandLineWords.it.serve, en: commandLineWords.en.serve },
    usage: 'serve [--port N] [--example FILE]',
  },
]
