import type { CollectionFormWords } from '../../../words/collection-form.ts'
import { FileField } from '../field.tsx'

interface FormUploadProps {
  readonly action: string
  /** See `WorkFrame`. */
  readonly formKey: string
  readonly label: string
  readonly words: CollectionFormWords
}

/** Takes a filled form back; what it changes is shown before anything is written. */
export function FormUpload({ action, formKey, label, words }: FormUploadProps) {
  return (
    <form method="post" action={action} encType="multipart/form-data" className="comment-form">
      <input type="hidden" name="chiave" value={formKey} />
      <FileField
        name="modulo"
        id="file-modulo"
        label={label}
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      />
      <div className="acts">
        <button type="submit" className="btn btn-outline-primary">
          {words.send}
        </button>
      </div>
    </form>
  )
}
