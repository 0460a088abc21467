/** The code points that a TrueType font draws, from its `cmap` table (ISO/IEC 14496-22, formats 4 and 12). */
export function fontCoverage(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableOffset(view, 'cmap')
  const covered = new Set<number>()
  for (let at = 0; at < view.getUint16(cmap + 2); at++) {
    const subtable = cmap + view.getUint32(cmap + 4 + at * 8 + 4)
    const format = view.getUint16(subtable)
    if (format === 4) addSegments(view, subtable, covered)
    if (format === 12) addGroups(view, subtable, covered)
  }
  return covered
}

function tableOffset(view: DataView, tag: string): number {
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map(byte => view.getUint8(at + byte)))
    if (name === tag) return view.getUint32(at + 8)
  }
  throw new Error(`the font has no ${tag} table`)
}

function addSegments(view: DataView, subtable: number, covered: Set<number>): void {
  const segments = view.getUint16(subtable + 6) / 2
  const ends = subtable + 14
  const starts = ends + segments * 2 + 2
  const deltas = starts + segments * 2
  const ranges = deltas + segments * 2
  for (let segment = 0; segment < segments; segment++) {
    const end = view.getUint16(ends + segment * 2)
    const start = view.getUint16(starts + segment * 2)
    const delta = view.getUint16(deltas + segment * 2)
    const rangeAt = ranges + segment * 2
    const range = view.getUint16(rangeAt)
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const glyph =
        range === 0 ? (code + delta) & 0xffff : view.getUint16(rangeAt + range + (code - start) * 2)
      if (glyph !== 0) covered.add(code)
    }
  }
}

function addGroups(view: DataView, subtable: number, covered: Set<number>): void {
  const groups = view.getUint32(subtable + 12)
  for (let group = 0; group < groups; group++) {
    const at = subtable + 16 + group * 12
    const end = view.getUint32(at + 4)
    for (let code = view.getUint32(at); code <= end; code++) covered.add(code)
  }
}
