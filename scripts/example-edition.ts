import type {
  CoDelivery,
  Delivery,
  Edition,
  Facility,
  FormUse,
  Named,
  SeriesTable,
  ServiceMap,
  Staffing,
} from '../src/domain/edition.ts'

/** Longest text kept of what is prose: descriptions, roles, notes. */
const prose = 60
/** Longest text kept of what names a thing. */
const name = 180

/**
 * The facts and figures of an edition without its prose: names, labels, figures, managers, forms, staff and
 * places stay as written; long descriptions go, long roles and criteria are cut to their head.
 *
 * A map none of whose core elements keeps a description gets a sentence in our own words on the first, made
 * from the labels of what it counts.
 */
export function exampleEdition(edition: Edition): Edition {
  return { ...edition, services: edition.services.map(exampleMap) }
}

function exampleMap(map: ServiceMap): ServiceMap {
  const { content, outputs, users, delivery } = map
  return {
    ...map,
    content: content && {
      core: described(content.core.map(withoutProse), outputs),
      ancillary: content.ancillary.map(withoutProse),
    },
    outputs: outputs && exampleTable(outputs),
    users: {
      criteria: users.criteria?.map(criterion => head(criterion, 100)) ?? null,
      segments: users.segments?.map(withoutProse) ?? null,
      served: users.served && exampleTable(users.served),
    },
    delivery: delivery && exampleDelivery(delivery),
  }
}

const withoutProse = (named: Named): Named => ({
  ...named,
  name: head(named.name, name),
  description: short(named.description),
})

function described(core: readonly Named[], outputs: SeriesTable | null): readonly Named[] {
  const [first, ...others] = core
  if (!first || core.some(({ description }) => description !== '')) return core
  return [{ ...first, description: summary(outputs) }, ...others]
}

function summary(outputs: SeriesTable | null): string {
  const labels = (outputs?.series ?? [])
    .map(({ label }) => label.replace(/[\s*:]+$/, '').replace(/^n\.?[°º]? +(?=\p{L})|^n\.(?=\p{L})/iu, ''))
    .filter(label => label !== '' && label.length <= prose)
    .slice(0, 2)
  return labels.length === 0
    ? 'Sintesi di Atlante: la descrizione è nel documento del Comune.'
    : `Sintesi di Atlante: si contano ${labels.map(label => `«${label}»`).join(' e ')}.`
}

const exampleTable = (table: SeriesTable): SeriesTable => ({
  ...table,
  series: table.series.map(series => ({ ...series, label: head(series.label, name) })),
})

function exampleDelivery({ forms, staff, coDelivery, facilities }: Delivery): Delivery {
  return {
    forms: forms && {
      direct: exampleForm(forms.direct),
      outsourced: exampleForm(forms.outsourced),
      mixed: exampleForm(forms.mixed),
    },
    staff: staff && exampleStaff(staff),
    coDelivery: coDelivery?.map(exampleCoDelivery) ?? null,
    facilities: facilities?.map(exampleFacility) ?? null,
  }
}

function exampleForm(form: FormUse): FormUse {
  if (form.raw.length <= prose) return form
  return { ...form, raw: form.used ? 'X' : '', note: null }
}

function exampleStaff(staff: Staffing): Staffing {
  if (staff.raw.length <= prose) return staff
  return { ...staff, raw: head(staff.raw, 110), note: null }
}

const exampleCoDelivery = ({ segment, role }: CoDelivery): CoDelivery => ({
  segment: head(segment, name),
  role: head(role, prose),
})

const exampleFacility = (facility: Facility): Facility => ({
  name: head(facility.name, name),
  note: short(facility.note),
})

const short = (text: string): string => (text.length <= prose ? text : '')

/** The text, or its head up to the first stop, or up to the last word that fits. */
function head(text: string, longest: number): string {
  if (text.length <= longest) return text
  const stop = text.search(/[:;([.\n]/)
  if (stop >= 8 && stop <= longest) return text.slice(0, stop).trim()
  return `${text.slice(0, text.lastIndexOf(' ', longest - 1)).replace(/[\s,]+$/, '')}…`
}
