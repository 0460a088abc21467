import type { Finding, FindingParam } from '../../domain/finding.ts'
import type { Language } from '../language.ts'
import { formatNumber } from '../number.ts'
import { titleCase } from '../title-case.ts'

/** What a finding says, in four parts that a page can set apart. */
export interface FindingWords {
  /** What is there. */
  readonly there: string
  /** What was expected instead. */
  readonly expected: string
  /** The next step. */
  readonly todo: string
  /** The value that would be right, with its reasoning; null where none can be derived. */
  readonly suggestion: string | null
}

/** Title and sentences of one rule in one language. */
export interface RuleWords {
  readonly title: string
  say(p: Params): Omit<FindingWords, 'suggestion'> & { readonly suggestion?: string | null }
}

/** A finding's parameters, read as words of one language. A parameter that is not there reads as '' or 0. */
export class Params {
  private readonly params: Readonly<Record<string, FindingParam>>
  private readonly language: Language

  constructor(finding: Finding, language: Language) {
    this.params = finding.params
    this.language = language
  }

  number(name: string): number {
    const value = this.params[name]
    return typeof value === 'number' ? value : 0
  }

  has(name: string): boolean {
    const value = this.params[name]
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && value !== 0
  }

  items(name: string): readonly (string | number)[] {
    const value = this.params[name]
    if (value === undefined) return []
    return typeof value === 'object' ? value : [value]
  }

  /** The words of a parameter as they are. */
  text(name: string): string {
    return String(this.params[name] ?? '')
  }

  /** A figure as the language writes it; money and other decimals keep two digits. */
  figure(name: string): string {
    return this.write(this.params[name] ?? '')
  }

  /** A ratio: one decimal, none from ten on. */
  ratio(name: string): string {
    const value = this.number(name)
    return formatNumber(value >= 10 ? Math.round(value) : value, this.language)
  }

  /** Figures joined by commas, at most six. */
  figures(name: string): string {
    return this.items(name)
      .map(item => this.write(item))
      .slice(0, 6)
      .join(', ')
  }

  /** Figures in a row as the document shows them. */
  row(name: string): string {
    return this.items(name)
      .map(item => this.write(item) || '–')
      .join(' · ')
  }

  /** A label in quotes, shortened where it is a whole sentence. */
  label(name: string): string {
    return quote(this.text(name))
  }

  /** Labels in quotes, at most four. */
  labels(name: string, and: string): string {
    return join(
      this.items(name).map(item => quote(String(item))),
      and,
      4,
    )
  }

  /** A service by its name in title case; one without a first page has none. */
  service(name: string): string {
    return serviceName(this.text(name), this.language)
  }

  services(name: string, and: string): string {
    return join([...new Set(this.items(name).map(item => serviceName(String(item), this.language)))], and, 5)
  }

  /** Years without grouping, joined: `2019, 2020 e 2021`. */
  years(name: string, and: string): string {
    return join(this.items(name).map(String), and, 12)
  }

  private write(value: FindingParam): string {
    if (typeof value === 'number') {
      return formatNumber(value, this.language, Number.isInteger(value) ? undefined : 2)
    }
    return String(value)
  }

  /** A name at an index of a list, as a service. */
  serviceAt(name: string, index: number): string {
    return serviceName(String(this.items(name)[index] ?? ''), this.language)
  }

  figureAt(name: string, index: number): string {
    return this.write(this.items(name)[index] ?? '')
  }
}

function serviceName(name: string, language: Language): string {
  if (name === '?' || name === '') return language === 'it' ? 'la mappa senza nome' : 'the map without a name'
  return titleCase(name)
}

const longestLabel = 90

export function quote(text: string): string {
  const short = text.length <= longestLabel ? text : `${text.slice(0, longestLabel).replace(/\s+\S*$/, '')}…`
  return `«${short}»`
}

export function join(items: readonly string[], and: string, most: number): string {
  const shown = items.slice(0, most)
  const rest = items.length - shown.length
  if (rest > 0) return `${shown.join(', ')}, … (+${rest})`
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${and} ${last}`
}
