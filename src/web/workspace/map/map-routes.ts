import { patterns } from '../../urls.ts'
import type { WorkRoute } from '../route.ts'
import { formFile, formOfAll } from './form-files.ts'
import { formConfirmed, formSent } from './form-pages.ts'
import { formsConfirmed, formsSent } from './forms-of-all.ts'
import { formsOfOffice } from './forms-of-office.ts'
import {
  cellHistory,
  cellsWritten,
  commented,
  commentSettled,
  findingExplained,
  mapData,
  mapPage,
  moved,
  tableStated,
  textsWritten,
} from './map-pages.ts'
import { rowsChanged } from './row-forms.ts'
import { workHome } from './work-home.ts'

/** What a person has to do, and each map while it is written. */
export const mapRoutes: readonly WorkRoute[] = [
  { method: 'GET', pattern: patterns.work, entrance: 'signed-in', answer: workHome },
  { method: 'GET', pattern: patterns.workMapData, entrance: 'map.read', onMap: true, answer: mapData },
  { method: 'GET', pattern: patterns.workMap, entrance: 'map.read', onMap: true, answer: mapPage },
  {
    method: 'GET',
    pattern: patterns.workCellHistory,
    entrance: 'map.read',
    onMap: true,
    answer: cellHistory,
  },
  {
    method: 'GET',
    pattern: language => patterns.workMapDeed(language, 'modulo.xlsx'),
    entrance: 'map.read',
    onMap: true,
    answer: formFile,
  },
  {
    method: 'GET',
    pattern: language => patterns.campaignPart(language, 'moduli.xlsx'),
    entrance: 'board.read',
    answer: formsOfOffice,
  },
  { method: 'GET', pattern: patterns.workForms, entrance: 'map.read', answer: formOfAll },
  { method: 'POST', pattern: patterns.sendForms, entrance: 'map.write', answer: formsSent },
  { method: 'POST', pattern: patterns.confirmForms, entrance: 'map.write', answer: formsConfirmed },
  deed('modulo', 'map.write', formSent),
  deed('modulo/conferma', 'map.write', formConfirmed),
  deed('caselle', 'map.write', cellsWritten),
  deed('testi', 'map.write', textsWritten),
  deed('nessun-dato', 'map.write', tableStated),
  deed('righe', 'map.write', rowsChanged),
  deed('spiega', 'map.write', findingExplained),
  deed('commenti', 'map.comment', commented),
  deed('commenti/fatto', 'map.comment', commentSettled),
  // Each move has a verb of its own, which the use case asks for.
  deed('mossa', 'map.read', moved),
]

function deed(
  name: Parameters<typeof patterns.workMapDeed>[1],
  entrance: 'map.read' | 'map.write' | 'map.comment',
  answer: typeof mapPage,
): WorkRoute {
  return {
    method: 'POST',
    pattern: language => patterns.workMapDeed(language, name),
    entrance,
    onMap: true,
    answer,
  }
}
