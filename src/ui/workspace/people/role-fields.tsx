import type { PeopleWords } from '../../../words/people.ts'
import { Field } from '../field.tsx'
import { type Choice, SelectField } from '../select-field.tsx'

export interface RoleFieldsProps {
  readonly words: PeopleWords
  readonly roles: readonly Choice[]
  /** What a role can be held on. */
  readonly departments: readonly Choice[]
  readonly managers: readonly Choice[]
  readonly services: readonly Choice[]
  /** ISO date of today. */
  readonly from: string
}

/** Which role, on what, from when to when. */
export function RoleFields({ words, roles, departments, managers, services, from }: RoleFieldsProps) {
  return (
    <>
      <SelectField name="ruolo" label={words.role} choices={roles} chosen="contributor" />
      <SelectField
        name="ambito"
        label={words.scope}
        choices={[
          { value: '', name: words.chooseScope },
          { value: 'ente', name: words.wholeBody },
        ]}
        required
        groups={[
          { heading: words.servicesOf, choices: managers },
          { heading: words.departments, choices: departments },
          { heading: words.services, choices: services },
        ]}
      />
      <Field name="dal" type="date" label={words.from} value={from} />
      <Field name="al" type="date" label={words.to} help={words.toHelp} required={false} />
    </>
  )
}
