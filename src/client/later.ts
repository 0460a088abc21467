/** Does it so many milliseconds later, unless the returned function is called before. */
export function later(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}
