import type { DraftMap } from '../../../domain/campaign/draft-map.ts'
import { sectionAnchor } from '../../../domain/campaign/text-section.ts'
import { entryWords } from '../../../words/entry.ts'
import { mapPageWords } from '../../../words/map-page.ts'
import { mapMoveWord, mapStateWord } from '../../../words/map-states.ts'
import { formatDate } from '../../../words/number.ts'
import { textConflictWords } from '../../../words/text-conflict.ts'
import { WorkPage } from '../work-page.tsx'
import { BySpreadsheet } from './by-spreadsheet.tsx'
import { CellPanel } from './cell-panel.tsx'
import { Comments } from './comments.tsx'
import { FigureTable } from './figure-table.tsx'
import { FindingsOfMap } from './findings-of-map.tsx'
import type { MapPageProps } from './map-page-props.ts'
import { Hindrances, Moves } from './moves.tsx'
import { RowForms } from './row-forms.tsx'
import { Statement } from './statement.tsx'
import { Texts } from './texts.tsx'

/** A map in the making: figures, texts, comments, and what can be done with it. Works without its script. */
export function MapPage(page: MapPageProps) {
  const { frame, map, name, manager, addresses, notice, lost } = page
  const { language } = frame
  const words = entryWords(language)
  const pageWords = mapPageWords(language)
  const sections = (['output', 'served'] as const).flatMap(section => {
    const table = map.tables[section]
    return table ? [{ section, table }] : []
  })
  const rows = sections.flatMap(({ table }) => table.rows)
  const chosen = rows.find(each => each.row === page.row) ?? rows[0]
  const own = map.referenceDates.at(-1) ?? ''
  return (
    <WorkPage
      frame={frame}
      title={`${pageWords.title(name, map.year)} · ${frame.body}`}
      current="work"
      script="workspace.js"
    >
      <nav className="crumb" aria-label={pageWords.campaign(map.year)}>
        <ol className="breadcrumb">
          <li className="breadcrumb-item">
            <a href={frame.work.places[0]?.href}>{pageWords.toDo}</a>
          </li>
          <li className="breadcrumb-item active" aria-current="page">
            {name}
          </li>
        </ol>
      </nav>
      <h1 className="map-name">{name}</h1>
      <div className="bar">
        <div className="grow">
          <p>
            <b>{pageWords.figuresAt(formatDate(own))}</b>
          </p>
          <p className="k">
            {manager === '' ? '' : `${pageWords.manager(manager)} · `}
            {mapStateWord(map.state, language)}
            {map.canWrite ? ` · ${pageWords.deadline(formatDate(map.deadline))}` : ''}
          </p>
        </div>
        <Progress map={map} page={page} />
        {map.moves[0] ? (
          <a className="btn btn-outline-primary" href="#mosse">
            {mapMoveWord(map.moves[0], language)}
          </a>
        ) : null}
      </div>
      <Hindrances page={page} />
      <Within page={page} />
      {notice === null ? null : (
        <p className="alert alert-success" role="status">
          {notice}
        </p>
      )}
      {lost.length === 0 ? null : (
        <p className="lost" role="alert">
          {pageWords.lost}
        </p>
      )}
      {page.lostText === null ? null : (
        <p className="lost">
          {textConflictWords(language).notSaved}{' '}
          <a href={`#${sectionAnchor(page.lostText.section)}`}>
            {pageWords.texts.names[page.lostText.section]}
          </a>
        </p>
      )}
      {map.canWrite ? null : <p className="small measure">{pageWords.readOnly}</p>}
      <p className="line-state" data-line-state="" />
      <p className="visually-hidden" aria-live="polite" data-spoken="" />
      <div className="two" data-workspace="" data-map={dataFor(page)}>
        <div>
          <form method="post" action={addresses.cells} id="griglia">
            <input type="hidden" name="chiave" value={frame.work.formKey} />
            <input type="hidden" name="pagina" value={page.nonce} />
            {map.canWrite ? (
              // What Enter in a field presses where no script runs: nothing but saving.
              <button type="submit" className="visually-hidden" tabIndex={-1}>
                {pageWords.save}
              </button>
            ) : null}
            {sections.map(({ section, table }) => (
              <div key={section} className="table-block">
                <h2 id={`t-${section}`}>{section === 'output' ? pageWords.output : pageWords.served}</h2>
                {table.statement === null ? null : (
                  <p className="small">{pageWords.hasStatement(table.statement)}</p>
                )}
                {table.rows.length === 0 ? (
                  <p className="small">{pageWords.noRows}</p>
                ) : (
                  <FigureTable {...{ page, words, pageWords, section, table }} />
                )}
                {table.footnotes.map(({ mark, text }) => (
                  <p key={mark} className="fn">
                    <sup>{mark}</sup> {text}
                  </p>
                ))}
              </div>
            ))}
            {map.canWrite ? (
              <p className="only-plain">
                <button type="submit" className="btn btn-primary">
                  {pageWords.save}
                </button>
              </p>
            ) : null}
          </form>
          {map.canWrite ? (
            <p className="keys d-print-none">
              {pageWords.keys.map(([key, does]) => (
                <span key={key}>
                  <kbd>{key}</kbd> {does}
                </span>
              ))}
            </p>
          ) : null}
          {sections.map(({ section, table }) => (
            <Statement key={section} {...{ page, pageWords, section, table }} />
          ))}
          <RowForms page={page} section="output" />
          <RowForms page={page} section="served" />
        </div>
        {chosen ? <CellPanel {...{ page, words, pageWords }} row={chosen} /> : null}
      </div>
      <FindingsOfMap page={page} />
      <Texts page={page} />
      <BySpreadsheet page={page} />
      <Comments page={page} />
      <Moves page={page} />
    </WorkPage>
  )
}

/** To the parts of the page, with how much is open in each. */
function Within({ page }: { readonly page: MapPageProps }) {
  const { map, frame } = page
  const words = mapPageWords(frame.language)
  const open = (count: number) => (count === 0 ? '' : ` (${count})`)
  const findings = map.findings.filter(each => each.explained === null).length
  const comments = map.comments.filter(each => each.settledBy === null).length
  return (
    <nav className="within d-print-none" aria-label={words.within}>
      <a href="#griglia">{words.figures}</a>
      {map.findings.length === 0 ? null : <a href="#verifiche">{words.findings.heading + open(findings)}</a>}
      <a href="#testi">{words.texts.heading}</a>
      <a href="#commenti">{words.comments.heading + open(comments)}</a>
    </nav>
  )
}

function Progress({ map, page }: { readonly map: DraftMap; readonly page: MapPageProps }) {
  const { entered, rows, unexplained } = map.progress
  const sentence = entryWords(page.frame.language).progress(entered, rows, unexplained)
  return (
    <div className="progress-block">
      <progress max={Math.max(rows, 1)} value={entered} aria-label={sentence} data-progress="" />
      <p className="k" data-progress-words="">
        {sentence}
      </p>
    </div>
  )
}

/** What the script begins with: the map without what it does not touch, and where to turn to. */
function dataFor({ map, addresses, frame, person }: MapPageProps): string {
  const { comments: _comments, texts, findings: _findings, ...figures } = map
  return JSON.stringify({
    map: figures,
    texts: Object.fromEntries(Object.entries(texts).map(([section, { version }]) => [section, version])),
    addresses,
    language: frame.language,
    formKey: frame.work.formKey,
    person,
  })
}
