import type { ReactNode } from 'react'
import type { Series } from '../domain/edition.ts'
import { formatNumber } from '../words/number.ts'
import { personName } from '../words/person-name.ts'
import { sentenceCase } from '../words/title-case.ts'
import type { Frame } from './frame.ts'
import { formMark, formWord, peopleOf } from './people.ts'
import { labelParts } from './series-label.ts'
import type { ServiceProps } from './service-page-props.ts'
import type { TableView } from './table-view.ts'

/** The strip of facts: who answers, how it is run, how many people, the first figures, how much is counted. */
export function ServiceFacts(props: ServiceProps) {
  const { frame, map, department, outputs, served } = props
  const words = frame.words.service
  const form = formWord(map.delivery?.forms)
  const it = frame.language === 'it' ? undefined : 'it'
  return (
    <dl className="facts">
      {department ? <Fact term={words.department} value={<span lang={it}>{department}</span>} /> : null}
      <Fact term={words.manager} value={map.manager ? personName(map.manager) : words.unknown} />
      <Fact
        term={words.management}
        value={
          <>
            <span className={`mark ${formMark(form)}`} aria-hidden="true" />
            {sentenceCase(frame.words.forms[form])}
          </>
        }
      />
      <People {...props} />
      <LeadingFigure frame={frame} view={served} />
      <LeadingFigure frame={frame} view={outputs} />
      <Fact
        term={words.tracked}
        value={(outputs?.table.series.length ?? 0) + (served?.table.series.length ?? 0)}
        remark={words.trackedParts(
          String(outputs?.table.series.length ?? 0),
          String(served?.table.series.length ?? 0),
        )}
      />
    </dl>
  )
}

function Fact({
  term,
  value,
  remark,
  lang,
}: {
  term: string
  value: ReactNode
  remark?: string | undefined
  lang?: string | undefined
}) {
  return (
    <div>
      <dt lang={lang}>{term}</dt>
      <dd>
        {value}
        {remark ? <small>{remark}</small> : null}
      </dd>
    </div>
  )
}

function People({ frame, map }: ServiceProps) {
  const { words, language } = frame
  const staff = map.delivery?.staff
  const people = peopleOf(staff)
  return (
    <Fact
      term={words.service.people}
      value={people === null ? words.service.unknown : formatNumber(people, language)}
      remark={staff?.external ? words.service.external(formatNumber(staff.external, language)) : undefined}
    />
  )
}

/** The table's total, or else its first figure of the last year, with the year before it. */
function LeadingFigure({ frame, view }: { frame: Frame; view: TableView | null }) {
  const { words, language } = frame
  const row = leadingRow(view)
  if (!view || row === null) return null
  const series = view.table.series[row]
  const last = view.table.referenceDates.length - 1
  const now = series?.observations[last]?.value
  const before = series?.observations[last - 1]?.value
  const year = view.table.referenceDates[last - 1]?.slice(0, 4)
  if (!series || now == null) return null
  const comparable = before != null && year && !view.breaks[row]?.[last]
  return (
    <Fact
      term={sentenceCase(labelParts(series).text)}
      lang={language === 'it' ? undefined : 'it'}
      value={<span className="num">{figure(now, series, frame)}</span>}
      remark={comparable ? words.service.before(figure(before, series, frame), year) : undefined}
    />
  )
}

function leadingRow(view: TableView | null): number | null {
  if (!view) return null
  const last = view.table.referenceDates.length - 1
  const rows = view.table.series
    .map((series, index) => ({ series, index }))
    .filter(({ series }) => series.partOf === null && series.observations[last]?.value != null)
    .filter(({ series }) => labelParts(series).text.length <= 48)
  const total = rows.find(({ series }) => /^(?:n\.?\s*)?tot/i.test(series.label))
  return (total ?? rows[0])?.index ?? null
}

function figure(value: number, series: Series, frame: Frame): string {
  const text = formatNumber(value, frame.language)
  return series.unit === 'percent' ? `${text}\u202f%` : series.unit === 'EUR' ? `${text}\u00a0€` : text
}
