import { TextDecoder } from 'node:util'
import { SaxesParser } from 'saxes'
import { archiveLimits } from './archive-limits.ts'
import { type ArchiveProblem, notADocument, unsafeArchive } from './archive-problem.ts'

/** What a reader wants to hear of an XML part; names as `prefix:local` with the prefixes it asked for. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text(text: string): void
}

/** Takes the bytes of a part piece by piece; `end` after the last. A problem is final. */
export interface XmlReader {
  push(piece: Uint8Array): ArchiveProblem | null
  end(): ArchiveProblem | null
}

/** Namespace address to the prefix by which a reader knows it. */
export type Namespaces = Readonly<Record<string, string>>

/**
 * A streaming reader of one XML part, in UTF-8 or UTF-16. It declares no entities, loads nothing from
 * outside, and refuses a document type, endless nesting and whatever is not well-formed.
 */
export function createXmlReader(listener: XmlListener, namespaces: Namespaces): XmlReader {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  let problem: ArchiveProblem | null = null
  let names: NameTable | null = null
  let depth = 0
  let elements = 0
  let decoder: TextDecoder | null = null
  const stop = (reason: ArchiveProblem): void => {
    problem ??= reason
  }
  parser.on('error', () => stop(notADocument('broken-xml')))
  parser.on('doctype', () => stop(unsafeArchive('doctype')))
  parser.on('xmldecl', declaration => {
    if (!/^(?:utf-?(?:8|16)|us-ascii)$/i.test(declaration.encoding ?? 'utf-8'))
      stop(notADocument('xml-encoding'))
  })
  parser.on('opentag', tag => {
    depth += 1
    elements += 1
    if (depth > archiveLimits.depth) stop(unsafeArchive('too-deep'))
    if (elements > archiveLimits.elements) stop(unsafeArchive('too-large'))
    if (problem) return
    names ??= nameTable(tag.attributes, namespaces)
    listener.open(names.element(tag.name), names.attributes(tag.attributes))
  })
  parser.on('closetag', tag => {
    depth -= 1
    if (!problem && names) listener.close(names.element(tag.name))
  })
  const text = (value: string): void => {
    if (!problem && depth > 0) listener.text(value)
  }
  parser.on('text', text)
  parser.on('cdata', text)

  const decode = (piece: Uint8Array | null): string | null => {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
    } catch {
      stop(notADocument('xml-encoding'))
      return null
    }
  }
  return {
    push(piece) {
      const decoded = problem ? null : decode(piece)
      if (decoded) parser.write(decoded)
      return problem
    },
    end() {
      const rest = problem ? null : decode(null)
      if (rest) parser.write(rest)
      if (!problem) parser.close()
      return problem
    },
  }
}

function encodingOf(start: Uint8Array | null): string {
  if (start?.[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start?.[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

interface NameTable {
  element(name: string): string
  attributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>>
}

const usual: NameTable = { element: name => name, attributes: attributes => attributes }

/**
 * Every program writes the usual prefixes; where a file binds others at its root, names are translated, so
 * that a reader only ever sees its own.
 */
function nameTable(root: Readonly<Record<string, string>>, namespaces: Namespaces): NameTable {
  const prefixes = new Map<string, string>()
  for (const [name, address] of Object.entries(root)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    const bound = name.slice('xmlns:'.length)
    const known = namespaces[address]
    if (known !== undefined && known !== bound) prefixes.set(bound, known)
    if (known === undefined && Object.values(namespaces).includes(bound))
      prefixes.set(bound, `foreign-${bound}`)
  }
  if (prefixes.size === 0) return usual
  const element = (name: string): string => translate(name, prefixes, true)
  return {
    element,
    attributes: attributes =>
      Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [translate(name, prefixes, false), value]),
      ),
  }
}

/** The default namespace holds for elements without a prefix, never for attributes. */
function translate(name: string, prefixes: ReadonlyMap<string, string>, isElement: boolean): string {
  const colon = name.indexOf(':')
  if (colon < 0 && !isElement) return name
  const prefix = prefixes.get(colon < 0 ? '' : name.slice(0, colon))
  return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
}
