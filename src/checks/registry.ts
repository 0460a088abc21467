import type { Rule } from './rule.ts'
import { cellBlank } from './rules/cell-blank.ts'
import { cellComposite } from './rules/cell-composite.ts'
import { cellEmptyRow } from './rules/cell-empty-row.ts'
import { cellGap } from './rules/cell-gap.ts'
import { cellLatestMissing } from './rules/cell-latest-missing.ts'
import { cellMarkWithoutNote } from './rules/cell-mark-without-note.ts'
import { cellMissingCodes } from './rules/cell-missing-codes.ts'
import { cellNoteWithoutMark } from './rules/cell-note-without-mark.ts'
import { cellWords } from './rules/cell-words.ts'
import { copyBlock } from './rules/copy-block.ts'
import { copyCarried } from './rules/copy-carried.ts'
import { copyCells } from './rules/copy-cells.ts'
import { copyColumn } from './rules/copy-column.ts'
import { copyOddCell } from './rules/copy-odd-cell.ts'
import { copyRow } from './rules/copy-row.ts'
import { copyTwinDiverges } from './rules/copy-twin-diverges.ts'
import { crossAbandoned } from './rules/cross-abandoned.ts'
import { crossSameQuantity } from './rules/cross-same-quantity.ts'
import { labelDuplicateRow } from './rules/label-duplicate-row.ts'
import { labelForeign } from './rules/label-foreign.ts'
import { labelRepeatedElement } from './rules/label-repeated-element.ts'
import { labelSameLabel } from './rules/label-same-label.ts'
import { labelStaleYear } from './rules/label-stale-year.ts'
import { levelMagnitude } from './rules/level-magnitude.ts'
import { levelPartOnly } from './rules/level-part-only.ts'
import { levelSeparator } from './rules/level-separator.ts'
import { levelSpike } from './rules/level-spike.ts'
import { levelStep } from './rules/level-step.ts'
import { levelSwapped } from './rules/level-swapped.ts'
import { levelUnitChange } from './rules/level-unit-change.ts'
import { levelZero } from './rules/level-zero.ts'
import { partExceedsWhole } from './rules/part-exceeds-whole.ts'
import { periodColumns } from './rules/period-columns.ts'
import { periodRestated } from './rules/period-restated.ts'
import { periodStaleTable } from './rules/period-stale-table.ts'
import { periodTablesDisagree } from './rules/period-tables-disagree.ts'
import { segmentCoDelivery } from './rules/segment-co-delivery.ts'
import { segmentNotCounted } from './rules/segment-not-counted.ts'
import { segmentRanges } from './rules/segment-ranges.ts'
import { segmentRenamed } from './rules/segment-renamed.ts'
import { structureDuplicateMap } from './rules/structure-duplicate-map.ts'
import { structureEmptySection } from './rules/structure-empty-section.ts'
import { structureFormContradicted } from './rules/structure-form-contradicted.ts'
import { structureMissingSection } from './rules/structure-missing-section.ts'
import { structureNoFigures } from './rules/structure-no-figures.ts'
import { structureOrphanRow } from './rules/structure-orphan-row.ts'
import { structurePlaceMissing } from './rules/structure-place-missing.ts'
import { sumDeclaredTotal } from './rules/sum-declared-total.ts'
import { sumIdentityEnded } from './rules/sum-identity-ended.ts'
import { sumInCell } from './rules/sum-in-cell.ts'
import { sumIndicator } from './rules/sum-indicator.ts'
import { sumLagged } from './rules/sum-lagged.ts'
import { sumLearnedIdentity } from './rules/sum-learned-identity.ts'
import { textCopiedDescription } from './rules/text-copied-description.ts'
import { textDraft } from './rules/text-draft.ts'
import { textNameVariants } from './rules/text-name-variants.ts'
import { textTruncated } from './rules/text-truncated.ts'
import { textTypo } from './rules/text-typo.ts'

/** Every check of the product. */
export const rules: readonly Rule[] = [
  cellBlank,
  cellComposite,
  cellEmptyRow,
  cellGap,
  cellLatestMissing,
  cellMarkWithoutNote,
  cellMissingCodes,
  cellNoteWithoutMark,
  cellWords,
  copyBlock,
  copyCarried,
  copyCells,
  copyColumn,
  copyOddCell,
  copyRow,
  copyTwinDiverges,
  crossAbandoned,
  crossSameQuantity,
  labelDuplicateRow,
  labelForeign,
  labelRepeatedElement,
  labelSameLabel,
  labelStaleYear,
  levelMagnitude,
  levelPartOnly,
  levelSeparator,
  levelSpike,
  levelSwapped,
  levelStep,
  levelUnitChange,
  levelZero,
  partExceedsWhole,
  periodColumns,
  periodRestated,
  periodStaleTable,
  periodTablesDisagree,
  segmentCoDelivery,
  segmentNotCounted,
  segmentRanges,
  segmentRenamed,
  structureEmptySection,
  structureFormContradicted,
  structureMissingSection,
  structureNoFigures,
  structurePlaceMissing,
  structureDuplicateMap,
  structureOrphanRow,
  sumDeclaredTotal,
  sumIdentityEnded,
  sumInCell,
  sumIndicator,
  sumLagged,
  sumLearnedIdentity,
  textCopiedDescription,
  textDraft,
  textNameVariants,
  textTruncated,
  textTypo,
]
