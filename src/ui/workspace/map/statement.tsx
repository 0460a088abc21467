import type { DraftTable } from '../../../domain/campaign/draft-map.ts'
import type { Section } from '../../../domain/import/known.ts'
import type { MapPageWords } from '../../../words/map-page.ts'
import type { MapPageProps } from './map-page-props.ts'

interface StatementProps {
  readonly page: MapPageProps
  readonly pageWords: MapPageWords
  readonly section: Section
  readonly table: DraftTable
}

/** Says for a whole table why it has no figures of the year; an empty field takes it back. */
export function Statement({ page, pageWords, section, table }: StatementProps) {
  const { map, frame, addresses } = page
  if (!map.canWrite || table.rows.length === 0) return null
  const id = `nessun-dato-${section}`
  const title = section === 'output' ? pageWords.output : pageWords.served
  return (
    <details className="statement" open={table.statement !== null}>
      <summary>
        {title}: {pageWords.statement.toLowerCase()}
      </summary>
      <form method="post" action={addresses.statement}>
        <input type="hidden" name="chiave" value={frame.work.formKey} />
        <input type="hidden" name="tabella" value={section} />
        <div className="ask">
          <label htmlFor={id}>{pageWords.statementHelp(map.year)}</label>
          <input
            type="text"
            className="form-control"
            id={id}
            name="motivo"
            maxLength={500}
            autoComplete="off"
            defaultValue={table.statement ?? ''}
          />
        </div>
        <div className="acts">
          <button type="submit" className="btn btn-outline-primary">
            {pageWords.save}
          </button>
        </div>
      </form>
    </details>
  )
}
