import { collectionFormWords } from '../../../words/collection-form.ts'
import type { Language } from '../../../words/language.ts'
import { officeFormsWords } from '../../../words/office-forms.ts'
import { FormUpload } from '../map/form-upload.tsx'
import { type Choice, SelectField } from '../select-field.tsx'

/** Whose forms can be fetched, and where they are sent back. */
export interface OfficeFormsView {
  /** Where the workbook comes from; `ufficio` says whose. */
  readonly download: string
  readonly managers: readonly Choice[]
  readonly people: readonly Choice[]
  /** null for who may not write. */
  readonly send: string | null
}

interface OfficeFormsProps {
  readonly language: Language
  /** See `WorkFrame`. */
  readonly formKey: string
  readonly offices: OfficeFormsView
}

/** The forms of all maps of one person, out and in. */
export function OfficeForms({ language, formKey, offices }: OfficeFormsProps) {
  const words = officeFormsWords(language)
  return (
    <section className="block office-forms" id="moduli" aria-labelledby="moduli-titolo">
      <h2 id="moduli-titolo">{words.title}</h2>
      <p className="measure">{words.lead}</p>
      <form method="get" action={offices.download} className="comment-form">
        <SelectField
          name="ufficio"
          label={words.office}
          choices={[{ value: '', name: words.choose }]}
          groups={[
            { heading: words.managers, choices: offices.managers },
            { heading: words.people, choices: offices.people },
          ]}
          required
        />
        <div className="acts">
          <button type="submit" className="btn btn-outline-primary">
            {words.download}
          </button>
        </div>
      </form>
      {offices.send === null ? null : (
        <FormUpload
          action={offices.send}
          formKey={formKey}
          label={words.upload}
          words={collectionFormWords(language)}
        />
      )}
    </section>
  )
}
