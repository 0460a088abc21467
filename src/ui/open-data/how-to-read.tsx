import type { ObservationStatus } from '../../domain/edition.ts'
import { statusWords } from '../../domain/flat-workbook.ts'
import { type CubeWord, openDataWords } from '../../words/open-data.ts'
import type { OpenDataPageWords } from '../../words/open-data-page.ts'
import type { Frame } from '../frame.ts'

interface Props {
  readonly frame: Frame
  readonly words: OpenDataPageWords
}

/** Two lines for each of the programs that people open data with. */
export function HowToOpen({ example, words }: Props & { readonly example: string | null }) {
  if (example === null) return null
  return (
    <section className="sect measure" aria-labelledby="aprire">
      <h2 id="aprire">{words.open}</h2>
      <h3>{words.openExcel}</h3>
      <p>{words.openExcelText}</p>
      <h3>{words.inProgram('R')}</h3>
      <pre className="snippet">
        <code>{`dati <- read.csv2("${example}", fileEncoding = "UTF-8-BOM")\nsubset(dati, data == max(data))`}</code>
      </pre>
      <h3>{words.inProgram('Python')}</h3>
      <pre className="snippet">
        <code>{`import pandas as pd\ndati = pd.read_csv("${example}", sep=";", decimal=",", parse_dates=["data"])`}</code>
      </pre>
    </section>
  )
}

/** The statuses of a cell that each code of SDMX stands for. */
const statusesOf: Readonly<Record<'A' | 'E' | 'L' | 'M' | 'O', readonly ObservationStatus[]>> = {
  A: ['observed'],
  E: ['estimated'],
  L: ['not_collected'],
  M: ['not_applicable'],
  O: ['missing', 'text'],
}

/** The codes of a cell; each is also a word of the linked data, named by this place. */
export function CellCodes({ frame, words }: Props) {
  const { statusCodes } = openDataWords[frame.language]
  return (
    <section className="sect measure" aria-labelledby="stati">
      <h2 id="stati">{words.statuses}</h2>
      <p>{words.statusesLead}</p>
      <table className="table list-table">
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.inDocument}</th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {(['A', 'E', 'L', 'M', 'O'] as const).map(code => (
            <tr key={code} id={`stato-${code}`}>
              <th scope="row">{code}</th>
              <td data-label={words.inDocument} lang={frame.language === 'it' ? undefined : 'it'}>
                {statusesOf[code].map(status => statusWords[status]).join(', ')}
              </td>
              <td data-label={words.meaning}>{statusCodes[code]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The vocabulary of the data cube, each word named by its place on this page. */
export function CubeWords({ frame, words }: Props) {
  const named = openDataWords[frame.language].words
  return (
    <section className="sect measure" aria-labelledby="struttura">
      <h2 id="struttura">{words.vocabulary}</h2>
      <p>{words.vocabularyLead}</p>
      <dl className="word-list">
        {(Object.keys(named) as readonly CubeWord[]).map(word => (
          <div key={word} id={word}>
            <dt>
              <code>{word}</code>
            </dt>
            <dd>{named[word]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
