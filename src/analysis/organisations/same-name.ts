import type { LegalForm, WrittenName } from './written-name.ts'

/** Names that are one organisation's. */
export interface NameGroup<T> {
  readonly core: string
  /** Whether no other group has the same core; else qualifier and form tell it from them. */
  readonly alone: boolean
  readonly qualifier: string
  readonly form: LegalForm | null
  readonly members: readonly T[]
}

interface Kept<T> {
  readonly item: T
  readonly name: WrittenName
}

/**
 * Brings names together that are surely one organisation's.
 *
 * The same words are the same organisation. A legal form, a town or a bracket that only some spellings give is no
 * difference, as long as there is just one that the shorter spelling can mean: `AEM` is `AEM Cremona spa`; beside
 * `ANFFAS Cremona` and `ANFFAS Crema`, a bare `ANFFAS` stays by itself.
 */
export function groupNames<T>(
  items: readonly T[],
  nameOf: (item: T) => WrittenName,
): readonly NameGroup<T>[] {
  const byCore = new Map<string, Kept<T>[]>()
  for (const item of items) {
    const name = nameOf(item)
    const same = byCore.get(name.core)
    if (same) same.push({ item, name })
    else byCore.set(name.core, [{ item, name }])
  }
  const all = [...byCore.values()].flat().map(kept => kept.name)
  return [...byCore].flatMap(([core, kept]) => groupsOfCore(core, kept, all))
}

function groupsOfCore<T>(
  core: string,
  kept: readonly Kept<T>[],
  all: readonly WrittenName[],
): NameGroup<T>[] {
  const longer = all.filter(other => other.core.startsWith(`${core} `))
  const variants = new Map(kept.map(({ name }) => [variantKey(name), name]))
  const groups = new Map<WrittenName, T[]>()
  for (const { item, name } of kept) {
    const home = homeOf(variants.get(variantKey(name)) ?? name, [...variants.values()], longer)
    const members = groups.get(home)
    if (members) members.push(item)
    else groups.set(home, [item])
  }
  const alone = groups.size === 1
  return [...groups].map(([{ qualifier, form }, members]) => ({ core, alone, qualifier, form, members }))
}

/** The one fuller name that a name can only mean; else itself. */
function homeOf(
  name: WrittenName,
  variants: readonly WrittenName[],
  longer: readonly WrittenName[],
): WrittenName {
  const meant = variants.filter(other => says(other, name))
  const [only, ...others] = meant.filter(other => !meant.some(more => says(more, other)))
  const open = name.qualifier === '' && longer.some(other => fits(name.form, other.form))
  return only && others.length === 0 && !open ? only : name
}

/** Whether `fuller` gives all that `name` gives, and more. */
function says(fuller: WrittenName, name: WrittenName): boolean {
  if (variantKey(fuller) === variantKey(name)) return false
  const place = name.qualifier === '' || name.qualifier === fuller.qualifier
  return place && (name.form === null || name.form === fuller.form)
}

function fits(a: LegalForm | null, b: LegalForm | null): boolean {
  return a === null || b === null || a === b
}

function variantKey(name: WrittenName): string {
  return `${name.qualifier}|${name.form ?? ''}`
}
