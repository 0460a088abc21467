import type { Delivery, Edition, Gap, Observation, SeriesTable, ServiceMap } from '../edition.ts'
import type { DraftTexts } from './draft-map.ts'
import { printedCell } from './printed-cell.ts'
import { type StoredDraft, type StoredTable, windowOf } from './stored-draft.ts'

/** What the drafts would be as an edition: the one that the checks, the preview and the seal see. */
export function draftEdition(
  drafts: readonly StoredDraft[],
  year: number,
  about: Pick<Edition, 'body' | 'title' | 'attachment'>,
): Edition {
  return {
    format: 'atlante.edition/1',
    body: about.body,
    year,
    title: about.title,
    attachment: about.attachment ?? null,
    services: drafts.map(draft => draftService(draft, year)),
  }
}

const nothing: Observation = { raw: '', value: null, status: 'missing', note: null }

/** A figure that the office says it has not, with its words. */
const stated = (statement: string): Observation => ({
  raw: 'n.d.',
  value: null,
  status: 'not_collected',
  note: statement,
})

function draftService(draft: StoredDraft, year: number): ServiceMap {
  const { texts } = draft
  const [core, ancillary] = [texts['content.core'].value, texts['content.ancillary'].value]
  const table = (stored: StoredTable | null) => stored && seriesTable(stored, windowOf(year))
  const [outputs, served] = [table(draft.tables.output), table(draft.tables.served)]
  return {
    name: draft.name,
    manager: draft.manager,
    content: core === null && ancillary === null ? null : { core: core ?? [], ancillary: ancillary ?? [] },
    outputs,
    users: { criteria: texts['users.criteria'].value, segments: texts['users.segments'].value, served },
    delivery: delivery(texts),
    gaps: draft.gaps.filter(gap => isStillMissing(gap, draft)),
  }
}

function delivery(texts: DraftTexts): Delivery | null {
  const [forms, staff] = [texts['delivery.forms'].value, texts['delivery.staff'].value]
  const [coDelivery, facilities] = [texts['delivery.coDelivery'].value, texts['delivery.facilities'].value]
  if (forms === null && staff === null && coDelivery === null && facilities === null) return null
  return { forms, staff, coDelivery, facilities }
}

/** A gap closes once its section is written. */
function isStillMissing({ section }: Gap, { name, texts, tables }: StoredDraft): boolean {
  if (section === 'name') return name === null
  if (section === 'outputs') return tables.output === null
  if (section === 'users.served') return tables.served === null
  const written = Object.entries(texts).filter(([, text]) => text.value !== null)
  return !written.some(([each]) => each === section || each.startsWith(`${section}.`))
}

function seriesTable(table: StoredTable, referenceDates: readonly string[]): SeriesTable {
  return {
    referenceDates,
    footnotes: table.footnotes,
    series: table.rows.map(row => {
      const whole = row.partOf === null ? -1 : table.rows.findIndex(each => each.row === row.partOf)
      return {
        label: row.label,
        unit: row.unit,
        partOf: whole < 0 ? null : whole,
        observations: referenceDates.map(date => {
          const cell = row.cells[date]
          if (cell && cell.raw !== '') return printedCell(cell)
          return table.statement !== null && date === referenceDates.at(-1)
            ? stated(table.statement)
            : nothing
        }),
      }
    }),
  }
}
