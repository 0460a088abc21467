import { firstSchema } from './001-first-schema.ts'
import { acceptances } from './002-acceptances.ts'
import { sumRules } from './003-sum-rules.ts'
import { editionSeals } from './004-edition-seals.ts'
import { searchWords } from './005-search-words.ts'
import { people } from './006-people.ts'
import { historyChain } from './007-history-chain.ts'
import { campaign } from './008-campaign.ts'
import { mails } from './009-mails.ts'
import { removedRows } from './010-removed-rows.ts'
import { departments } from './011-departments.ts'
import { figuresAlone } from './012-figures-alone.ts'
import { rowsAlone } from './013-rows-alone.ts'
import type { Migration } from './migration.ts'

/** Every migration, in order. A released one is never edited: a change is a new number. */
export const migrations: readonly Migration[] = [
  firstSchema,
  acceptances,
  sumRules,
  editionSeals,
  searchWords,
  people,
  historyChain,
  campaign,
  mails,
  removedRows,
  departments,
  figuresAlone,
  rowsAlone,
]
