import type { ObservationStatus } from '../../domain/edition.ts'

/**
 * Statuses as the code list CL_OBS_STATUS of SDMX codes them: A normal, E estimated, L exists but was not collected,
 * M cannot exist, O missing. Words instead of a figure are a missing value, whose words stand beside it.
 */
export const statusCodes = {
  observed: 'A',
  estimated: 'E',
  not_collected: 'L',
  not_applicable: 'M',
  missing: 'O',
  text: 'O',
} as const satisfies Readonly<Record<ObservationStatus, string>>
