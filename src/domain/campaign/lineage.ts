/**
 * What becomes of a service from one year to the next. `rename`: the same under another name; `split`: a part goes on
 * as a new one; `merge`: it goes into another; `close`: it ends; `open`: it begins.
 */
export const lineageKinds = ['rename', 'split', 'merge', 'close', 'open'] as const

export type LineageKind = (typeof lineageKinds)[number]
