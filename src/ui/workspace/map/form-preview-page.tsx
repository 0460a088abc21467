import type { AddedRow } from '../../../domain/campaign/form-sheet.ts'
import type { JudgedRow, RowVerdict } from '../../../domain/campaign/form-verdict.ts'
import { shownRaw } from '../../../domain/campaign/shown-raw.ts'
import { type CollectionFormWords, collectionFormWords } from '../../../words/collection-form.ts'
import type { NamedLink } from '../../links.ts'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

/** What a filled form would do to one map. */
export interface PreviewedMap {
  readonly link: NamedLink
  /** Why nothing of it is written; null where it may be. */
  readonly problem: string | null
  readonly rows: readonly JudgedRow[]
  readonly added: readonly AddedRow[]
  /** Labels of the map's rows that the sheet lacks. */
  readonly missing: readonly string[]
}

export interface FormPreviewProps {
  readonly frame: WorkFrame
  readonly title: string
  readonly maps: readonly PreviewedMap[]
  /** Rows written by the step before; null for the first. */
  readonly saved: number | null
  readonly confirm: string
  readonly back: string
  readonly nonce: string
  /** The rows of the form, for the second step. */
  readonly carried: string
}

/** Row by row what a filled form would change; nothing is written before the second step. */
export function FormPreviewPage(props: FormPreviewProps) {
  const { frame, title, maps, saved, confirm, back, nonce, carried } = props
  const words = collectionFormWords(frame.language)
  const open = maps.filter(each => each.problem === null).flatMap(each => each.rows)
  const changes = open.filter(each => changing.has(each.verdict)).length
  const meanwhile = open.some(each => each.verdict === 'meanwhile')
  const quiet = maps.length > 1 ? maps.filter(isQuiet) : []
  const verdicts = (
    <>
      {maps.map(map =>
        quiet.includes(map) ? null : (
          <Previewed key={map.link.href} map={map} words={words} isOnly={maps.length === 1} />
        ),
      )}
      {quiet.length === 0 ? null : (
        <p className="small">{words.preview.unchanged(quiet.map(each => each.link.name))}</p>
      )}
    </>
  )
  return (
    <WorkPage frame={frame} title={`${title} · ${frame.body}`} current="work">
      <div className="title first">
        <div>
          <h1>{title}</h1>
          {saved === null ? (
            <p className="lead">{changes > 0 ? words.preview.lead(changes) : words.preview.nothing}</p>
          ) : (
            <p className="alert alert-warning" role="status">
              {words.preview.afterwards(saved)}
            </p>
          )}
        </div>
      </div>
      {changes > 0 || meanwhile ? (
        <form method="post" action={confirm} encType="multipart/form-data">
          <input type="hidden" name="chiave" value={frame.work.formKey} />
          <input type="hidden" name="pagina" value={nonce} />
          <input type="hidden" name="righe" value={carried} />
          {verdicts}
          <div className="acts">
            <button type="submit" className="btn btn-primary">
              {words.preview.confirm}
            </button>
            <a href={back}>{words.preview.leave}</a>
          </div>
        </form>
      ) : (
        <>
          {verdicts}
          <p>
            <a href={back}>{words.preview.leave}</a>
          </p>
        </>
      )}
    </WorkPage>
  )
}

const changing: ReadonlySet<RowVerdict> = new Set(['writes', 'words', 'asks'])
const unmoved: ReadonlySet<RowVerdict> = new Set(['same', 'empty'])

/** Of several maps, those that the form leaves as they are need no table. */
function isQuiet({ rows, added, missing }: PreviewedMap): boolean {
  return added.length + missing.length === 0 && rows.every(each => unmoved.has(each.verdict))
}

interface PreviewedProps {
  readonly map: PreviewedMap
  readonly words: CollectionFormWords
  readonly isOnly: boolean
}

function Previewed({ map, words, isOnly }: PreviewedProps) {
  const { link, problem, rows, added, missing } = map
  return (
    <section aria-label={link.name}>
      {isOnly ? null : (
        <h2>
          <a href={link.href}>{link.name}</a>
        </h2>
      )}
      {problem === null ? null : <p className="alert alert-danger">{problem}</p>}
      <div className="table-responsive">
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
              <Row key={each.filled.cell} judged={each} words={words} isOpen={problem === null} />
            ))}
          </tbody>
        </table>
      </div>
      <Listed
        lead={words.preview.added(added.length)}
        items={added.map(({ cell, label, raw }) => `${cell}: ${label} ${raw}`)}
      />
      <Listed lead={words.preview.missing(missing.length)} items={missing} />
    </section>
  )
}

interface RowProps {
  readonly judged: JudgedRow
  readonly words: CollectionFormWords
  readonly isOpen: boolean
}

function Row({ judged, words, isOpen }: RowProps) {
  const { filled, row, now, verdict, pastDiffers } = judged
  const label = row?.label ?? filled.label
  const said = verdict === 'meanwhile' ? words.preview.meanwhile(now?.by ?? '') : words.preview[verdict]
  const isPlain = unmoved.has(verdict) || !isOpen
  return (
    <tr className={isPlain ? undefined : 'changing'}>
      <th scope="row">
        {label}
        {verdict === 'relabelled' ? <span className="k">{`${filled.cell}: ${filled.label}`}</span> : null}
      </th>
      <td>{shownRaw(now?.raw ?? '')}</td>
      <td>
        {filled.raw}
        {filled.note === '' ? null : <span className="k">{filled.note}</span>}
      </td>
      <td className={`verdict-${verdict}`}>
        {isOpen ? said : ''}
        {isOpen && verdict === 'meanwhile' ? (
          <>
            <input type="hidden" name="visto" value={filled.row} />
            <input type="checkbox" name="sopra" value={filled.row} aria-label={words.preview.over(label)} />
          </>
        ) : null}
        {pastDiffers ? <span className="k">{words.preview.pastDiffers}</span> : null}
      </td>
    </tr>
  )
}

function Listed({ lead, items }: { readonly lead: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <>
      <p className="small">{lead}</p>
      <ul className="small">
        {items.map(item => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  )
}
