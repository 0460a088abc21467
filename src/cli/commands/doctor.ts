import { ok } from '../../domain/result.ts'
import { openStore } from '../../store/open-store.ts'
import { listEditions } from '../../usecases/list-editions.ts'
import { doctorWords } from '../../words/doctor.ts'
import { formatNumber } from '../../words/number.ts'
import { workingBodyWords } from '../../words/working-body.ts'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'

/** Opens the store as every command does and says what it found: what stands in the way is a refusal. */
export const doctor: Command = {
  name: 'doctor',
  summary: {
    it: "controlla l'installazione: versioni, dati, che cosa è conservato",
    en: 'looks at the installation: versions, data, what is kept',
  },
  usage: 'doctor [--json]',
  async run(args, io) {
    const parsed = parseArguments(doctor, args, { json: { type: 'boolean' } }, { min: 0, max: 0 })
    if (!parsed.ok) return parsed
    const opened = await openStore(io.settings)
    if (!opened.ok) return opened
    const store = opened.value
    try {
      const description = await store.describe()
      const editions = await listEditions(store)
      const body = await store.body()
      if (parsed.value.values.json) {
        const found = { node: process.versions.node, ...description, body: body?.slug ?? null, editions }
        io.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
        return ok('fine')
      }
      const words = doctorWords[io.language]
      const { engine, version, where, schema } = description
      const lines = [
        words.node(process.versions.node),
        words.engine(engine, version),
        words.where(engine, where),
        ...(engine === 'embedded' ? [words.lock(process.pid)] : []),
        words.schema(schema),
        ...(editions.length === 0
          ? [words.empty]
          : [workingBodyWords[io.language].atWork(body?.name ?? null)]),
        ...editions.map(edition =>
          words.edition({
            ...edition,
            services: formatNumber(edition.services, io.language),
            figures: formatNumber(edition.figures, io.language),
          }),
        ),
      ]
      io.stdout.write(`${lines.join('\n')}\n`)
      return ok('fine')
    } finally {
      await store.close()
    }
  },
}
