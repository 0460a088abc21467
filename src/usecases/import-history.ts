import type { EditionChange } from '../domain/import/edition-change.ts'
import type { Happening } from '../store/rows/add-history.ts'

/** Who imports: a program by its name, or a person of the body. */
export interface Importer {
  readonly name: string
  /** Number in the store; null for a program. */
  readonly person: number | null
}

/** What the history says of an import: the import itself, then what it did to services, rows and figures. */
export function importHistory(
  change: EditionChange,
  { name, person }: Importer,
  why: string | null = null,
): Happening[] {
  const { edition, services, rows, figures } = change
  const happened = (action: string, subject: object, from: object | null, to: object | null): Happening => ({
    actor: name,
    action,
    subject: { edition, ...subject, ...(person === null ? {} : { person }) },
    from: from && { ...from },
    to: to && { ...to },
    reason: action === 'edition.import' ? why : null,
  })
  return [
    happened('edition.import', {}, change.comparedWith === null ? null : { edition: change.comparedWith }, {
      services: services.inFile,
      figuresAdded: figures.added,
      figuresRestated: figures.restated.length,
    }),
    ...services.added.map(({ service }) => happened('service.add', { service }, null, null)),
    ...services.renamed.map(({ from, to }) =>
      happened('service.rename', { service: to }, { name: from }, { name: to }),
    ),
    ...rows.added.map(ref => happened('series.add', ref, null, null)),
    ...rows.renamed.map(({ from, ...ref }) =>
      happened('series.rename', ref, { label: from }, { label: ref.label }),
    ),
    ...figures.restated.map(({ from, to, ...ref }) => happened('figure.restate', ref, from, to)),
  ]
}
