import { type ReasonCode, reasonCodes } from '../../../domain/campaign/reason.ts'
import type { EntryWords } from '../../../words/entry.ts'

interface AskRowProps {
  readonly words: EntryWords
  readonly row: number
  readonly date: string
  /** What is usual, and the question. */
  readonly question: string
  readonly columns: number
}

/** Under its own row: why the figure is unlike its past. One tap a reason; nothing waits for it. */
export function AskRow({ words, row, date, question, columns }: AskRowProps) {
  const name = `${row}.${date}`
  return (
    <tr className="reason" data-of={row}>
      <td colSpan={columns}>
        <fieldset className="asked">
          <legend id={`q-${row}-${date}`}>{question}</legend>
          {reasonCodes
            .filter(code => code !== 'other')
            .map(code => (
              <Chip key={code} name={name} code={code} words={words} />
            ))}
          <span className="other">
            <input
              className="form-control"
              type="text"
              name={`altro.${name}`}
              aria-label={words.sayReason}
              placeholder={words.sayReason}
              maxLength={500}
            />
            <Chip name={name} code="other" words={words} />
          </span>
        </fieldset>
      </td>
    </tr>
  )
}

function Chip({ name, code, words }: { name: string; code: ReasonCode; words: EntryWords }) {
  return (
    <button type="submit" className="btn chip" name="perche" value={`${name}.${code}`}>
      {words.reasons[code]}
    </button>
  )
}
