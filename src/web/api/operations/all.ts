import type { Operation } from '../operation.ts'
import { publicationOperations } from './bodies.ts'
import { comparisonOperations } from './comparison.ts'
import { mapOperations } from './maps.ts'
import { noteOperations } from './notes.ts'
import { observationOperations } from './observations.ts'
import { organisationOperations } from './organisations.ts'
import { searchOperations } from './search.ts'
import { seriesOperations } from './series.ts'
import { serviceOperations } from './services.ts'
import { statusOperations } from './status.ts'

/** Everything that the interface can be asked, in the order of its document. */
export const operations: readonly Operation[] = [
  ...publicationOperations,
  ...mapOperations,
  ...serviceOperations,
  ...seriesOperations,
  ...observationOperations,
  ...comparisonOperations,
  ...searchOperations,
  ...organisationOperations,
  ...noteOperations,
  ...statusOperations,
]
