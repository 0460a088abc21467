/**
 * The rooms of `src/`, floor by floor: which rooms each may import, which packages, and whether it may use
 * Node's own modules. The one place that says so: the guard, its self-test and the picture read it.
 */
const everythingBelow = [
  'domain',
  'ingest',
  'checks',
  'analysis',
  'charts',
  'words',
  'store',
  'identity',
  'usecases',
  'publish',
]

/** @type {Record<string, { floor: number, rooms: string[], packages: string[], node: boolean }>} */
const rooms = {
  domain: { floor: 0, rooms: [], packages: [], node: false },
  ingest: { floor: 1, rooms: ['domain'], packages: ['csv-parse', 'fflate', 'saxes'], node: true },
  checks: { floor: 1, rooms: ['domain'], packages: [], node: false },
  analysis: { floor: 1, rooms: ['domain'], packages: [], node: false },
  charts: { floor: 1, rooms: ['domain'], packages: [], node: false },
  words: { floor: 1, rooms: ['domain'], packages: [], node: false },
  store: { floor: 1, rooms: ['domain'], packages: ['kysely', 'pg', '@electric-sql/pglite'], node: true },
  identity: { floor: 1, rooms: ['domain'], packages: ['@node-rs/argon2', 'otplib'], node: true },
  usecases: { floor: 2, rooms: ['domain', 'checks', 'store', 'identity'], packages: [], node: true },
  publish: {
    floor: 2,
    rooms: ['domain', 'words', 'analysis', 'charts'],
    packages: [
      '@myriaddreamin/typst-ts-node-compiler',
      'csv-stringify',
      'docx',
      'exceljs',
      'fflate',
      'hyparquet-writer',
      'n3',
      'write-excel-file',
    ],
    node: true,
  },
  ui: { floor: 2, rooms: ['domain', 'words', 'charts'], packages: ['react', 'uqr'], node: false },
  client: { floor: 2, rooms: ['domain', 'words', 'charts', 'analysis'], packages: [], node: false },
  cli: { floor: 3, rooms: everythingBelow, packages: [], node: true },
  web: {
    floor: 3,
    rooms: [...everythingBelow, 'ui'],
    packages: ['fastify', 'negotiator', 'nodemailer', 'react', 'react-dom', 'yaml', 'zod'],
    node: true,
  },
}

module.exports = { rooms }
