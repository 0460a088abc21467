import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** LibreOffice is there to be asked. */
export const hasLibreOffice: boolean = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0

/**
 * LibreOffice's conversion of a flat OpenDocument text. It runs under a profile of its own, so that one that is open on
 * the same machine is not disturbed.
 */
export function convertDocument(flatOdt: string, format: 'docx' | 'odt'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'atlante-soffice-'))
  try {
    const source = join(folder, 'document.fodt')
    writeFileSync(source, flatOdt)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, source], {
      stdio: 'ignore',
      timeout: 240_000,
    })
    return readFileSync(join(folder, `document.${format}`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
