import { patterns } from '../../urls.ts'
import type { WorkRoute } from '../route.ts'
import { declare, figuresPage, undo } from './figures-pages.ts'
import { newFigurePage } from './new-figure.ts'

/** Which figures several maps of a year share. */
export const figureRoutes: readonly WorkRoute[] = [
  {
    method: 'GET',
    pattern: language => patterns.campaignPart(language, 'dati-comuni'),
    entrance: 'campaign.open',
    answer: (visit, asked) => figuresPage(visit, asked),
  },
  {
    method: 'GET',
    pattern: language => patterns.campaignPart(language, 'dati-comuni/nuovo'),
    entrance: 'campaign.open',
    answer: (visit, asked) => newFigurePage(visit, asked),
  },
  {
    method: 'POST',
    pattern: language => patterns.campaignPart(language, 'dati-comuni/dichiara'),
    entrance: 'campaign.open',
    answer: declare,
  },
  {
    method: 'POST',
    pattern: language => patterns.campaignPart(language, 'dati-comuni/stacca'),
    entrance: 'campaign.open',
    answer: undo,
  },
]
