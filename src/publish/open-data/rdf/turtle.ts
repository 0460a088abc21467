import { type Quad, Writer } from 'n3'
import { prefixes } from './prefixes.ts'

/**
 * Triples as Turtle. They are taken one by one as they are made: only the text is ever whole.
 *
 * @param own prefixes of the publication itself: its vocabulary
 */
export function turtle(triples: Iterable<Quad>, own: Readonly<Record<string, string>> = {}): string {
  const chunks: string[] = []
  const writer = new Writer(
    {
      write(chunk: string, _encoding: unknown, done?: () => void) {
        chunks.push(chunk)
        done?.()
      },
      end(done?: () => void) {
        done?.()
      },
    },
    { prefixes: { ...prefixes, ...own } },
  )
  for (const triple of triples) writer.addQuad(triple)
  writer.end()
  return chunks.join('')
}
