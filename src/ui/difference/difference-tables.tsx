import { differenceWords } from '../../words/difference.ts'
import { formatNumber } from '../../words/number.ts'
import type { Frame } from '../frame.ts'
import type { ServiceChangesView } from './difference-view.ts'

interface TableProps {
  readonly frame: Frame
  readonly caption: string
  readonly captionHidden?: boolean
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Columns that hold figures. */
  readonly figures: readonly number[]
  /** The column that names the row. */
  readonly name: number
}

/** The figures of past years that this edition gives otherwise than the one before. */
export function RestatedTable({ frame, map }: { frame: Frame; map: ServiceChangesView }) {
  const words = differenceWords[frame.language].report
  if (map.restated.length === 0) return null
  return (
    <ChangeTable
      frame={frame}
      caption={words.restatedTitle}
      heads={words.restatedHeads}
      rows={map.restated.map(each => [
        each.row,
        each.date,
        each.from,
        each.to,
        each.difference || '–',
        each.why || '–',
      ])}
      figures={[2, 3, 4]}
      name={0}
    />
  )
}

/** The figures of new dates, folded: there are as many as there are rows. */
export function NewFigures({ frame, map }: { frame: Frame; map: ServiceChangesView }) {
  const words = differenceWords[frame.language]
  if (map.figures.length === 0) return null
  return (
    <details>
      <summary>{words.newFigures(formatNumber(map.figures.length, frame.language))}</summary>
      <ChangeTable
        frame={frame}
        caption={words.report.figuresTitle}
        captionHidden
        heads={words.report.figuresHeads}
        rows={map.figures.map(({ table, row, date, figure }) => [table, row, date, figure])}
        figures={[3]}
        name={1}
      />
    </details>
  )
}

function ChangeTable({ frame, caption, captionHidden, heads, rows, figures, name }: TableProps) {
  const lang = frame.language === 'it' ? undefined : 'it'
  return (
    <div className="table-responsive">
      <table className="table table-sm differences">
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={head} scope="col" className={figures.includes(at) ? 'text-end' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang={lang}>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a map may bear the same label, their order does not change
            <tr key={row}>
              {cells.map((text, at) =>
                at === name ? (
                  <th key={heads[at]} scope="row" data-head={heads[at]}>
                    {text}
                  </th>
                ) : (
                  <td
                    key={heads[at]}
                    data-head={heads[at]}
                    className={figures.includes(at) ? 'text-end num' : undefined}
                  >
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
