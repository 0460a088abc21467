import { fail, ok } from '../../domain/result.ts'
import { readBackup } from '../../store/backup/backup-file.ts'
import { openStore } from '../../store/open-store.ts'
import { backupWords } from '../../words/backup.ts'
import { formatDate } from '../../words/number.ts'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { rowsIn } from './backup.ts'

/** Bytes: a whole installation, not one document. */
const largestBackup = 1 << 30

/** Puts the data of a backup into an empty store, all or nothing. */
export const restore: Command = {
  name: 'restore',
  summary: { it: backupWords.it.restoreSummary, en: backupWords.en.restoreSummary },
  usage: 'restore FILE',
  async run(args, io) {
    const parsed = parseArguments(restore, args, {}, { min: 1, max: 1 })
    if (!parsed.ok) return parsed
    const [path = ''] = parsed.value.positionals
    const bytes = await io.readFile(path, largestBackup)
    if (!bytes.ok) return bytes
    const backup = readBackup(bytes.value)
    if (!backup.ok) return fail({ kind: 'bad-backup', path, reason: backup.error })
    const opened = await openStore(io.settings)
    if (!opened.ok) return opened
    try {
      const restored = await opened.value.restore(backup.value)
      if (!restored.ok) return restored
      await opened.value.refreshStatistics()
      const { header } = backup.value
      const day = formatDate(header.made.slice(0, 10))
      io.stdout.write(`${backupWords[io.language].restored(path, day, rowsIn(header))}\n`)
      return ok('fine')
    } finally {
      await opened.value.close()
    }
  },
}
