import { fail, ok, type Result } from '../../domain/result.ts'
import type { ArchiveProblem } from '../archive/archive-problem.ts'
import { readXmlPart } from '../archive/read-part.ts'
import type { Archive, ArchivePart } from '../archive/zip.ts'
import { docxNamespaces, isOn } from './namespaces.ts'

/** What a style says that matters for the words of a document. */
export interface Style {
  /** 1, 2, ... for headings. */
  readonly headingLevel: number | null
  /** Null where neither it nor those it is based on say. */
  readonly hidden: boolean | null
  /** A line of a table of contents or an index. */
  readonly index: boolean
}

/** Styles by id; those that the part does not name have no say. */
export interface Styles {
  get(id: string | null): Style
}

interface OwnStyle {
  name: string
  basedOn: string | null
  outlineLevel: number | null
  hidden: boolean | null
}

const plain: Style = { headingLevel: null, hidden: null, index: false }
const indexName =
  /^(?:toc(?: heading| \d)?|index(?: heading| \d)?|contents (?:heading|\d)|table of (?:figures|authorities)|toa heading)$/i
const headingName = /^heading (\d)$/i
/** Styles based on each other; a longer chain is a circle or a trap. */
const longestChain = 50
/** Outline level of body text (ECMA-376 17.3.1.20). */
const bodyText = 9

/** Styles are named in English in every language of the word processor; their ids are translated. */
export function readStyles(archive: Archive, part: ArchivePart | undefined): Result<Styles, ArchiveProblem> {
  if (!part) return ok({ get: () => plain })
  const own = new Map<string, OwnStyle>()
  let current: OwnStyle | null = null
  const problem = readXmlPart(archive, part, docxNamespaces, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:style') {
        current = { name: '', basedOn: null, outlineLevel: null, hidden: null }
        own.set(attributes['w:styleId'] ?? '', current)
      } else if (!current) return
      else if (name === 'w:name') current.name = value
      else if (name === 'w:basedOn') current.basedOn = value
      else if (name === 'w:outlineLvl') current.outlineLevel = Number(value)
      else if (name === 'w:vanish') current.hidden = isOn(attributes)
    },
    close(name) {
      if (name === 'w:style') current = null
    },
    text() {},
  })
  return problem ? fail(problem) : ok(resolving(own))
}

function resolving(own: ReadonlyMap<string, OwnStyle>): Styles {
  const resolved = new Map<string, Style>()
  const resolve = (id: string, steps: number): Style => {
    const known = resolved.get(id)
    if (known) return known
    const style = own.get(id)
    if (!style || steps > longestChain) return plain
    const base = style.basedOn === null ? plain : resolve(style.basedOn, steps + 1)
    const result = {
      headingLevel: headingLevel(style, base),
      hidden: style.hidden ?? base.hidden,
      index: indexName.test(style.name) || base.index,
    }
    resolved.set(id, result)
    return result
  }
  return { get: id => (id === null ? plain : resolve(id, 0)) }
}

function headingLevel(style: OwnStyle, base: Style): number | null {
  const named = headingName.exec(style.name)?.[1]
  if (named !== undefined) return Number(named)
  return style.outlineLevel === null ? base.headingLevel : levelOfOutline(style.outlineLevel)
}

/** Outline level 0 is heading 1; 9 is body text. */
export function levelOfOutline(level: number): number | null {
  return level >= 0 && level < bodyText ? level + 1 : null
}
