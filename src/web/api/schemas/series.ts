import { z } from 'zod'
import { orPart, pageOf } from './page-of.ts'
import { named } from './registry.ts'
import {
  address,
  count,
  figure,
  isoDate,
  section,
  seriesId,
  seriesKind,
  slug,
  status,
  text,
  year,
} from './values.ts'

export const series = named(
  'Series',
  z.object({
    id: seriesId,
    service: slug,
    section,
    slug,
    label: text,
    unit: text,
    kind: seriesKind.nullable(),
    partOf: seriesId.nullable(),
    editions: z.array(year).max(1000),
    firstDate: isoDate.nullable(),
    lastDate: isoDate.nullable(),
    url: address,
  }),
)

export const seriesPage = pageOf('SeriesPage', orPart('SeriesPart', series))

export const observation = named(
  'Observation',
  z.object({
    series: seriesId,
    service: slug,
    section,
    label: text,
    unit: text,
    referenceDate: isoDate,
    edition: year,
    revision: count,
    value: figure.nullable(),
    status,
    raw: text,
    note: text.nullable(),
    footnotes: z.array(text).max(100),
  }),
)

export const observationPage = pageOf('ObservationPage', orPart('ObservationPart', observation))

export const scopeNote = named(
  'ScopeNote',
  z.object({
    edition: year,
    series: seriesId,
    service: slug,
    label: text,
    mark: text,
    text,
    kind: z.enum(['definition', 'perimeter', 'source', 'one_off']).nullable(),
    fromDate: isoDate.nullable(),
    toDate: isoDate.nullable(),
  }),
)

export const scopeNotePage = pageOf('ScopeNotePage', scopeNote)

/** One series with its figures, as its newest editions give them, and what changes their meaning. */
export const wholeSeries = named(
  'WholeSeries',
  series.extend({
    observations: z.array(observation).max(10000),
    restatements: z
      .array(
        named(
          'Restatement',
          z.object({
            referenceDate: isoDate,
            fromEdition: year,
            fromRevision: count,
            fromRaw: text,
            toEdition: year,
            toRevision: count,
            toRaw: text,
          }),
        ),
      )
      .max(10000),
    scopeNotes: z.array(scopeNote).max(1000),
  }),
)

const comparedPoint = named(
  'ComparedPoint',
  z.object({
    referenceDate: isoDate,
    edition: year,
    value: figure.nullable(),
    status,
    index: figure.nullable(),
    breaksWithPast: z.boolean(),
  }),
)

const comparedSeries = named(
  'ComparedSeries',
  z.object({
    id: seriesId,
    service: slug,
    serviceName: text.nullable(),
    label: text,
    unit: text,
    points: z.array(comparedPoint).max(1000),
    url: address,
  }),
)

export const comparison = named(
  'Comparison',
  z.object({
    base: year,
    referenceDates: z.array(isoDate).max(1000),
    series: z.array(comparedSeries).max(50),
  }),
)
