import type { Language } from './language.ts'
import { formatNumber } from './number.ts'

interface BackupWords {
  readonly backupSummary: string
  readonly restoreSummary: string
  made(path: string, rows: number): string
  restored(path: string, day: string, rows: number): string
}

/** What the commands that keep the data safe say. */
export const backupWords: Readonly<Record<Language, BackupWords>> = {
  it: {
    backupSummary: 'scrive in un file una copia di tutti i dati',
    restoreSummary: 'rimette i dati di una copia dove non ce ne sono',
    made: (path, rows) => `${path}: copia di ${formatNumber(rows, 'it')} righe.`,
    restored: (path, day, rows) =>
      `${path}: ripristinata la copia del ${day}, ${formatNumber(rows, 'it')} righe.`,
  },
  en: {
    backupSummary: 'writes a copy of all data to a file',
    restoreSummary: 'puts the data of a copy where there are none',
    made: (path, rows) => `${path}: a copy of ${formatNumber(rows, 'en')} rows.`,
    restored: (path, day, rows) => `${path}: restored the copy of ${day}, ${formatNumber(rows, 'en')} rows.`,
  },
}
