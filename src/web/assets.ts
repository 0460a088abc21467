import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** A file that browsers load, with its compressed forms where they are smaller. */
export interface Asset {
  readonly type: string
  readonly bytes: Buffer
  readonly gzip: Buffer | null
  readonly brotli: Buffer | null
}

export interface Assets {
  /** Built name by plain name: `atlante.css` is `atlante-14d29c9356.css`. */
  readonly names: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, Asset>
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Reads what `scripts/build-assets.mjs` built. A folder without a manifest is a broken installation: it throws. */
export function loadAssets(directory: string): Assets {
  const manifest: unknown = JSON.parse(readFileSync(path.join(directory, 'manifest.json'), 'utf8'))
  const names = new Map(Object.entries(manifest as Record<string, string>))
  const files = new Map([...names.values()].map(name => [name, loadAsset(path.join(directory, name))]))
  return { names, files }
}

function loadAsset(file: string): Asset {
  const bytes = readFileSync(file)
  const extension = path.extname(file)
  const text = extension !== '.woff2' && extension !== '.png'
  return {
    type: types[extension] ?? 'application/octet-stream',
    bytes,
    gzip: text ? gzipSync(bytes, { level: 9 }) : null,
    brotli: text ? brotliCompressSync(bytes) : null,
  }
}
