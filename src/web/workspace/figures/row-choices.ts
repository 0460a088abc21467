import type { PlacedRow } from '../../../domain/figures/placed-row.ts'
import type { Section } from '../../../domain/import/known.ts'
import type { Choice } from '../../../ui/workspace/select-field.tsx'
import type { Language } from '../../../words/language.ts'
import { sharedFiguresWords } from '../../../words/shared-figures.ts'
import { sentenceCase } from '../../../words/title-case.ts'
import { mapName } from '../campaign/board-view.ts'

/** The maps that these rows stand in, by name. */
export function mapChoices(rows: readonly PlacedRow[]): readonly Choice[] {
  const names = new Map(rows.map(({ slug, map }) => [slug, mapName(map, slug)]))
  const { compare } = new Intl.Collator('it', { numeric: true })
  return [...names].map(([value, name]) => ({ value, name })).sort((a, b) => compare(a.name, b.name))
}

/** The rows of a map by table, in their order; nothing for one that there is not. */
export function rowChoices(rows: readonly PlacedRow[], slug: string, language: Language) {
  const words = sharedFiguresWords(language)
  const sections: readonly Section[] = ['output', 'served']
  return sections
    .map(section => ({
      heading: sentenceCase(words.section[section]),
      choices: rows
        .filter(each => each.slug === slug && each.section === section)
        .map(({ row, label }) => ({ value: String(row), name: sentenceCase(label) })),
    }))
    .filter(each => each.choices.length > 0)
}
