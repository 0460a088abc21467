import fc from 'fast-check'

/** Something that happens to a file on its way: a line lost, twice or elsewhere, a cut, a stray tab, a bad byte. */
export type Mutation = (bytes: Uint8Array) => Uint8Array

/** Anywhere in the file alike: fast-check would rather look at its ends. */
const position = fc.noBias(fc.nat(999_999)).map(millionths => millionths / 1_000_000)
const printable = fc.integer({ min: 0x20, max: 0x7e })
const at = (share: number, length: number): number => Math.floor(share * length)

const onLines =
  (change: (lines: string[]) => string[]): Mutation =>
  bytes =>
    // Latin-1 keeps every byte, broken or not.
    Buffer.from(change(Buffer.from(bytes).toString('latin1').split('\n')).join('\n'), 'latin1')

const lineMutation = fc.oneof(
  position.map(where => onLines(lines => lines.toSpliced(at(where, lines.length), 1))),
  fc
    .tuple(position, fc.integer({ min: 2, max: 12 }))
    .map(([where, count]) => onLines(lines => lines.toSpliced(at(where, lines.length), count))),
  position.map(where =>
    onLines(lines => lines.toSpliced(at(where, lines.length), 0, lines[at(where, lines.length)] ?? '')),
  ),
  fc.tuple(position, position).map(([one, other]) =>
    onLines(lines => {
      const [a, b] = [at(one, lines.length), at(other, lines.length)]
      return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '')
    }),
  ),
  fc.tuple(position, position).map(([where, inside]) =>
    onLines(lines => {
      const index = at(where, lines.length)
      const line = lines[index] ?? ''
      const cut = at(inside, line.length)
      return lines.with(index, `${line.slice(0, cut)}\t${line.slice(cut)}`)
    }),
  ),
  position.map(where =>
    onLines(lines =>
      lines.with(at(where, lines.length), (lines[at(where, lines.length)] ?? '').replace('\t', '')),
    ),
  ),
)

const byteMutation = fc.oneof(
  position.map(
    (where): Mutation =>
      bytes =>
        bytes.subarray(0, at(where, bytes.length)),
  ),
  position.map(
    (where): Mutation =>
      bytes =>
        bytes.subarray(at(where, bytes.length)),
  ),
  fc.tuple(position, fc.oneof({ weight: 3, arbitrary: printable }, fc.integer({ min: 0, max: 255 }))).map(
    ([where, byte]): Mutation =>
      bytes =>
        bytes.length === 0
          ? bytes
          : Uint8Array.from(bytes).fill(byte, at(where, bytes.length), at(where, bytes.length) + 1),
  ),
  fc.tuple(position, fc.uint8Array({ minLength: 1, maxLength: 6 })).map(
    ([where, more]): Mutation =>
      bytes => {
        const cut = at(where, bytes.length)
        return Buffer.concat([bytes.subarray(0, cut), more, bytes.subarray(cut)])
      },
  ),
)

/** One to four mutations, one after the other. */
export const mutation: fc.Arbitrary<Mutation> = fc
  .array(fc.oneof({ weight: 3, arbitrary: lineMutation }, { weight: 2, arbitrary: byteMutation }), {
    minLength: 1,
    maxLength: 4,
  })
  .map(steps => bytes => steps.reduce((changed, step) => step(changed), bytes))
