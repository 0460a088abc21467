import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshStore } from '../../tests/database.ts'
import { readBackup } from '../store/backup/backup-file.ts'
import { copyIfDue } from './daily-copies.ts'

test('one copy a day, after the quiet hour, the last fourteen kept', async () => {
  const { store, remove } = await freshStore()
  const folder = mkdtempSync(join(tmpdir(), 'atlante-copies-'))
  const directory = join(folder, 'copie')
  expect(await copyIfDue(store, directory, new Date(2026, 0, 1, 1, 59))).toBe(null)
  for (let day = 1; day <= 16; day++) {
    const path = await copyIfDue(store, directory, new Date(2026, 0, day, 3))
    expect(path).toBe(join(directory, `atlante-2026-01-${String(day).padStart(2, '0')}.backup`))
    expect(await copyIfDue(store, directory, new Date(2026, 0, day, 4))).toBe(null)
  }
  const names = readdirSync(directory).sort()
  expect([names.length, names[0]]).toEqual([14, 'atlante-2026-01-03.backup'])
  const last = join(directory, names.at(-1) ?? '')
  expect(readBackup(readFileSync(last)).ok).toBe(true)
  expect(statSync(last).mode & 0o777).toBe(0o600)
  await remove()
  rmSync(folder, { recursive: true })
})
