import { notYetAvailable } from '../../../domain/campaign/cell-change.ts'
import { wishOf } from '../../../domain/campaign/cell-wish.ts'
import type { DraftRow } from '../../../domain/campaign/draft-map.ts'
import { reasonCodes } from '../../../domain/campaign/reason.ts'
import { shownRaw } from '../../../domain/campaign/shown-raw.ts'
import type { EntryWords } from '../../../words/entry.ts'
import type { MapPageWords } from '../../../words/map-page.ts'
import { formatDate, formatNumber } from '../../../words/number.ts'
import { titleCase } from '../../../words/title-case.ts'
import type { MapPageProps } from './map-page-props.ts'

interface PanelProps {
  readonly page: MapPageProps
  readonly words: EntryWords
  readonly pageWords: MapPageWords
  readonly row: DraftRow
}

/** What stands beside the cell: absences, note, estimate, parts, scope, correction, history. The script fills it anew. */
export function CellPanel({ page, words, pageWords, row }: PanelProps) {
  const { map, frame } = page
  const { panel } = pageWords
  const own = map.referenceDates.at(-1) ?? ''
  const cell = row.cells[own] ?? null
  const wish = wishOf(cell)
  const parts = wish.parts ?? []
  return (
    <aside className="side panel" id="casella" aria-labelledby="casella-nome">
      <section>
        <h2 id="casella-nome">{row.label}</h2>
        <p className="small" data-usual="">
          {row.band
            ? words.usually(
                formatNumber(row.band.low, frame.language),
                formatNumber(row.band.high, frame.language),
              )
            : ''}
        </p>
        <span className="line" data-line="" />
        <p className="small" data-shared="">
          {row.sharedWith.length === 0
            ? ''
            : `${panel.shared}: ${row.sharedWith.map(each => titleCase(each.name ?? each.slug)).join(', ')}`}
        </p>
        {page.sharing === null ? null : (
          <p className="small">
            <a href={page.sharing.href + row.row} data-sharing={page.sharing.href}>
              {page.sharing.name}
            </a>
          </p>
        )}
      </section>
      {map.canWrite ? (
        <section>
          <input type="hidden" name="riga" value={row.row} form="griglia" />
          <fieldset className="asked">
            <legend>{panel.absences}</legend>
            {[
              ['n.d.', panel.notCollected],
              ['/', panel.notApplicable],
              [notYetAvailable, panel.notYet],
            ].map(([raw, label]) => (
              <button
                key={raw}
                type="submit"
                form="griglia"
                className="btn chip"
                name="assenza"
                value={`${row.row}.${own}.${raw}`}
              >
                {label}
              </button>
            ))}
          </fieldset>
          <div className="form-check">
            <input
              type="checkbox"
              id="stima"
              name="stima"
              value="sì"
              form="griglia"
              defaultChecked={wish.estimated === true}
            />
            <label htmlFor="stima">{panel.estimate}</label>
          </div>
          <div className="ask">
            <label htmlFor="nota">{panel.note}</label>
            <input
              type="text"
              className="form-control"
              id="nota"
              name="nota"
              form="griglia"
              maxLength={2000}
              autoComplete="off"
              defaultValue={wish.note ?? ''}
            />
          </div>
          <details open={parts.length > 0}>
            <summary>{panel.parts}</summary>
            <p className="small">{panel.partsHelp}</p>
            <ul className="parts" data-parts="">
              {[...parts, ...empties(Math.max(2 - parts.length, 1))].map((part, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity
                <li key={index}>
                  <input
                    type="text"
                    className="form-control"
                    name="parte-nome[]"
                    form="griglia"
                    aria-label={words.parts.name}
                    placeholder={words.parts.name}
                    autoComplete="off"
                    defaultValue={part.label}
                  />
                  <input
                    type="text"
                    className="form-control num"
                    name="parte-quanto[]"
                    form="griglia"
                    aria-label={words.parts.value}
                    placeholder={words.parts.value}
                    inputMode="decimal"
                    autoComplete="off"
                    defaultValue={part.value === null ? '' : shownRaw(String(part.value).replace('.', ','))}
                  />
                </li>
              ))}
            </ul>
            <p className="small" data-sum="" />
          </details>
          <details>
            <summary>{panel.scope}</summary>
            <div className="ask">
              <label htmlFor="ambito">{panel.scopeHelp}</label>
              <input
                type="text"
                className="form-control"
                id="ambito"
                name="ambito"
                form="griglia"
                maxLength={500}
                autoComplete="off"
              />
            </div>
          </details>
          <Restatement page={page} words={words} pageWords={pageWords} />
          <div className="acts">
            <button type="submit" form="griglia" className="btn btn-outline-primary">
              {panel.save}
            </button>
            <a href={`#riga-${row.row}`} data-back="">
              {panel.back}
            </a>
          </div>
        </section>
      ) : null}
      <section>
        <h3>{panel.history}</h3>
        <ul className="hist" data-history="">
          {[...map.referenceDates].reverse().map(date => (
            <li key={date} className={date === own ? 'cur' : undefined}>
              <b>{date.slice(0, 4)}</b>
              <span>{writer(row, date, words)}</span>
              <b className="num">{shownRaw(row.cells[date]?.raw ?? '')}</b>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{panel.remember}</h3>
        <p className="small">{panel.rememberText}</p>
      </section>
    </aside>
  )
}

function writer(row: DraftRow, date: string, words: EntryWords): string {
  const cell = row.cells[date]
  if (!cell) return words.states.empty
  if (cell.by === null || cell.at === null) return words.history.published
  return words.history.wrote(cell.by, formatDate(cell.at.slice(0, 10)))
}

const empties = (count: number) =>
  Array.from({ length: count }, (): { label: string; value: number | null } => ({ label: '', value: null }))

function Restatement({ page, words, pageWords }: Omit<PanelProps, 'row'>) {
  const { panel } = pageWords
  const past = page.map.referenceDates.slice(0, -1).toReversed()
  return (
    <details>
      <summary>{panel.restate}</summary>
      <p className="small">{panel.restateHelp}</p>
      <div className="two-fields">
        <div className="ask">
          <label htmlFor="rettifica-data">{panel.year}</label>
          <select className="form-control" id="rettifica-data" name="rettifica-data" form="griglia">
            {past.map(date => (
              <option key={date} value={date}>
                {date.slice(0, 4)}
              </option>
            ))}
          </select>
        </div>
        <div className="ask">
          <label htmlFor="rettifica">{panel.figure}</label>
          <input
            type="text"
            className="form-control num"
            id="rettifica"
            name="rettifica"
            form="griglia"
            inputMode="decimal"
            autoComplete="off"
          />
        </div>
      </div>
      <div className="ask">
        <label htmlFor="rettifica-perche">{panel.why}</label>
        <select
          className="form-control"
          id="rettifica-perche"
          name="rettifica-perche"
          form="griglia"
          defaultValue="typing_error"
        >
          {reasonCodes.map(code => (
            <option key={code} value={code}>
              {words.reasons[code]}
            </option>
          ))}
        </select>
      </div>
      <div className="ask">
        <label htmlFor="rettifica-testo">{panel.whyText}</label>
        <input
          type="text"
          className="form-control"
          id="rettifica-testo"
          name="rettifica-testo"
          form="griglia"
          maxLength={500}
          autoComplete="off"
        />
      </div>
    </details>
  )
}
