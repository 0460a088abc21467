interface Field {
  /** The instruction, as far as it was read; null once the result began. */
  code: string | null
  /** The result is an index of the document. */
  index: boolean
}

const hides = (field: Field): boolean => field.code !== null || field.index

/** Instructions whose result is an index of the document (ECMA-376 17.16.5). */
const indexInstruction = /^\s*(?:TOC|INDEX|TOA)\b/i

/**
 * Which part of a complex field we are in. A field is instruction, then result; the instruction is never
 * text, and the result is unless the field is an index. Fields nest.
 */
export class Fields {
  private open: Field[] = []
  /** How many of the open fields hide what is read: asked for every piece of text. */
  private hiding = 0

  /** What is being read is no text of the document. */
  get hide(): boolean {
    return this.hiding > 0
  }

  begin(): void {
    this.open.push({ code: '', index: false })
    this.hiding += 1
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
    if (!field.index) this.hiding -= 1
  }

  end(): void {
    const field = this.open.pop()
    if (field && hides(field)) this.hiding -= 1
  }

  /** A field whose instruction does not end with its paragraph is damaged: it must not swallow the document. */
  forgetOpenInstructions(): void {
    if (this.hiding === 0) return
    this.open = this.open.filter(field => field.code === null)
    this.hiding = this.open.filter(hides).length
  }

  /** No field holds a table: one still open at its start lost its end. */
  forgetAll(): void {
    this.open = []
    this.hiding = 0
  }
}
