import type { CampaignWords } from '../../../words/campaign.ts'
import type { Language } from '../../../words/language.ts'
import { officeFormsWords } from '../../../words/office-forms.ts'
import type { ManagerView, MapView } from './board-page-props.ts'
import { MapSquare, type Stage } from './map-square.tsx'

const stages: readonly Stage[] = ['accepted', 'handedIn', 'begun', 'untouched']

interface ManagersProps {
  readonly words: CampaignWords
  readonly managers: readonly ManagerView[]
  readonly maps: readonly MapView[]
  readonly language: Language
  readonly hasForms: boolean
}

/** Every manager with a square for each map, and how far they are together. */
export function BoardManagers({ words, managers, maps, language, hasForms }: ManagersProps) {
  const { columns } = words
  const forms = officeFormsWords(language)
  return (
    <section className="block" aria-labelledby="responsabili">
      <div className="board-head">
        <h2 id="responsabili">{words.managers}</h2>
        <ul className="board-legend">
          {stages.map(stage => (
            <li key={stage}>
              <MapSquare stage={stage} /> {maps.filter(each => each.stage === stage).length}{' '}
              {words.legend[stage]}
            </li>
          ))}
        </ul>
      </div>
      <table className="table board-managers">
        <thead>
          <tr>
            <th scope="col">{columns.manager}</th>
            <th scope="col">{columns.maps}</th>
            <th scope="col" className="num">
              {columns.rows}
            </th>
            <th scope="col" className="num">
              {columns.progress}
            </th>
            <th scope="col" className="num">
              {columns.unexplained}
            </th>
            <th scope="col" className="num">
              {columns.findings}
            </th>
            <th scope="col">{columns.deadline}</th>
            {hasForms ? <th scope="col">{forms.column}</th> : null}
          </tr>
        </thead>
        <tbody>
          {managers.map(manager => (
            <tr key={manager.name}>
              <th scope="row">{manager.name}</th>
              <td>
                <span className="board-squares">
                  {manager.maps.map(map => (
                    <a key={map.slug} href={map.href} title={`${map.name}: ${map.state}`}>
                      <MapSquare stage={map.stage} />
                      <span className="visually-hidden">{`${map.name}: ${map.state}`}</span>
                    </a>
                  ))}
                </span>
              </td>
              <td className="num" data-label={columns.rows}>
                {manager.rows}
              </td>
              <td className="num board-progress" data-label={columns.progress}>
                <span>{manager.percent} %</span>
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                  <rect className="whole" width="100" height="8" />
                  <rect width={manager.percent} height="8" />
                </svg>
              </td>
              <td className="num" data-label={columns.unexplained}>
                {manager.unexplained}
              </td>
              <td className="num" data-label={columns.findings}>
                {manager.errors}
              </td>
              <td className={manager.isOverdue ? 'board-late' : undefined}>
                {manager.isOverdue ? words.overdue : words.inTime}
              </td>
              {hasForms ? (
                <td data-label={forms.column}>
                  <a href={manager.forms}>
                    xlsx
                    <span className="visually-hidden">{forms.xlsx(manager.name)}</span>
                  </a>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Every map by itself: where it stands and whose turn it is. */
export function BoardMaps({ words, maps }: Pick<ManagersProps, 'words' | 'maps'>) {
  const { columns } = words
  const isKept = maps.some(each => each.keep !== null)
  return (
    <section className="block" aria-labelledby="mappe">
      <h2 id="mappe">{words.byMap}</h2>
      <table className="table board-maps">
        <thead>
          <tr>
            <th scope="col">{columns.map}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.waitsFor}</th>
            <th scope="col" className="num">
              {columns.rows}
            </th>
            <th scope="col" className="num">
              {columns.findings}
            </th>
            <th scope="col" className="num">
              {columns.comments}
            </th>
            <th scope="col">{columns.deadline}</th>
            {isKept ? (
              <th scope="col">
                <span className="visually-hidden">{words.keep}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {maps.map(map => (
            <tr key={map.slug}>
              <th scope="row">
                <a href={map.href} lang="it">
                  {map.name}
                </a>
              </th>
              <td>
                <MapSquare stage={map.stage} /> {map.state}
              </td>
              <td>{map.waitsFor}</td>
              <td className="num" data-label={columns.rows}>
                {map.progress.entered} / {map.progress.rows}
              </td>
              <td className="num" data-label={columns.findings}>
                {map.errors}
              </td>
              <td className="num" data-label={columns.comments}>
                {map.comments}
              </td>
              <td className={map.isOverdue ? 'board-late' : undefined}>
                {map.deadline}
                {map.isOverdue ? ` · ${words.overdue}` : ''}
              </td>
              {isKept ? (
                <td>
                  {map.keep === null ? null : (
                    <a href={map.keep}>
                      {words.keep}
                      <span className="visually-hidden">{`: ${map.name}`}</span>
                    </a>
                  )}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
