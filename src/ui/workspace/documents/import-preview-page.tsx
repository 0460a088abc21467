import type { DocumentImportWords } from '../../../words/document-import.ts'
import type { ImportLine } from '../../../words/import.ts'
import { Field, FormProblem } from '../field.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

/** What the reader says of a place of the document. */
export interface ReaderNote {
  readonly place: string
  readonly text: string
}

export interface ImportPreviewProps {
  readonly frame: WorkFrame
  readonly words: DocumentImportWords
  readonly year: number
  readonly file: string
  /** What became of the lines; null where no document was read: the interchange format, and the second step. */
  readonly account: string | null
  readonly doubts: readonly ReaderNote[]
  readonly notes: readonly ReaderNote[]
  readonly changes: readonly ImportLine[]
  /** null where there is nothing to keep. */
  readonly form: {
    readonly action: string
    /** The edition, for the second step. */
    readonly carried: string
    /** The revision that it would be: `year * 1000 + revision`. */
    readonly shown: number
    /** The reason typed so far; null where none is needed. */
    readonly reason: string | null
    /** The body that the document names; null where it is this one. */
    readonly otherBody: string | null
  } | null
  readonly back: string
  readonly problem: string | null
}

/** What the reader was not sure of and what keeping the document would change; nothing is written before the form. */
export function ImportPreviewPage(props: ImportPreviewProps) {
  const { frame, words, year, file, account, doubts, notes, changes, form, back, problem } = props
  return (
    <WorkPage frame={frame} title={`${words.preview(year)} · ${frame.body}`} current="campaign">
      <div className="title first">
        <div>
          <h1>{words.preview(year)}</h1>
          <p className="lead">{words.source(file)}</p>
          {account === null ? null : <p>{account}</p>}
        </div>
      </div>
      <FormProblem text={problem} />
      {account === null ? null : <Reading words={words} doubts={doubts} notes={notes} />}
      <section className="block" aria-labelledby="cambia">
        <h2 id="cambia">{words.changes}</h2>
        <Changes lines={changes} />
      </section>
      {form === null ? (
        <p>
          <a href={back}>{words.leave}</a>
        </p>
      ) : (
        <Confirm {...props} form={form} />
      )}
    </WorkPage>
  )
}

function Reading({ words, doubts, notes }: Pick<ImportPreviewProps, 'words' | 'doubts' | 'notes'>) {
  return (
    <section className="block" aria-labelledby="lettura">
      <h2 id="lettura">{doubts.length === 0 ? words.noDoubts : words.doubts(doubts.length)}</h2>
      {doubts.length === 0 ? null : (
        <>
          <p className="measure">{words.doubtsLead}</p>
          <Notes notes={doubts} />
        </>
      )}
      {notes.length === 0 ? null : (
        <details>
          <summary>{words.notes(notes.length)}</summary>
          <Notes notes={notes} />
        </details>
      )}
    </section>
  )
}

function Notes({ notes }: { readonly notes: readonly ReaderNote[] }) {
  return (
    <ul className="lines reader-notes">
      {notes.map(({ place, text }) => (
        <li key={`${place} ${text}`}>
          <b>{place}</b> <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

function Changes({ lines }: { readonly lines: readonly ImportLine[] }) {
  return (
    <ul className="lines">
      {lines.map(({ text, items }) => (
        <li key={text}>
          {text}
          {items.length === 0 ? null : (
            <ul className="small" lang="it">
              {items.map(item => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

function Confirm({
  frame,
  words,
  year,
  file,
  form,
  back,
}: ImportPreviewProps & { readonly form: NonNullable<ImportPreviewProps['form']> }) {
  return (
    <form method="post" action={form.action} encType="multipart/form-data" className="deed">
      <input type="hidden" name="chiave" value={frame.work.formKey} />
      <input type="hidden" name="edizione" value={form.carried} />
      <input type="hidden" name="mostrata" value={form.shown} />
      <input type="hidden" name="file" value={file} />
      {form.otherBody === null ? null : (
        <div className="alert alert-warning board-wide">
          <p>{words.otherBody(form.otherBody, frame.body)}</p>
          <div className="form-check">
            <input type="checkbox" id="nostro" name="nostro" value="si" required />
            <label htmlFor="nostro">{words.isOurs(frame.body)}</label>
          </div>
        </div>
      )}
      {form.reason === null ? null : (
        <Field
          name="motivo"
          label={words.reason}
          help={words.reasonHelp}
          value={form.reason}
          maxLength={1000}
        />
      )}
      <div className="acts">
        <button type="submit" className="btn btn-primary">
          {words.confirm(year)}
        </button>
        <a href={back}>{words.leave}</a>
      </div>
    </form>
  )
}
