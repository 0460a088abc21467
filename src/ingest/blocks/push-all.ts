/** Adds items one by one: spreading them as arguments overflows the stack where a file holds very many. */
export function pushAll<T>(target: T[], items: readonly T[]): void {
  for (const item of items) target.push(item)
}
