interface CitationProps {
  readonly id: string
  readonly label: string
  readonly text: string
  /** About how many letters stand on a line, so that the field is as high as its text. */
  readonly lineLength: number
}

/** A text to take away, as a field that can only be read: the keys that select all select it, without script. */
export function CitationField({ id, label, text, lineLength }: CitationProps) {
  return (
    <div className="citation">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="cite"
        readOnly
        rows={Math.ceil(text.length / lineLength) + 1}
        defaultValue={text}
      />
    </div>
  )
}
