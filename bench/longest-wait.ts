/** How often a page is asked for while documents are written, in milliseconds between two answers. */
const pause = 2

/**
 * The longest that a reader of pages waits, in milliseconds, while documents are being written that nobody has
 * asked for before.
 */
export async function longestWait(pages: readonly string[], documents: readonly string[]): Promise<number> {
  // The first answer of each page is made; those after it are what readers get.
  for (const page of pages) await whole(page)
  let writing = true
  let longest = 0
  const reader = async () => {
    while (writing) {
      for (const page of pages) {
        const start = performance.now()
        await whole(page)
        longest = Math.max(longest, performance.now() - start)
        await new Promise(resolve => setTimeout(resolve, pause))
      }
    }
  }
  const reading = reader()
  await Promise.all(documents.map(whole))
  writing = false
  await reading
  return longest
}

async function whole(url: string): Promise<void> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  await answer.arrayBuffer()
}
