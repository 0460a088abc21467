import type { FormWord } from '../words/portal-words.ts'
import type { Frame } from './frame.ts'
import { formMark } from './people.ts'

/** How a service is run: shape, colour and word. */
export function FormMark({ frame, form }: { frame: Frame; form: FormWord }) {
  return (
    <span className="text-nowrap">
      <span className={`mark ${formMark(form)}`} aria-hidden="true" />
      {frame.words.forms[form]}
    </span>
  )
}
