/** A browser's memory with room for so many characters. */
export function memory(room = Number.POSITIVE_INFINITY): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: at => [...items.keys()][at] ?? null,
    getItem: name => items.get(name) ?? null,
    setItem(name, value) {
      if ([...items.values(), value].join('').length > room) throw new Error('QuotaExceededError')
      items.set(name, value)
    },
    removeItem: name => void items.delete(name),
    clear: () => items.clear(),
  }
}
