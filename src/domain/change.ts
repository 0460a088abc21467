/**
 * What happened between the last two figures of a series. More is neither good nor bad.
 *
 * `percent` is a share of the earlier figure (9.4 for +9,4%); `difference` is in the unit of the series, used for
 * small figures and for percentages; `broken` means that a note or a unit changed what is counted in between.
 */
export type Change =
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'difference'; readonly value: number; readonly unit: string }
  | { readonly kind: 'equal' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'none' }
