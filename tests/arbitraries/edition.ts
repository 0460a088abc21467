import fc from 'fast-check'
import type {
  CoDelivery,
  Delivery,
  Edition,
  Facility,
  FormUse,
  Gap,
  Named,
  ServiceMap,
  Staffing,
} from '../../src/domain/edition.ts'
import { seriesTable } from './series-table.ts'
import { name, phrase, prose } from './text.ts'

const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 5 })
const few = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(arbitrary, { maxLength: 4 })
const description = fc.oneof({ weight: 4, arbitrary: prose }, { weight: 1, arbitrary: fc.constant('') })

const named: fc.Arbitrary<Named> = fc.record({ name: name(), description })
const coDelivery: fc.Arbitrary<CoDelivery> = fc.record({ segment: name(), role: description })
const facility: fc.Arbitrary<Facility> = fc.record({ name: name(), note: description })

const formUse: fc.Arbitrary<FormUse> = fc.oneof(
  fc.constantFrom<FormUse>(
    { raw: '', used: false, note: null },
    { raw: '/', used: false, note: null },
    { raw: 'X', used: true, note: null },
    { raw: 'x', used: true, note: null },
  ),
  phrase().map(text => ({ raw: `X ${text}`, used: true, note: text })),
  name().map(text => ({ raw: text, used: true, note: text })),
)

const staffing: fc.Arbitrary<Staffing> = fc.oneof(
  fc.integer({ min: 0, max: 400 }).map(own => ({ raw: String(own), own, external: null, note: null })),
  fc.integer({ min: 0, max: 4000 }).map(halves => ({
    raw: String(halves / 2).replace('.', ','),
    own: halves / 2,
    external: null,
    note: null,
  })),
  fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 })).map(([own, external]) => ({
    raw: `${own} + ${external} ditta esterna`,
    own,
    external,
    note: `+ ${external} ditta esterna`,
  })),
)

const delivery: fc.Arbitrary<Delivery | null> = fc
  .record({
    forms: sometimes(fc.record({ direct: formUse, outsourced: formUse, mixed: formUse })),
    staff: sometimes(staffing),
    coDelivery: sometimes(few(coDelivery)),
    facilities: sometimes(few(facility)),
  })
  .map(parts => (Object.values(parts).every(part => part === null) ? null : parts))

type Sections = Omit<ServiceMap, 'gaps'>

const sections: fc.Arbitrary<Sections> = fc.record({
  name: fc.oneof(
    { weight: 4, arbitrary: name().map(text => text.toUpperCase()) },
    { weight: 4, arbitrary: name() },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  manager: sometimes(phrase(2).map(text => text.toUpperCase())),
  content: sometimes(fc.record({ core: few(named), ancillary: few(named) })),
  outputs: sometimes(seriesTable),
  users: fc.record({
    criteria: sometimes(few(prose)),
    segments: sometimes(few(named)),
    served: sometimes(seriesTable),
  }),
  delivery,
})

/** What a map lacks, in the order of the document; a lost chapter of delivery is one gap. */
function gapsOf({ name, manager, content, outputs, users, delivery: parts }: Sections): Gap[] {
  const all: [string, unknown][] = [
    ['name', name],
    ['manager', manager],
    ['content', content],
    ['outputs', outputs],
    ['users.criteria', users.criteria],
    ['users.segments', users.segments],
    ['users.served', users.served],
    ...(parts
      ? Object.entries(parts).map(([key, part]): [string, unknown] => [`delivery.${key}`, part])
      : ([['delivery', null]] as [string, unknown][])),
  ]
  return all.filter(([, part]) => part === null).map(([section]) => ({ section, reason: 'not-in-document' }))
}

const serviceMap: fc.Arbitrary<ServiceMap> = sections.map(map => ({ ...map, gaps: gapsOf(map) }))

const hasSections = ({ content, outputs, users, delivery: parts }: ServiceMap): boolean =>
  [content, outputs, users.criteria, users.segments, users.served, parts].some(part => part !== null)

const cover = fc.record({
  place: fc.constantFrom(
    'Cremona',
    'San Lazzaro di Savena',
    "Sant'Agata li Battiati",
    'Forlì',
    'Ventimiglia',
  ),
  office: sometimes(phrase().map(text => `Settore ${text}`)),
  attachment: sometimes(fc.constantFrom('All. C', 'Allegato 2', 'ALLEGATO B')),
  title: fc.constantFrom('Mappe dei Servizi e relativi Output ed Utenza', 'Le mappe dei servizi', 'Catalogo'),
  titled: fc.boolean(),
  year: fc.integer({ min: 1995, max: 2040 }),
})

/** Editions as bodies publish them: whole maps, maps with lost pages, maps without their first page. */
export const edition: fc.Arbitrary<Edition> = fc
  .tuple(cover, fc.array(serviceMap.filter(hasSections), { minLength: 1, maxLength: 5 }))
  .map(([{ place, office, attachment, title, titled, year }, services]) => ({
    format: 'atlante.edition/1',
    body: { name: `Comune di ${place}`, office },
    year,
    title: titled ? `${title} ${year}` : title,
    attachment,
    services,
  }))
