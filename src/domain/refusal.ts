import type { CampaignRefusal } from './campaign/campaign-refusal.ts'
import type { DepartmentRefusal } from './department/department-refusal.ts'
import type { PlacedProblem } from './interchange/problem.ts'
import type { PeopleRefusal } from './people/people-refusal.ts'
import type { Verb } from './permission/permissions.ts'
import type { Resolution } from './resolution.ts'

/**
 * A request that cannot be met. Returned, never thrown; `words/` makes the sentence (what is wrong, where,
 * what to do), one file per edge makes the exit code or the HTTP status.
 *
 * Add a member here with its params and its sentence in `words/refusals.ts`; the switch there is exhaustive.
 */
export type Refusal =
  | CampaignRefusal
  | DepartmentRefusal
  | PeopleRefusal
  | { readonly kind: 'file-not-found'; readonly path: string }
  | { readonly kind: 'file-not-readable'; readonly path: string; readonly reason: string }
  | { readonly kind: 'file-too-large'; readonly path: string; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'file-empty'; readonly path: string }
  | { readonly kind: 'not-a-document'; readonly path: string; readonly reason: NotADocument }
  | { readonly kind: 'not-service-maps'; readonly path: string; readonly lines: number }
  | {
      readonly kind: 'broken-encoding'
      readonly path: string
      readonly line: number
      readonly column: number
    }
  | { readonly kind: 'unsafe-archive'; readonly path: string; readonly reason: UnsafeArchive }
  | { readonly kind: 'bad-profile'; readonly path: string; readonly reason: string }
  | { readonly kind: 'file-is-directory'; readonly path: string }
  | { readonly kind: 'file-not-writable'; readonly path: string; readonly reason: string }
  /** A folder to publish into holds what is no publication of this year; `file` is one of its files. */
  | { readonly kind: 'folder-holds-others'; readonly path: string; readonly file: string }
  /** An edition that a resolution approved is to be published with other data, and nobody said why. */
  | { readonly kind: 'revision-without-reason'; readonly path: string; readonly year: number }
  /** An edition is approved already, by another resolution than the one given. */
  | { readonly kind: 'approved-otherwise'; readonly year: number; readonly resolution: Resolution }
  /** A folder without the manifest of a publication. */
  | { readonly kind: 'not-a-publication'; readonly path: string }
  /** A table as text with a quote that is never closed. */
  | { readonly kind: 'not-a-table'; readonly path: string }
  /** Not the output of `atlante check --json`. */
  | { readonly kind: 'bad-baseline'; readonly path: string }
  /** A file that is no backup of ours, or no longer all of one. */
  | { readonly kind: 'bad-backup'; readonly path: string; readonly reason: 'not-a-backup' | 'cut-or-changed' }
  /** A backup is put only where nothing would be lost by it. */
  | { readonly kind: 'store-not-empty'; readonly where: string }
  /** No open finding of that year has this fingerprint. */
  | { readonly kind: 'finding-not-found'; readonly fingerprint: string; readonly year: number }
  /** The table of rights does not allow this person to do this, here and now. */
  | { readonly kind: 'not-allowed'; readonly verb: Verb }
  /** No map of that year has this address; `near` is one that has nearly it, null for none. */
  | {
      readonly kind: 'service-not-found'
      readonly slug: string
      readonly year: number
      readonly near: string | null
    }
  | { readonly kind: 'edition-not-found'; readonly year: number; readonly known: readonly number[] }
  | ({ readonly kind: 'bad-interchange'; readonly path: string } & PlacedProblem)
  /** The document names a body that is not the one of the person who brings it. */
  | { readonly kind: 'document-of-another-body'; readonly body: string }
  /** Between being shown and being kept, another revision of the year was kept. */
  | { readonly kind: 'edition-changed'; readonly year: number }
  /** Reading it took more time or memory than any document of maps does. */
  | { readonly kind: 'reading-given-up'; readonly path: string }
  | {
      readonly kind: 'data-directory-in-use'
      readonly path: string
      readonly pid: number
      /** Name of the machine or container the other process runs on. */
      readonly host: string
    }
  | { readonly kind: 'data-directory-not-usable'; readonly path: string; readonly reason: string }
  | { readonly kind: 'disk-full'; readonly path: string }
  | { readonly kind: 'schema-too-new'; readonly stored: number; readonly known: number }
  | { readonly kind: 'database-unreachable'; readonly where: string; readonly reason: string }
  | { readonly kind: 'database-login-refused'; readonly where: string; readonly user: string }
  | { readonly kind: 'database-not-found'; readonly where: string }
  | {
      readonly kind: 'database-too-old'
      readonly where: string
      readonly version: string
      readonly needed: number
    }
  | { readonly kind: 'database-right-missing'; readonly where: string; readonly reason: string }
  /** A setting that counts something is no whole number, or not one in these bounds. */
  | {
      readonly kind: 'setting-no-number'
      readonly setting: string
      readonly from: number
      readonly to: number
    }
  /** A setting that lists addresses of the network, or networks, has something else among them. */
  | { readonly kind: 'setting-no-network'; readonly setting: string }
  | { readonly kind: 'port-in-use'; readonly host: string; readonly port: number }
  | {
      readonly kind: 'address-not-usable'
      readonly host: string
      readonly port: number
      readonly reason: string
    }
  | {
      readonly kind: 'bad-usage'
      readonly problem: UsageProblem
      /** The word that is wrong; '' where one is missing. */
      readonly word: string
      /** The right form, e.g. `read FILE [--json]`. */
      readonly usage: string
    }

/** What is wrong with the words of a command line. */
export type UsageProblem =
  | 'unknown-command'
  | 'unknown-option'
  | 'bad-value'
  | 'missing-argument'
  | 'extra-argument'

/**
 * Why bytes are not a word processor's document.
 *
 * - `old-word`: a binary `.doc` (OLE container); `encrypted`: protected by a password.
 * - `rtf`, `pdf`: another format by its first bytes; `not-a-zip`: none that is known.
 * - `truncated`: the archive ends before its directory; `damaged`: its directory, a size, a checksum or a
 *   compressed part is wrong.
 * - `no-text`: an archive without the part that holds the text (a spreadsheet, a presentation, any zip).
 * - `broken-xml`: a part is not well-formed; `xml-encoding`: it is neither UTF-8 nor UTF-16.
 */
export type NotADocument =
  | 'old-word'
  | 'encrypted'
  | 'rtf'
  | 'pdf'
  | 'not-a-zip'
  | 'truncated'
  | 'damaged'
  | 'no-text'
  | 'broken-xml'
  | 'xml-encoding'

/**
 * Why an archive is not safe to open.
 *
 * - `too-many-parts`, `too-large`, `compression-ratio`: over the reader's limits.
 * - `duplicate-part`: two parts with one name, of which different programs read different ones.
 * - `unknown-compression`: neither stored nor deflated.
 * - `doctype`: the XML declares entities; `too-deep`: its elements nest without end.
 * - `too-many-cells`: tables that would unfold to more cells than any document has.
 */
export type UnsafeArchive =
  | 'too-many-parts'
  | 'too-large'
  | 'compression-ratio'
  | 'duplicate-part'
  | 'unknown-compression'
  | 'doctype'
  | 'too-deep'
  | 'too-many-cells'
