import { longestLabel, longestReason } from '../../../domain/campaign/row-change.ts'
import type { Section } from '../../../domain/import/known.ts'
import { unitsOfFigures } from '../../../domain/unit.ts'
import { mapPageWords } from '../../../words/map-page.ts'
import { rowFormWords } from '../../../words/row-forms.ts'
import { seriesWords } from '../../../words/series.ts'
import { DeedForm } from '../deed-form.tsx'
import { Field } from '../field.tsx'
import { SelectField } from '../select-field.tsx'
import type { MapPageProps } from './map-page-props.ts'

interface RowFormsProps {
  readonly page: MapPageProps
  readonly section: Section
}

/** By which rows of a table come and go; also of a table that the map does not have yet. */
export function RowForms({ page, section }: RowFormsProps) {
  const { map, frame } = page
  if (!map.canWrite) return null
  const { language } = frame
  const words = rowFormWords(language)
  const pageWords = mapPageWords(language)
  const rows = map.tables[section]?.rows ?? []
  const choices = rows.map(row => ({ value: String(row.row), name: row.label }))
  const about = { action: page.addresses.rows, formKey: frame.work.formKey }
  const hidden = (deed: string) => ({ azione: deed, tabella: section })
  const id = (field: string) => `${field}-${section}`
  const { units } = seriesWords[language]
  return (
    <details className="statement" id={`righe-${section}`}>
      <summary>{words.summary(section === 'output' ? pageWords.output : pageWords.served)}</summary>
      <DeedForm {...about} button={words.add} hidden={hidden('add')}>
        <Field
          name="parole"
          id={id('parole')}
          label={words.label}
          help={words.addHelp}
          maxLength={longestLabel}
        />
        <SelectField
          name="unita"
          id={id('unita')}
          label={words.unit}
          choices={unitsOfFigures.map(unit => ({ value: unit, name: units[unit] ?? unit }))}
        />
        <SelectField
          name="dopo"
          id={id('dopo')}
          label={words.after}
          choices={[{ value: '', name: words.top }, ...choices]}
          chosen={choices.at(-1)?.value ?? ''}
        />
        <div className="form-check">
          <input type="checkbox" className="form-check-input" id={id('parte')} name="parte" value="si" />
          <label className="form-check-label" htmlFor={id('parte')}>
            {words.isPart}
          </label>
        </div>
      </DeedForm>
      {rows.length === 0 ? null : (
        <>
          <DeedForm {...about} button={words.rename} hidden={hidden('rename')}>
            <SelectField name="riga" id={id('rinomina')} label={words.row} choices={choices} />
            <Field
              name="parole"
              id={id('parole-nuove')}
              label={words.newLabel}
              help={words.renameHelp}
              maxLength={longestLabel}
            />
          </DeedForm>
          <DeedForm {...about} button={words.remove} hidden={hidden('remove')}>
            <SelectField name="riga" id={id('togli')} label={words.row} choices={choices} />
            <Field
              name="motivo"
              id={id('motivo-riga')}
              label={words.reason}
              help={words.removeHelp}
              maxLength={longestReason}
            />
          </DeedForm>
        </>
      )}
      <Removed {...{ page, section }} />
    </details>
  )
}

function Removed({ page, section }: RowFormsProps) {
  const words = rowFormWords(page.frame.language)
  const removed = page.map.removed.filter(each => each.section === section)
  if (removed.length === 0) return null
  return (
    <>
      <p className="mt-3">
        <b>{words.removed}</b>
      </p>
      <ul>
        {removed.map(({ row, label, reason }) => (
          <li key={row}>
            {words.because(label, reason)}
            <DeedForm
              action={page.addresses.rows}
              formKey={page.frame.work.formKey}
              button={words.restore}
              about={label}
              hidden={{ azione: 'restore', tabella: section, riga: String(row) }}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
