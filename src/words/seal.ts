import type { Resolution } from '../domain/resolution.ts'
import type { Language } from './language.ts'
import { formatDate } from './number.ts'

/** What an edition bears as its seal, as far as a reader is told. */
export interface SealSaid {
  readonly revision: number
  readonly reason: string | null
  readonly resolution: Resolution | null
}

/** Who approved an edition and why it was revised, in whole sentences; null for a first edition not approved yet. */
export function sealSentence({ revision, reason, resolution }: SealSaid, language: Language): string | null {
  const words = sealWords[language]
  const sentences = [
    ...(resolution ? [words.approved(resolution.number, formatDate(resolution.date))] : []),
    ...(revision > 1 ? [words.revision(revision, reason)] : []),
  ]
  return sentences.length > 0 ? sentences.join(' ') : null
}

/** A reason is written by people, with a full stop or without. */
const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

const sealWords = {
  it: {
    approved: (number: string, date: string) => `Approvata con deliberazione ${number} del ${date}.`,
    revision: (revision: number, reason: string | null) =>
      ended(`Revisione ${revision}${reason ? `: ${reason}` : ''}`),
  },
  en: {
    approved: (number: string, date: string) => `Approved by resolution ${number} of ${date}.`,
    revision: (revision: number, reason: string | null) =>
      ended(`Revision ${revision}${reason ? `: ${reason}` : ''}`),
  },
} as const satisfies Readonly<Record<Language, unknown>>
