import { formatDate } from '../words/number.ts'
import { seriesWords } from '../words/series.ts'
import { sentenceCase } from '../words/title-case.ts'
import type { SeriesProps, VintageEdition } from './series-page-props.ts'

/** What each edition wrote of each date, and what was restated. */
export function SeriesVintages({ frame, vintages }: SeriesProps) {
  const words = seriesWords[frame.language]
  const [first] = vintages.editions
  if (vintages.editions.length < 2) {
    return (
      <p className="small">
        {first ? sentenceCase(words.onlyEdition(first.name)) : null} {words.noRestatement}
      </p>
    )
  }
  return (
    <section id="edizioni" className="vintages">
      <table className="years">
        <caption>
          {words.editions} <span>{words.editionsLead}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            {vintages.editions.map(edition => (
              <th key={edition.id} scope="col" className="v">
                <EditionName edition={edition} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang={frame.language === 'it' ? undefined : 'it'}>
          {vintages.rows.map(({ date, cells }) => (
            <tr key={date}>
              <th scope="row">{formatDate(date)}</th>
              {cells.map((cell, at) => (
                <td key={vintages.editions[at]?.id} className={cell?.restated ? 'v restated' : 'v'}>
                  {cell?.restated ? <b>{cell.raw}</b> : (cell?.raw ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {vintages.restatements.length === 0 ? (
        <p className="small">{words.noRestatement}</p>
      ) : (
        <>
          <p className="small">{words.restatements(vintages.restatements.length)}</p>
          <ul className="small">
            {vintages.restatements.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function EditionName({ edition }: { edition: VintageEdition }) {
  return edition.href === null ? edition.name : <a href={edition.href}>{edition.name}</a>
}
