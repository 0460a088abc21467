interface Field {
  /** The instruction, as far as it was read; null once the result began. */
  code: string | null
  index: boolean
}

/** Instructions whose result is an index of the document (ECMA-376 17.16.5). */
const indexInstruction = /^\s*(?:TOC|INDEX|TOA)\b/i

/**
 * Which part of a complex field we are in. A field is instruction, then result; the instruction is never
 * text, and the result is unless the field is an index. Fields nest.
 */
export class Fields {
  private readonly open: Field[] = []

  /** What is being read is no text of the document. */
  get hide(): boolean {
    return this.open.some(field => field.code !== null || field.index)
  }

  begin(): void {
    this.open.push({ code: '', index: false })
  }

  instruction(text: string): void {
    const field = this.open.at(-1)
    if (field && field.code !== null) field.code += text
  }

  /** The result begins. */
  separate(): void {
    const field = this.open.at(-1)
    if (!field || field.code === null) return
    field.index = indexInstruction.test(field.code)
    field.code = null
  }

  end(): void {
    this.open.pop()
  }

  /** A field whose instruction does not end with its paragraph is damaged: it must not swallow the document. */
  forgetOpenInstructions(): void {
    for (let at = this.open.length - 1; at >= 0; at--)
      if (this.open[at]?.code !== null) this.open.splice(at, 1)
  }

  /** No field holds a table: one still open at its start lost its end. */
  forgetAll(): void {
    this.open.length = 0
  }
}
