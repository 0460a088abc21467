import { editionDifference, isDifferent } from '../../analysis/edition-difference/edition-difference.ts'
import { ok } from '../../domain/result.ts'
import { differenceDocx } from '../../publish/difference/difference-docx.ts'
import { reportDifference } from '../../publish/difference/report-difference.ts'
import { differenceWords } from '../../words/difference.ts'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { namedEdition } from '../edition-source.ts'
import { differenceLines } from '../print/difference.ts'

/** Compares two editions, each a file or a year that is kept: `atlante diff 2023 mappe-2024.docx`. */
export const diff: Command = {
  name: 'diff',
  summary: { it: differenceWords.it.summary, en: differenceWords.en.summary },
  usage: 'diff A B [--json] [--docx FILE] [--profile FILE]',
  async run(args, io) {
    const parsed = parseArguments(
      diff,
      args,
      { json: { type: 'boolean' }, docx: { type: 'string' }, profile: { type: 'string' } },
      { min: 2, max: 2 },
    )
    if (!parsed.ok) return parsed
    const { values, positionals } = parsed.value
    const edition = (word: string | undefined) => {
      const isYear = /^(19|20|21)\d\d$/.test(word ?? '')
      const named = { path: isYear ? undefined : word, year: isYear ? word : undefined }
      return namedEdition(diff, { ...named, profile: values.profile }, io)
    }
    const from = await edition(positionals[0])
    if (!from.ok) return from
    const to = await edition(positionals[1])
    if (!to.ok) return to
    const difference = editionDifference(from.value.edition, to.value.edition)
    const different = isDifferent(difference)
    const report = reportDifference(difference, io.language)
    if (values.docx !== undefined) {
      const written = await io.writeFile(values.docx, await differenceDocx(report, io.language))
      if (!written.ok) return written
    }
    if (values.json) io.stdout.write(`${JSON.stringify(difference, null, 2)}\n`)
    else if (!different) io.stdout.write(`${differenceWords[io.language].none}\n`)
    else io.stdout.write(`${differenceLines(report, io.language).join('\n')}\n`)
    return ok(different ? 'findings' : 'fine')
  },
}
