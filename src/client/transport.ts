import type { PageData } from './page-data.ts'
import type { Sending, SendingResult } from './queue/save-queue.ts'
import type { Attempt } from './queue/sender.ts'

/** After so many milliseconds a server that says nothing counts as unreachable. */
const patience = 20_000

/**
 * Posts changes as JSON. 401 is a session that has ended; other refusals of the whole request (400-499) are answered
 * for each change with the server's own words; anything else counts as unreachable.
 */
export async function post<W, T, A>(
  { formKey }: PageData,
  address: string,
  sendings: readonly Sending<W>[],
  change: (sending: Sending<W>) => unknown,
  results: (answer: A) => readonly SendingResult<T>[],
): Promise<Attempt<T>> {
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-atlante-chiave': formKey,
    },
    body: JSON.stringify({ changes: sendings.map(change) }),
    signal: AbortSignal.timeout(patience),
  })
  if (response.status === 401) return { kind: 'signed-out' }
  if (response.status >= 400 && response.status < 500 && response.status !== 429) {
    const problem = await problemIn(response)
    return {
      kind: 'answered',
      results: sendings.map(({ key, place }) => ({ outcome: 'refused', key, place, problem })),
    }
  }
  if (!response.ok) return { kind: 'unreachable' }
  // Our own server, of the same version: the shape is that of `CellsAnswer` or `TextsAnswer`.
  return { kind: 'answered', results: results((await response.json()) as A) }
}

/** What a problem+json says. */
async function problemIn(response: Response): Promise<string> {
  const said: unknown = await response.json().catch(() => null)
  const detail = typeof said === 'object' && said !== null && 'detail' in said ? said.detail : null
  return typeof detail === 'string' ? detail.replace(/\.$/, '') : String(response.status)
}
