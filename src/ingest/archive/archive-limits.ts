/**
 * How much an archive may ask of us. A report of 250 pages has some 20 parts, 10 MB of XML and a ratio of 30;
 * the limits leave room for the largest real documents and none for a bomb.
 */
export const archiveLimits = {
  /** Parts in the archive, pictures included. */
  parts: 10_000,
  /** Bytes of all parts together once unpacked, as the directory declares them. */
  totalBytes: 1024 * 1024 * 1024,
  /** Bytes of one part that is read. */
  partBytes: 64 * 1024 * 1024,
  /** Unpacked to packed bytes of a part that is read, asked only of parts above `ratioFromBytes`. */
  ratio: 250,
  ratioFromBytes: 1024 * 1024,
  /** Elements of a part; the report above has 150,000. */
  elements: 3_000_000,
  /** Elements inside elements. */
  depth: 256,
  /** Cells of all rows together, spans unfolded. */
  cells: 2_000_000,
} as const
