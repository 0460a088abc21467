import type { Edition, Observation, SeriesTable } from '../edition.ts'
import { fail, ok, type Result } from '../result.ts'
import type { PlacedProblem } from './problem.ts'
import {
  date,
  firstOf,
  flag,
  list,
  number,
  object,
  oneOf,
  orNull,
  place,
  type Shape,
  text,
  year,
} from './shape.ts'

/**
 * An edition from its interchange text (`atlante.edition/1`), or the first thing wrong with it and where.
 *
 * Fields that this program does not know are refused: to drop them would lose what a newer one wrote.
 */
export function parseEdition(json: string): Result<Edition, PlacedProblem> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return fail({ at: '', problem: 'not-json' })
  }
  const problem = edition(value, '')
  if (problem) return fail(problem)
  // Every field was looked at just above.
  const parsed = value as Edition
  const contradiction = editionProblem(parsed)
  return contradiction ? fail(contradiction) : ok(parsed)
}

const source = object({ firstLine: orNull(place), lastLine: orNull(place) }, { locator: text })
const named = object({ name: text, description: text }, { source })
const status = oneOf('not-status', [
  'observed',
  'estimated',
  'not_collected',
  'not_applicable',
  'missing',
  'text',
])
const observation = object(
  { raw: text, value: orNull(number), status, note: orNull(text) },
  { unit: text, footnotes: list(text) },
)
const series = object(
  { label: text, unit: text, partOf: orNull(place), observations: list(observation) },
  { source },
)
const table = object({
  referenceDates: list(date),
  series: list(series),
  footnotes: list(object({ mark: text, text })),
})
const form = object({ raw: text, used: flag }, { note: orNull(text) })
const delivery = object({
  forms: orNull(object({ direct: form, outsourced: form, mixed: form })),
  staff: orNull(object({ raw: text, own: orNull(number) }, { external: orNull(number), note: orNull(text) })),
  coDelivery: orNull(list(object({ segment: text, role: text }))),
  facilities: orNull(list(object({ name: text, note: text }))),
})
const serviceMap = object(
  {
    name: orNull(text),
    manager: orNull(text),
    content: orNull(object({ core: list(named), ancillary: list(named) })),
    outputs: orNull(table),
    users: object({ criteria: orNull(list(text)), segments: orNull(list(named)), served: orNull(table) }),
    delivery: orNull(delivery),
    gaps: list(object({ section: text, reason: text })),
  },
  { source },
)
const edition: Shape = object(
  {
    format: oneOf('unknown-format', ['atlante.edition/1']),
    body: object({ name: text }, { office: orNull(text), ipaCode: orNull(text), istatCode: orNull(text) }),
    year,
    title: text,
    services: list(serviceMap),
  },
  { attachment: orNull(text) },
)

/** What in an edition of the right shape contradicts itself, so that it cannot be kept; null where nothing. */
export function editionProblem(whole: Edition): PlacedProblem | null {
  const strange = year(whole.year, 'year')
  if (strange) return strange
  if (whole.services.length === 0) return { at: 'services', problem: 'no-services' }
  return firstOf(
    whole.services.flatMap((map, index) => [
      () => map.outputs && tableProblem(map.outputs, `services[${index}].outputs`),
      () => map.users.served && tableProblem(map.users.served, `services[${index}].users.served`),
    ]),
  )
}

function tableProblem({ referenceDates, series }: SeriesTable, at: string): PlacedProblem | null {
  if (new Set(referenceDates).size < referenceDates.length) {
    return { at: `${at}.referenceDates`, problem: 'date-twice' }
  }
  return firstOf(
    series.map((row, index) => () => {
      const here = `${at}.series[${index}]`
      if (row.observations.length !== referenceDates.length) {
        return { at: `${here}.observations`, problem: 'cells-unlike-dates' }
      }
      if (row.partOf !== null && (row.partOf === index || row.partOf >= series.length)) {
        return { at: `${here}.partOf`, problem: 'part-of-nothing' }
      }
      const wrong = row.observations.findIndex(each => !isConsistent(each))
      return wrong < 0 ? null : { at: `${here}.observations[${wrong}]`, problem: 'value-unlike-status' }
    }),
  )
}

/** A value means that something was counted or estimated, and the other way round. */
const isConsistent = ({ value, status }: Observation) =>
  (value !== null) === (status === 'observed' || status === 'estimated')
