import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** LibreOffice is there to be asked. */
export const hasLibreOffice: boolean = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0

/**
 * LibreOffice's conversion of flat OpenDocument texts, in one run: starting it takes longer than converting. It
 * runs under a profile of its own, so that one that is open on the same machine is not disturbed.
 */
export function convertDocuments(flatOdts: readonly string[], format: 'docx' | 'odt'): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'atlante-soffice-'))
  try {
    const sources = flatOdts.map((text, index) => {
      const path = join(folder, `${index}.fodt`)
      writeFileSync(path, text)
      return path
    })
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...sources], {
      stdio: 'ignore',
      timeout: 300_000,
    })
    return sources.map((_, index) => readFileSync(join(folder, `${index}.${format}`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
