import type { DocumentImportWords } from '../../../words/document-import.ts'
import type { NamedLink } from '../../links.ts'
import { Field, FileField, FormProblem } from '../field.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

export interface ImportDocumentProps {
  readonly frame: WorkFrame
  readonly words: DocumentImportWords
  readonly action: string
  readonly year: string
  /** What the last import did, and where to go on; null before. */
  readonly done: { readonly text: string; readonly links: readonly NamedLink[] } | null
  readonly problem: string | null
}

/** Asks for a document. */
export function ImportDocumentPage({ frame, words, action, year, done, problem }: ImportDocumentProps) {
  return (
    <WorkPage frame={frame} title={`${words.title} · ${frame.body}`} current="campaign">
      <div className="title first">
        <div>
          <h1>{words.title}</h1>
          <p className="lead measure">{words.lead(frame.body)}</p>
        </div>
      </div>
      {done === null ? null : (
        <div className="alert alert-success" role="status">
          <p>{done.text}</p>
          <ul className="lines">
            {done.links.map(({ name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <FormProblem text={problem} />
      <form method="post" action={action} encType="multipart/form-data" className="deed">
        <input type="hidden" name="chiave" value={frame.work.formKey} />
        <FileField
          name="documento"
          label={words.file}
          help={words.fileHelp}
          accept=".docx,.odt,.txt,.xlsx,.json"
        />
        <Field
          name="anno"
          label={words.year}
          help={words.yearHelp}
          value={year}
          required={false}
          inputMode="numeric"
          maxLength={4}
        />
        <details className="board-wide">
          <summary>{words.profile}</summary>
          <FileField
            name="profilo"
            label={words.profileFile}
            help={words.profileHelp}
            accept=".json,application/json"
            required={false}
          />
        </details>
        <div className="acts">
          <button type="submit" className="btn btn-primary">
            {words.read}
          </button>
        </div>
      </form>
    </WorkPage>
  )
}
