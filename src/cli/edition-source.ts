import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { openStore } from '../store/open-store.ts'
import { type LoadedEdition, loadYear } from '../usecases/load-edition.ts'
import type { Command, CommandIo } from './command.ts'
import { readEditionFile } from './read-edition.ts'

/** What a command line names an edition by: a file, or a year that is kept. */
export interface EditionNamed {
  readonly path: string | undefined
  readonly year: string | undefined
  readonly profile: string | undefined
}

/** The edition that a command line names, with the one before it where the store has one. */
export async function namedEdition(
  command: Pick<Command, 'usage'>,
  { path, year, profile }: EditionNamed,
  io: CommandIo,
): Promise<Result<LoadedEdition, Refusal>> {
  const refuse = (problem: 'missing-argument' | 'extra-argument' | 'bad-value', word = '') =>
    fail({ kind: 'bad-usage', problem, word, usage: command.usage } as const)
  if (path !== undefined && year !== undefined) return refuse('extra-argument', path)
  if (path !== undefined) {
    const read = await readEditionFile(path, profile, io)
    return read.ok ? ok({ edition: read.value.edition, before: null, kept: null }) : read
  }
  if (year === undefined) return refuse('missing-argument')
  if (!/^(19|20|21)\d\d$/.test(year)) return refuse('bad-value', year)
  return keptEdition(Number(year), io)
}

async function keptEdition(year: number, io: CommandIo): Promise<Result<LoadedEdition, Refusal>> {
  const store = await openStore(io.settings)
  if (!store.ok) return store
  try {
    return await loadYear(store.value, year)
  } finally {
    await store.value.close()
  }
}
