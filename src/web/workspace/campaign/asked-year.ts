import type { WorkAsked } from '../route.ts'

/** The year of an address; 0, which nobody opened, for what is none. */
export function yearIn({ params }: WorkAsked): number {
  const text = params['edition'] ?? ''
  return /^\d{4}$/.test(text) ? Number(text) : 0
}

/** The address of a map. */
export const slugIn = ({ params }: WorkAsked): string => params['service'] ?? ''

/** A number of the store; 0, which nobody has, for what is none. */
export function numberIn(text: string | null | undefined): number {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0
}
