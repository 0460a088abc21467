import type { HistoryWords } from '../../../words/history.ts'
import { Field } from '../field.tsx'
import { type Choice, SelectField } from '../select-field.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

/** An entry in words. */
export interface EntryView {
  readonly number: string
  /** The print that ties it to the one before, shortened. */
  readonly print: string
  readonly at: string
  readonly actor: string
  readonly action: string
  /** What it happened to. */
  readonly place: string
  readonly from: string | null
  readonly to: string | null
  readonly reason: string | null
}

export interface HistoryProps {
  readonly frame: WorkFrame
  readonly words: HistoryWords
  readonly action: string
  readonly filter: {
    readonly people: readonly Choice[]
    readonly services: readonly Choice[]
    readonly kinds: readonly Choice[]
    readonly chosen: Readonly<Record<'persona' | 'mappa' | 'tema' | 'dal' | 'al', string>>
    /** Fields that only links set: one cell. */
    readonly hidden: Readonly<Record<string, string>>
    readonly active: boolean
  }
  readonly entries: readonly EntryView[]
  readonly older: string | null
  readonly newest: string | null
  readonly csv: string
  readonly json: string
  readonly chain: { readonly intact: boolean; readonly text: string }
}

/** The history of the body, with filters, and as data for auditors. */
export function HistoryPage(props: HistoryProps) {
  const { frame, words, entries, chain, older, newest } = props
  return (
    <WorkPage frame={frame} title={`${words.title} · ${frame.body}`} current="history">
      <div className="title first">
        <div>
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
        </div>
      </div>
      <p className={chain.intact ? 'alert alert-success' : 'alert alert-danger'}>{chain.text}</p>
      <Filter {...props} />
      <p className="small exports">
        {`${words.export}: `}
        <a href={props.csv}>CSV</a> <a href={props.json}>JSON</a>
      </p>
      {entries.length === 0 ? <p>{words.none}</p> : null}
      <ol className="lines entries">
        {entries.map(entry => (
          <Entry key={entry.number} words={words} entry={entry} />
        ))}
      </ol>
      <p className="acts d-print-none">
        {older === null ? null : (
          <a className="btn btn-outline-primary" href={older}>
            {words.older}
          </a>
        )}
        {newest === null ? null : <a href={newest}>{words.newest}</a>}
      </p>
    </WorkPage>
  )
}

function Entry({ words, entry }: { readonly words: HistoryWords; readonly entry: EntryView }) {
  return (
    <li>
      <p className="small">
        {`${entry.at} · ${words.number(entry.number)} · `}
        <code>{entry.print}</code>
      </p>
      <p>
        <b>{entry.actor}</b> {entry.action}
        {entry.place === '' ? null : <span className="place">{entry.place}</span>}
      </p>
      {entry.from === null && entry.to === null ? null : (
        <p className="change">
          {entry.from === null ? null : (
            <>
              {`${words.before} `}
              <del>{entry.from}</del>{' '}
            </>
          )}
          {entry.to === null ? null : (
            <>
              {entry.from === null ? '' : `${words.after} `}
              <ins>{entry.to}</ins>
            </>
          )}
        </p>
      )}
      {entry.reason === null ? null : <p className="small">{`${words.because}: ${entry.reason}`}</p>}
    </li>
  )
}

function Filter({ words, action, filter }: HistoryProps) {
  const { chosen } = filter
  return (
    <form className="choose d-print-none" method="get" action={action} aria-label={words.filter}>
      {Object.entries(filter.hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        name="persona"
        label={words.person}
        choices={[{ value: '', name: words.everybody }, ...filter.people]}
        chosen={chosen.persona}
      />
      <SelectField
        name="mappa"
        label={words.service}
        choices={[{ value: '', name: words.everyService }, ...filter.services]}
        chosen={chosen.mappa}
      />
      <SelectField
        name="tema"
        label={words.about}
        choices={[{ value: '', name: words.everything }, ...filter.kinds]}
        chosen={chosen.tema}
      />
      <Field name="dal" type="date" label={words.from} value={chosen.dal} required={false} />
      <Field name="al" type="date" label={words.to} value={chosen.al} required={false} />
      <div className="acts">
        <button type="submit" className="btn btn-primary">
          {words.show}
        </button>
        {filter.active ? <a href={action}>{words.clear}</a> : null}
      </div>
      {Object.keys(filter.hidden).length > 0 ? <p className="small">{words.oneCell}</p> : null}
    </form>
  )
}
