import { personName } from './person-name.ts'

/** How a manager is called wherever maps are grouped by them; '' for the maps that name nobody. */
export const managerKey = (written: string | null): string => (written === null ? '' : personName(written))

/** The managers of some maps by name, each with the addresses of their maps; those that name nobody last. */
export function namedManagers(
  maps: readonly { readonly slug: string; readonly manager: string | null }[],
): readonly { readonly name: string; readonly slugs: readonly string[] }[] {
  const groups = new Map<string, string[]>()
  for (const { slug, manager } of maps) {
    const name = managerKey(manager)
    groups.set(name, [...(groups.get(name) ?? []), slug])
  }
  return [...groups]
    .map(([name, slugs]) => ({ name, slugs }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || a.name.localeCompare(b.name, 'it'))
}
