/** Work that goes on beside the requests, as long as the server runs. */
export interface Background {
  /** No new round begins; resolves when the one in hand has ended. */
  stop(): Promise<void>
}

/**
 * Does `work` now and again `milliseconds` after each end, one round at a time. A round that fails is told of and
 * does not stop those that follow.
 */
export function startRounds(
  work: () => Promise<unknown>,
  milliseconds: number,
  onFault: (error: unknown) => void,
): Background {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let round = Promise.resolve()
  const run = () => {
    round = work()
      .catch(onFault)
      .then(() => {
        if (stopped) return
        timer = setTimeout(run, milliseconds)
        timer.unref()
      })
  }
  run()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await round
    },
  }
}
