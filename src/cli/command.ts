import type { Refusal } from '../domain/refusal.ts'
import type { Result } from '../domain/result.ts'
import type { Language } from '../words/language.ts'

/** Where a command writes text. */
export interface Output {
  write(text: string): void
}

/** What the installation says about itself; read from the environment in `main.ts` only. */
export interface Settings {
  /** Directory of the embedded database. */
  readonly dataDirectory: string
  /** A PostgreSQL server instead of the embedded database; null where none is set. */
  readonly databaseUrl: string | null
  /** The body to work for; absent where none is named. */
  readonly body?: string | null
  /** Where the portal is reached, without a slash at the end; absent where none is set. */
  readonly publicUrl?: string
  /** Mail address of the office that answers for the data; absent where none is set. */
  readonly contact?: string
}

/** Everything a command may touch: it opens nothing by itself. */
export interface CommandIo {
  /** The result, and nothing else. */
  readonly stdout: Output
  /** Diagnostics, accounts, progress. */
  readonly stderr: Output
  readonly language: Language
  readonly settings: Settings
  /** Reads a whole file; refuses what is absent, a directory, empty, too large (bytes) or not permitted. */
  readFile(path: string, limit?: number): Promise<Result<Uint8Array, Refusal>>
  /** Writes a whole file, or leaves what was there. `mode` as of the file system, e.g. `0o600`. */
  writeFile(path: string, content: string | Uint8Array, mode?: number): Promise<Result<null, Refusal>>
}

/** `fine`: nothing to say. `findings`: done, but something needs a person's look, or only a part was done. */
export type Outcome = 'fine' | 'findings'

/** One command of `atlante`. `print/exit-code.ts` turns what `run` answers into the exit code. */
export interface Command {
  readonly name: string
  readonly summary: Readonly<Record<Language, string>>
  /** The line after `atlante`, e.g. `read FILE [--json]`. */
  readonly usage: string
  /** `args` are the words after the command's name. A refusal is returned, and printed by `main.ts`. */
  run(args: readonly string[], io: CommandIo): Promise<Result<Outcome, Refusal>>
}
