/** So long, in milliseconds, a pause in typing lasts before what is typed is sent. */
export const typingPause = 1500

/** When what was written is sent: at once where it is final, else once the typing rests. */
export interface TypingRest {
  /** The place in which somebody is typing. */
  readonly held: string | null
  /** @param typing the place, while it is being typed in; null for what is final */
  written(typing: string | null): void
}

export function typingRest(
  later: (milliseconds: number, work: () => void) => () => void,
  sendSoon: () => void,
): TypingRest {
  let held: string | null = null
  let stop: () => void = () => undefined
  const release = () => {
    held = null
    sendSoon()
  }
  return {
    get held() {
      return held
    },
    written(typing) {
      stop()
      if (typing === null) return release()
      held = typing
      stop = later(typingPause, release)
    },
  }
}
