import type { RowChange } from '../../../domain/campaign/row-change.ts'
import { changeRows } from '../../../usecases/campaign/change-rows.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import type { PersonVisit } from '../work-visit.ts'
import { addressOf, askedMap, problem } from './map-pages.ts'

/** A row added, renamed, removed or taken back by the forms under a table; leads back to the table. */
export async function rowsChanged(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const change = rowChange(asked.form)
  const done = await changeRows(visit.store, visit.actor, { ...askedMap(visit, asked), change })
  return done.ok
    ? { kind: 'moved', to: `${addressOf(visit, asked)}#t-${change.section}` }
    : problem(visit, asked, done.error)
}

/** What the form asks for; a row that it does not name is 0, which no table has. */
function rowChange(form: URLSearchParams): RowChange {
  const said = (name: string) => form.get(name) ?? ''
  const number = (name: string) => (/^\d{1,9}$/.test(said(name)) ? Number(said(name)) : 0)
  const section = said('tabella') === 'served' ? 'served' : 'output'
  switch (said('azione')) {
    case 'rename':
      return { kind: 'rename', section, row: number('riga'), label: said('parole') }
    case 'remove':
      return { kind: 'remove', section, row: number('riga'), reason: said('motivo') }
    case 'restore':
      return { kind: 'restore', section, row: number('riga') }
    default:
      return {
        kind: 'add',
        section,
        label: said('parole'),
        unit: said('unita'),
        after: said('dopo') === '' ? null : number('dopo'),
        isPart: said('parte') === 'si',
      }
  }
}
