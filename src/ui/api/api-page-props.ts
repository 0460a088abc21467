import type { ApiWords } from '../../words/api-words.ts'
import type { Frame } from '../frame.ts'

export interface ApiPageProps {
  readonly frame: Frame
  readonly words: ApiWords
  /** Where all addresses begin. */
  readonly base: string
  readonly document: string
  readonly documentYaml: string
  readonly status: string
  /** What to ask, at addresses that have an answer here. */
  readonly examples: readonly { readonly text: string; readonly address: string }[]
  /** As the document groups them. */
  readonly groups: readonly ApiGroup[]
  /** Requests a minute from one address. */
  readonly limit: string
  /** Items on a page, at most. */
  readonly most: string
  readonly problems: readonly {
    readonly anchor: string
    readonly status: number
    readonly title: string
    readonly meaning: string
  }[]
}

export interface ApiGroup {
  readonly name: string
  readonly description: string
  readonly operations: readonly ApiOperationView[]
}

export interface ApiOperationView {
  readonly id: string
  readonly path: string
  readonly summary: string
  readonly description: string
  readonly parameters: readonly ApiParameterView[]
}

export interface ApiParameterView {
  readonly name: string
  readonly required: boolean
  readonly description: string
  /** What it may be, where that can be listed: `output`, `1-1000`. */
  readonly allowed: string
}
