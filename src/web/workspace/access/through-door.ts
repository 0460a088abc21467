import { doorWords } from '../../../words/door.ts'
import type { Language } from '../../../words/language.ts'
import type { WorkAnswer } from '../work-answer.ts'
import type { Door } from './door.ts'

/** Whose attempt it is, and when. */
interface Attempt {
  readonly address: string
  readonly now: Date
  readonly language: Language
  /** `failures`: what is answered as refused counts. `every`: all of it does, because each sends a letter. */
  readonly counted: 'failures' | 'every'
}

const busySeconds = 5

/** Answers who tries to come in, unless too many tries went wrong from the same address. */
export async function throughDoor(
  door: Door,
  { address, now, language, counted }: Attempt,
  answer: () => Promise<WorkAnswer>,
): Promise<WorkAnswer> {
  const words = doorWords(language)
  const knock = door.knock(address, now.getTime())
  if (knock.kind === 'busy') return later(503, words.busyTitle, words.busy(busySeconds), busySeconds)
  if (knock.kind === 'wait') return later(429, words.title, words.wait(knock.seconds), knock.seconds)
  let failed = counted === 'every'
  try {
    const given = await answer()
    failed ||= isRefused(given)
    return given
  } finally {
    knock.leave(failed)
  }
}

/** A wrong password, code or address is answered 401; a link that is unknown, used or too old 410. */
function isRefused(answer: WorkAnswer): boolean {
  const status = answer.kind === 'problem' ? answer.problem.status : 'status' in answer ? answer.status : 200
  return status === 401 || status === 410
}

function later(status: number, title: string, text: string, seconds: number): WorkAnswer {
  const headers = { 'retry-after': String(seconds) }
  return { kind: 'problem', problem: { status, title, text, similar: [] }, headers }
}
