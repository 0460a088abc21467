declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream'
  import type { Quad, Store } from 'n3'

  /** The part of the package that the tests use: it ships no types. */
  export default class CsvwParser {
    constructor(options: { readonly metadata: Store; readonly baseIRI: string })
    import(input: Readable): AsyncIterable<Quad>
  }
}
