import type { SeriesAddress } from '../../../store/queries/series-page.ts'
import type { Answer } from '../../http/answer.ts'
import { urls } from '../../urls.ts'
import { noEdition, type Visit } from '../visit.ts'

/** A service by its lasting name: its page in the newest edition, which leads on where it is not there. */
export function anyService(visit: Visit, service: string): Answer {
  return inNewest(visit, year => urls.service('it', year, service))
}

/** The same of a series. */
export function anySeries(visit: Visit, { service, section, series }: SeriesAddress): Answer {
  return inNewest(visit, year => urls.series('it', year, service, section, series))
}

function inNewest(visit: Visit, address: (year: number) => string): Answer {
  const [newest] = visit.catalogue.editions
  return newest
    ? { kind: 'moved', to: address(newest.year), lasting: false }
    : { kind: 'problem', problem: noEdition(visit, '') }
}
