import type { JudgedRow, RowVerdict } from '../../../domain/campaign/form-verdict.ts'
import { shownRaw } from '../../../domain/campaign/shown-raw.ts'
import { type CollectionFormWords, collectionFormWords } from '../../../words/collection-form.ts'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

export interface FormPreviewProps {
  readonly frame: WorkFrame
  readonly name: string
  readonly rows: readonly JudgedRow[]
  readonly confirm: string
  readonly back: string
  readonly nonce: string
  /** The rows of the form, for the second step. */
  readonly carried: string
}

/** Row by row what a filled form would change; nothing is written before the second step. */
export function FormPreviewPage({ frame, name, rows, confirm, back, nonce, carried }: FormPreviewProps) {
  const words = collectionFormWords(frame.language)
  const changes = rows.filter(each => changing.has(each.verdict)).length
  const meanwhile = rows.some(each => each.verdict === 'meanwhile')
  return (
    <WorkPage frame={frame} title={`${words.preview.title(name)} · ${frame.body}`} current="work">
      <div className="title first">
        <div>
          <h1>{words.preview.title(name)}</h1>
          <p className="lead">{changes > 0 ? words.preview.lead(changes) : words.preview.nothing}</p>
        </div>
      </div>
      <form method="post" action={confirm}>
        <input type="hidden" name="chiave" value={frame.work.formKey} />
        <input type="hidden" name="pagina" value={nonce} />
        <input type="hidden" name="righe" value={carried} />
        <table className="table tally verdicts">
          <thead>
            <tr>
              <th scope="col">{words.preview.row}</th>
              <th scope="col">{words.preview.now}</th>
              <th scope="col">{words.preview.form}</th>
              <th scope="col">{words.preview.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(each => (
              <Row key={each.filled.row} judged={each} words={words} />
            ))}
          </tbody>
        </table>
        <div className="acts">
          {changes > 0 || meanwhile ? (
            <button type="submit" className="btn btn-primary">
              {words.preview.confirm}
            </button>
          ) : null}
          <a href={back}>{words.preview.leave}</a>
        </div>
      </form>
    </WorkPage>
  )
}

const changing: ReadonlySet<RowVerdict> = new Set(['writes', 'words', 'asks'])

function Row({ judged, words }: { readonly judged: JudgedRow; readonly words: CollectionFormWords }) {
  const { filled, row, now, verdict } = judged
  const label = row?.label ?? String(filled.row)
  const said = verdict === 'meanwhile' ? words.preview.meanwhile(now?.by ?? '') : words.preview[verdict]
  return (
    <tr className={changing.has(verdict) || verdict === 'meanwhile' ? 'changing' : undefined}>
      <th scope="row">{label}</th>
      <td>{shownRaw(now?.raw ?? '')}</td>
      <td>
        {filled.raw}
        {filled.note === '' ? null : <span className="k">{filled.note}</span>}
      </td>
      <td className={`verdict-${verdict}`}>
        {said}
        {verdict === 'meanwhile' ? (
          <input type="checkbox" name="sopra" value={filled.row} aria-label={words.preview.over(label)} />
        ) : null}
      </td>
    </tr>
  )
}
