/** Properties of text that matter for its words. */
export interface TextProperties {
  readonly hidden: boolean
  /** Set above the line. */
  readonly raised: boolean
  /** '' where none is said. */
  readonly font: string
}

/** A style of a paragraph, a character or an index line, with what it takes from the styles it is based on. */
export interface Style extends TextProperties {
  readonly index: boolean
}

interface OwnStyle {
  readonly parent: string | null
  properties: Partial<TextProperties>
}

const plain: Style = { hidden: false, raised: false, font: '', index: false }

/** Styles based on each other; a longer chain is a circle or a trap. */
const longestChain = 50

/** LibreOffice's own names (`_20_` is a blank), the same in every language of the program. */
const indexName =
  /^(?:Contents|Index|User_20_Index|Table_20_index|Illustration_20_Index|Bibliography)_20_(?:\d+|Heading|Separator)$/

/** The styles of a text, filled while its XML is heard: they stand before the body. */
export class Styles {
  private readonly own = new Map<string, OwnStyle>()
  private readonly resolved = new Map<string, Style>()
  private current: OwnStyle | null = null

  begin(name: string, parent: string | null): void {
    this.current = { parent, properties: {} }
    this.own.set(name, this.current)
    this.resolved.clear()
  }

  /** Properties of the style begun last; outside a style they say nothing. */
  add(properties: Partial<TextProperties>): void {
    if (this.current) this.current.properties = { ...this.current.properties, ...properties }
  }

  end(): void {
    this.current = null
  }

  get(name: string | undefined): Style {
    return name === undefined ? plain : this.resolve(name, 0)
  }

  private resolve(name: string, steps: number): Style {
    const known = this.resolved.get(name)
    if (known) return known
    const style = this.own.get(name)
    if (steps > longestChain) return plain
    const base = style?.parent ? this.resolve(style.parent, steps + 1) : plain
    const result = { ...base, ...style?.properties, index: indexName.test(name) || base.index }
    this.resolved.set(name, result)
    return result
  }
}
