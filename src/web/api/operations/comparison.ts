import { z } from 'zod'
import { type ComparedSeries, compareSeries } from '../../../analysis/compare-series.ts'
import { printedSeries } from '../../../store/queries/compared-series.ts'
import { urls } from '../../urls.ts'
import { problem } from '../api-answer.ts'
import { type ApiVisit, editionIds, read } from '../api-visit.ts'
import { numbersOf, seriesAsked } from '../find-named.ts'
import { operation } from '../operation.ts'
import { years } from '../parameters.ts'
import { comparison as shape } from '../schemas/series.ts'
import { seriesId, year } from '../schemas/values.ts'

const comparison = operation({
  id: 'comparison',
  tag: 'figures',
  path: '/comparison',
  query: {
    series: z.array(seriesId).min(1).max(20),
    base: year.default(2019),
    year: years,
  },
  answer: shape,
  example: {
    series: 'asili-nido.output.pasti-erogati-anno,anagrafe.output.carte-d-identita-rilasciate-o-prorogate',
  },
  answerTo: async (visit, asked) => {
    const ids = await seriesAsked(visit, [...new Set(asked.series)])
    if (!ids.ok) return problem(ids.error)
    const wanted = [...new Set((ids.value ?? []).map(each => each.now))]
    const printed = await read(visit, db =>
      printedSeries(db, editionIds(visit, undefined), numbersOf(ids.value) ?? []),
    )
    const compared = wanted.flatMap(
      id =>
        compareSeries(
          printed.filter(each => each.id === id),
          asked.base,
        ) ?? [],
    )
    const shown = (date: string) => asked.year === undefined || asked.year.includes(Number(date.slice(0, 4)))
    const series = compared.map(each => ({
      ...each,
      points: each.points.filter(point => shown(point.referenceDate)),
    }))
    const dates = new Set(series.flatMap(each => each.points.map(point => point.referenceDate)))
    return {
      kind: 'data',
      data: {
        base: asked.base,
        referenceDates: [...dates].sort(),
        series: series.map(each => shownSeries(visit, each)),
      },
    }
  },
})

function shownSeries({ site }: ApiVisit, { newest, ...each }: ComparedSeries) {
  const [service = '', section, slug = ''] = each.id.split('.')
  const table = section === 'served' ? 'served' : 'output'
  return { ...each, url: site + urls.series('it', newest, service, table, slug) }
}

export const comparisonOperations = [comparison]
