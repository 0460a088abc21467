import { ok } from '../../domain/result.ts'
import { type BackupHeader, writeBackup } from '../../store/backup/backup-file.ts'
import { openStore } from '../../store/open-store.ts'
import { backupWords } from '../../words/backup.ts'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'

/** Writes everything the store holds to one file: of the embedded database and of a server alike. */
export const backup: Command = {
  name: 'backup',
  summary: { it: backupWords.it.backupSummary, en: backupWords.en.backupSummary },
  usage: 'backup FILE',
  async run(args, io) {
    const parsed = parseArguments(backup, args, {}, { min: 1, max: 1 })
    if (!parsed.ok) return parsed
    const [path = ''] = parsed.value.positionals
    const opened = await openStore(io.settings)
    if (!opened.ok) return opened
    try {
      const made = await opened.value.backup(new Date().toISOString())
      // It holds everything, drafts and passwords' hashes too: for its owner only.
      const written = await io.writeFile(path, writeBackup(made), 0o600)
      if (!written.ok) return written
      io.stdout.write(`${backupWords[io.language].made(path, rowsIn(made.header))}\n`)
      return ok('fine')
    } finally {
      await opened.value.close()
    }
  },
}

/** Rows of all tables. */
export const rowsIn = ({ rows }: BackupHeader): number =>
  Object.values(rows).reduce((sum, count) => sum + count, 0)
