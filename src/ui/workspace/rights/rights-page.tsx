import type { RightsWords } from '../../../words/rights.ts'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

export interface RightsProps {
  readonly frame: WorkFrame
  readonly words: RightsWords
  /** The roles that the person holds today, in words. */
  readonly yours: string
  readonly roles: readonly { readonly key: string; readonly name: string; readonly meaning: string }[]
  readonly rows: readonly {
    readonly key: string
    readonly verb: string
    /** By role: when the role may; null for never. */
    readonly cells: readonly (string | null)[]
  }[]
}

/** The table of rights, as help. */
export function RightsPage({ frame, words, yours, roles, rows }: RightsProps) {
  return (
    <WorkPage frame={frame} title={`${words.title} · ${frame.body}`} current="rights">
      <div className="title first">
        <div>
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
          <p>{yours}</p>
        </div>
      </div>
      <section className="block" aria-labelledby="ruoli">
        <h2 id="ruoli">{words.rolesTitle}</h2>
        <dl className="lines meanings">
          {roles.map(role => (
            <div key={role.key}>
              <dt>{role.name}</dt>
              <dd>{role.meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="block" aria-labelledby="permessi">
        <h2 id="permessi">{words.tableTitle}</h2>
        <p className="small">{words.tableLead}</p>
        <table className="table rights">
          <thead>
            <tr>
              <th scope="col">{words.deed}</th>
              {roles.map(role => (
                <th key={role.key} scope="col">
                  {role.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.key}>
                <th scope="row">{row.verb}</th>
                {row.cells.map((cell, index) => (
                  <td
                    key={roles[index]?.key}
                    data-role={roles[index]?.name}
                    className={cell ? undefined : 'never'}
                  >
                    {cell ?? words.no}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </WorkPage>
  )
}
