import type { AcceptancesTable } from './tables/acceptances.ts'
import type { AssignmentsTable } from './tables/assignments.ts'
import type { BodiesTable } from './tables/bodies.ts'
import type {
  CampaignCellsTable,
  CampaignKeysTable,
  CampaignRowsTable,
  CampaignTablesTable,
} from './tables/campaign-rows.ts'
import type { CampaignTextsTable } from './tables/campaign-texts.ts'
import type { CampaignMapsTable, CampaignsTable } from './tables/campaigns.ts'
import type { CommentsTable } from './tables/comments.ts'
import type { EditionSealsTable } from './tables/edition-seals.ts'
import type { EditionsTable } from './tables/editions.ts'
import type { HistoryTable } from './tables/history.ts'
import type { HistoryHeadsTable } from './tables/history-heads.ts'
import type { LatePermitsTable } from './tables/late-permits.ts'
import type { MailsTable } from './tables/mails.ts'
import type { ObservationsTable } from './tables/observations.ts'
import type { PeopleTable } from './tables/people.ts'
import type { SchemaMigrationsTable } from './tables/schema-migrations.ts'
import type { ScopeNotesTable } from './tables/scope-notes.ts'
import type { SearchEntriesTable } from './tables/search-entries.ts'
import type { SearchWordsTable } from './tables/search-words.ts'
import type { SeriesTable } from './tables/series.ts'
import type { SeriesTablesTable, TableRowsTable } from './tables/series-tables.ts'
import type { ServiceLineageTable, SharedFiguresTable } from './tables/service-lineage.ts'
import type { ServiceMapsTable } from './tables/service-maps.ts'
import type { ServiceNamesTable, ServicesTable } from './tables/services.ts'
import type { SessionsTable } from './tables/sessions.ts'
import type { SignInTokensTable } from './tables/sign-in-tokens.ts'
import type { SumRulesTable } from './tables/sum-rules.ts'

/** Every table by name, as Kysely wants it. Dates are ISO strings, numerics JavaScript numbers. */
export interface Tables {
  acceptances: AcceptancesTable
  bodies: BodiesTable
  services: ServicesTable
  service_names: ServiceNamesTable
  editions: EditionsTable
  edition_seals: EditionSealsTable
  service_maps: ServiceMapsTable
  series: SeriesTable
  series_tables: SeriesTablesTable
  table_rows: TableRowsTable
  observations: ObservationsTable
  scope_notes: ScopeNotesTable
  search_entries: SearchEntriesTable
  search_words: SearchWordsTable
  sum_rules: SumRulesTable
  people: PeopleTable
  sign_in_tokens: SignInTokensTable
  sessions: SessionsTable
  assignments: AssignmentsTable
  mails: MailsTable
  campaigns: CampaignsTable
  campaign_maps: CampaignMapsTable
  campaign_texts: CampaignTextsTable
  campaign_tables: CampaignTablesTable
  campaign_rows: CampaignRowsTable
  campaign_cells: CampaignCellsTable
  campaign_keys: CampaignKeysTable
  comments: CommentsTable
  late_permits: LatePermitsTable
  service_lineage: ServiceLineageTable
  shared_figures: SharedFiguresTable
  history: HistoryTable
  history_heads: HistoryHeadsTable
  schema_migrations: SchemaMigrationsTable
}
