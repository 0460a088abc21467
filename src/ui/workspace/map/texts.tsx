import type { DraftTexts } from '../../../domain/campaign/draft-map.ts'
import {
  isListSection,
  itemsOf,
  type ListSection,
  type TextItem,
} from '../../../domain/campaign/text-items.ts'
import { sectionAnchor, type TextSection, textSections } from '../../../domain/campaign/text-section.ts'
import type { ManagementForms, Staffing } from '../../../domain/edition.ts'
import { entryWords } from '../../../words/entry.ts'
import { type MapPageWords, mapPageWords } from '../../../words/map-page.ts'
import type { MapPageProps, WordsSince } from './map-page-props.ts'
import { TextConflict } from './text-conflict.tsx'
import { WordRuns } from './word-runs.tsx'

/** The descriptive sections, each a form of its own: lists that keep their lines, beside them what changed. */
export function Texts({ page }: { readonly page: MapPageProps }) {
  const { map, frame } = page
  const pageWords = mapPageWords(frame.language)
  return (
    <section className="texts" id="testi" aria-labelledby="testi-titolo">
      <h2 id="testi-titolo">{pageWords.texts.heading}</h2>
      {map.canWrite ? <p className="lead">{pageWords.texts.lead}</p> : null}
      {textSections.map(section => (
        <TextForm key={section} page={page} pageWords={pageWords} section={section} />
      ))}
    </section>
  )
}

interface FormProps {
  readonly page: MapPageProps
  readonly pageWords: MapPageWords
  readonly section: TextSection
}

function TextForm({ page, pageWords, section }: FormProps) {
  const { map, frame, addresses, nonce, wordsSince } = page
  const lost = page.lostText?.section === section ? page.lostText : null
  const texts =
    lost === null ? map.texts : { ...map.texts, [section]: { ...map.texts[section], value: lost.mine } }
  const text = map.texts[section]
  return (
    <form
      method="post"
      action={addresses.texts}
      id={sectionAnchor(section)}
      className="text-form"
      data-text={section}
      aria-labelledby={`${sectionAnchor(section)}-titolo`}
    >
      <input type="hidden" name="chiave" value={frame.work.formKey} />
      <input type="hidden" name="pagina" value={nonce} />
      <input type="hidden" name="sezione" value={section} />
      <input type="hidden" name="base" value={text.version} />
      <div className="text-head">
        <h3 id={`${sectionAnchor(section)}-titolo`}>{pageWords.texts.names[section]}</h3>
        <span className="st" data-text-state="" />
      </div>
      <div className="text-conflict" data-text-conflict="" />
      {lost === null ? null : <TextConflict lost={lost} language={frame.language} back={addresses.page} />}
      <Fields page={page} pageWords={pageWords} section={section} texts={texts} />
      {map.canWrite ? (
        <div className="acts">
          {isListSection(section) ? (
            <button type="submit" className="btn chip" name="fai" value="aggiungi">
              {pageWords.texts.add}
              <span className="visually-hidden">: {pageWords.texts.names[section]}</span>
            </button>
          ) : null}
          <button type="submit" className="btn btn-outline-primary only-plain">
            {pageWords.save}
            <span className="visually-hidden">: {pageWords.texts.names[section]}</span>
          </button>
        </div>
      ) : null}
      <WordChanges words={wordsSince[section]} pageWords={pageWords} />
    </form>
  )
}

interface FieldsProps extends FormProps {
  readonly texts: DraftTexts
}

function Fields({ page, pageWords, section, texts }: FieldsProps) {
  const write = page.map.canWrite
  if (section === 'delivery.forms') {
    return <FormFields forms={texts[section].value} pageWords={pageWords} write={write} />
  }
  if (section === 'delivery.staff') {
    return <StaffFields staff={texts[section].value} pageWords={pageWords} write={write} />
  }
  if (!isListSection(section)) return null
  const items = itemsOf(section, { [section]: texts[section].value ?? [] })
  return (
    <>
      <Columns section={section} pageWords={pageWords} />
      <ol className="text-items" data-items="">
        {[...items, ...(page.emptyItem === section ? [{ first: '', second: '' }] : [])].map(
          (item, index, all) => (
            <Item
              // biome-ignore lint/suspicious/noArrayIndexKey: items have no other identity
              key={index}
              {...{ page, pageWords, section, item, index }}
              count={all.length}
            />
          ),
        )}
      </ol>
      {write ? (
        <template data-item="">
          <Item {...{ page, pageWords, section }} item={{ first: '', second: '' }} index={0} count={2} />
        </template>
      ) : null}
    </>
  )
}

/** Each field says its own name to who hears it. */
function Columns({ section, pageWords }: { section: ListSection; pageWords: MapPageWords }) {
  const [first, second] = fieldNames(section, pageWords)
  return second === null ? null : (
    <div className="text-columns" aria-hidden="true">
      <span>{first}</span>
      <span>{second}</span>
    </div>
  )
}

interface ItemProps extends Omit<FormProps, 'section'> {
  readonly section: ListSection
  readonly item: TextItem
  readonly index: number
  readonly count: number
}

function Item({ page, pageWords, section, item, index, count }: ItemProps) {
  const words = entryWords(page.frame.language)
  const { texts } = pageWords
  const write = page.map.canWrite
  const number = texts.itemNumber(index + 1)
  const [first, second] = fieldNames(section, pageWords)
  return (
    <li>
      <textarea
        className="form-control first"
        name="primo[]"
        aria-label={`${number}, ${first}`}
        defaultValue={item.first}
        readOnly={!write}
        rows={Math.max(1, Math.ceil(item.first.length / (second === null ? 100 : 40)))}
        maxLength={20_000}
      />
      {second === null ? null : (
        <textarea
          className="form-control"
          name="secondo[]"
          aria-label={`${number}, ${second}`}
          defaultValue={item.second}
          readOnly={!write}
          rows={Math.min(12, Math.max(1, Math.ceil(item.second.length / 90)))}
          maxLength={20_000}
        />
      )}
      {write ? (
        <span className="item-acts">
          {(
            [
              ['su', words.texts.up, '↑', index === 0],
              ['giu', words.texts.down, '↓', index === count - 1],
              ['togli', words.texts.remove, '×', false],
            ] as const
          ).map(([deed, word, sign, off]) => (
            <button
              key={deed}
              type="submit"
              className="btn tiny"
              name="fai"
              value={`${deed}.${index}`}
              disabled={off}
              aria-label={`${word}: ${number}`}
              title={word}
            >
              {sign}
            </button>
          ))}
        </span>
      ) : null}
    </li>
  )
}

function fieldNames(section: ListSection, { texts }: MapPageWords): readonly [string, string | null] {
  switch (section) {
    case 'users.criteria':
      return [texts.criterion, null]
    case 'delivery.coDelivery':
      return [texts.segment, texts.role]
    case 'delivery.facilities':
      return [texts.place, texts.note]
    default:
      return [texts.name, texts.description]
  }
}

interface FormFieldsProps {
  readonly forms: ManagementForms | null
  readonly pageWords: MapPageWords
  readonly write: boolean
}

function FormFields({ forms, pageWords, write }: FormFieldsProps) {
  return (
    <div className="form-fields">
      {(['direct', 'outsourced', 'mixed'] as const).map(form => (
        <div key={form} className="form-check">
          <input
            type="checkbox"
            id={`forma-${form}`}
            name={form}
            value="sì"
            defaultChecked={forms?.[form].used ?? false}
            disabled={!write}
          />
          <label htmlFor={`forma-${form}`}>{pageWords.texts.forms[form]}</label>
          <input
            type="text"
            className="form-control"
            name={`${form}-nota`}
            aria-label={`${pageWords.texts.forms[form]}, ${pageWords.texts.note}`}
            placeholder={pageWords.texts.note}
            defaultValue={forms?.[form].note ?? ''}
            readOnly={!write}
            maxLength={2000}
            autoComplete="off"
          />
        </div>
      ))}
    </div>
  )
}

interface StaffFieldsProps {
  readonly staff: Staffing | null
  readonly pageWords: MapPageWords
  readonly write: boolean
}

function StaffFields({ staff, pageWords, write }: StaffFieldsProps) {
  const figure = (value: number | null | undefined) => (value == null ? '' : String(value).replace('.', ','))
  const fields = [
    ['own', pageWords.texts.own, figure(staff?.own)],
    ['external', pageWords.texts.external, figure(staff?.external)],
    ['raw', pageWords.texts.staffNote, staff?.raw ?? ''],
  ] as const
  return (
    <div className="staff-fields">
      {fields.map(([name, label, value]) => (
        <div key={name} className="ask">
          <label htmlFor={`personale-${name}`}>{label}</label>
          <input
            type="text"
            className="form-control"
            id={`personale-${name}`}
            name={name}
            defaultValue={value}
            readOnly={!write}
            inputMode={name === 'raw' ? 'text' : 'decimal'}
            maxLength={2000}
            autoComplete="off"
          />
        </div>
      ))}
    </div>
  )
}

/** Last year's text against this year's, word by word. */
function WordChanges({
  words,
  pageWords,
}: {
  readonly words: WordsSince | null
  readonly pageWords: MapPageWords
}) {
  if (words === null) return null
  const isSame = words.runs.every(each => each.kind === 'same')
  return (
    <details className="word-changes" open={!isSame}>
      <summary>{pageWords.texts.compare}</summary>
      <p className="difference" data-last-year={words.lastYear} data-difference="">
        <WordRuns runs={words.runs} />
      </p>
    </details>
  )
}
