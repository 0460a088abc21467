import { writeSync } from 'node:fs'
import { openStore } from '../src/store/open-store.ts'
import { importEdition } from '../src/usecases/import-edition.ts'
import { smallEdition } from './small-edition.ts'

/**
 * A process to be killed: imports one edition after the other into the directory of its first argument, from the
 * year of its second, and writes a year to its output once that import has been acknowledged.
 */
const [, , dataDirectory = '', from = ''] = process.argv
const store = await openStore({ dataDirectory, databaseUrl: null })
if (!store.ok) {
  writeSync(1, `refused ${JSON.stringify(store.error)}\n`)
  process.exit(2)
}
writeSync(1, 'open\n')
for (let year = Number(from); ; year++) {
  const figures = Array.from({ length: 6 }, (_, at) => year * 10 + at)
  const change = await importEdition(
    store.value,
    smallEdition(year, {
      ANAGRAFE: { output: { certificati: figures, carte: figures }, served: { cittadini: figures } },
      VERDE: { output: { alberi: figures } },
    }),
    'prova',
  )
  if (!change.ok) process.exit(2)
  writeSync(1, `${year}\n`)
}
