import { type MapState, mapStates } from '../campaign/map-state.ts'
import type { Role } from './role.ts'

/** What a person can ask for. */
export const verbs = [
  'people.manage',
  'edition.import',
  'campaign.open',
  'campaign.assign',
  'campaign.seal',
  'department.set',
  'board.read',
  'map.read',
  'map.write',
  'map.comment',
  'map.submit',
  'map.return',
  'map.validate',
  'map.accept',
  'map.reopen',
  'late.grant',
  'reminder.send',
  'outbox.read',
  'finding.read',
  'finding.accept',
  'history.read',
] as const

export type Verb = (typeof verbs)[number]

/** The states of a map in which a role may; a verb that is not about a map is asked with no state. */
type Grant = readonly MapState[]

const everyState: Grant = mapStates
const open: Grant = ['draft', 'returned']
const beforeSeal: Grant = ['draft', 'submitted', 'returned', 'validated', 'accepted']

/**
 * The one table of rights, for pages, interface and command line: a role that a verb does not name may not. A right
 * of `manager` and `contributor` holds on the services and departments of their assignment, the others' on the body.
 */
export const permissions: Readonly<Record<Verb, Readonly<Partial<Record<Role, Grant>>>>> = {
  'people.manage': { administrator: everyState },
  'edition.import': { controller: everyState },
  'campaign.open': { controller: everyState },
  'campaign.assign': { controller: everyState },
  'campaign.seal': { controller: everyState },
  'department.set': { controller: everyState },
  'board.read': { controller: everyState, reader: everyState, manager: everyState },
  'map.read': { controller: everyState, reader: everyState, manager: everyState, contributor: everyState },
  'map.write': { controller: beforeSeal, manager: ['draft', 'submitted', 'returned'], contributor: open },
  'map.comment': { controller: beforeSeal, manager: beforeSeal, contributor: beforeSeal },
  'map.submit': { manager: open, contributor: open },
  'map.return': { manager: ['submitted'], controller: ['validated'] },
  'map.validate': { manager: ['submitted'] },
  'map.accept': { controller: ['validated'] },
  'map.reopen': { controller: ['validated', 'accepted'] },
  'late.grant': { controller: everyState },
  'reminder.send': { controller: everyState },
  'outbox.read': { administrator: everyState, controller: everyState },
  'finding.read': { controller: everyState, reader: everyState, manager: everyState },
  'finding.accept': { controller: everyState },
  'history.read': { administrator: everyState, controller: everyState, reader: everyState },
}
