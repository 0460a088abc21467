import type { Refusal } from '../../domain/refusal.ts'
import type { Result } from '../../domain/result.ts'
import type { Outcome } from '../command.ts'

/** 0 fine, 1 findings or partial, 2 unusable input or usage, 70 a fault of the program (sysexits.h). */
export type ExitCode = 0 | 1 | 2 | 70

/** The exit code of what a command answered. */
export function exitCode(answer: Result<Outcome, Refusal>): ExitCode {
  if (!answer.ok) return 2
  return answer.value === 'fine' ? 0 : 1
}

/** The exit code of a bug or a broken machine. */
export const faultExitCode: ExitCode = 70
