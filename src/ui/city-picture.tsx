import type { ReactNode } from 'react'
import { waffle } from '../charts/waffle.ts'
import { formatNumber } from '../words/number.ts'
import type { FormWord } from '../words/portal-words.ts'
import { Drawing } from './drawing.tsx'
import type { Frame } from './frame.ts'
import { formMark } from './people.ts'

/** One service in the picture. */
export interface CityTile {
  readonly name: string
  /** The name is the document's, in Italian; a map without a name is named in the page's language. */
  readonly named: boolean
  readonly href: string
  readonly form: FormWord
  readonly own: number
  readonly external: number
  /** null where the map gives no figure. */
  readonly people: number | null
}

/** The services of one department, or of one manager where no department is known. */
export interface CityGroup {
  readonly id: string
  readonly title: string
  /** The manager, where the title is a department. */
  readonly subtitle: string | null
  readonly people: number
  readonly services: readonly CityTile[]
}

const formOrder = ['direct', 'mixed', 'several', 'outsourced', 'unknown'] as const

/** Every service of the city by name; one square a person; form by shape, colour and word. */
export function CityPicture({
  frame,
  groups,
  children,
}: {
  frame: Frame
  groups: readonly CityGroup[]
  /** The compact overview, between the legend and the picture. */
  children: ReactNode
}) {
  const { words } = frame
  const tiles = groups.flatMap(group => group.services)
  const unstated = tiles.filter(tile => tile.people === null).length
  return (
    <>
      <header>
        <div>
          <h2 id="tavola">{words.home.city}</h2>
          <p>{words.home.cityLead}</p>
        </div>
        <FormLegend frame={frame} tiles={tiles} />
      </header>
      {children}
      <div className="city">
        {groups.map(group => (
          <Group key={group.id} frame={frame} group={group} />
        ))}
      </div>
      <p className="small measure">
        {words.home.peopleNote} {unstated > 0 ? `${words.home.unstated(String(unstated))} ` : ''}
        {groups.some(group => group.subtitle) ? '' : words.home.groupedByManager}
      </p>
    </>
  )
}

function FormLegend({ frame, tiles }: { frame: Frame; tiles: readonly CityTile[] }) {
  const { words, language } = frame
  const entries = formOrder
    .map(form => ({ form, of: tiles.filter(tile => tile.form === form) }))
    .filter(entry => entry.of.length > 0)
  return (
    <ul className="forms">
      {entries.map(({ form, of }) => (
        <li key={form}>
          <span className={`mark ${formMark(form)}`} aria-hidden="true" />
          <b>{capital(words.forms[form])}</b>{' '}
          {words.home.servicesAndPeople(
            formatNumber(of.length, language),
            formatNumber(
              of.reduce((total, tile) => total + (tile.people ?? 0), 0),
              language,
            ),
          )}
        </li>
      ))}
      {tiles.some(tile => tile.external > 0) ? (
        <li>
          <span className="mark hollow" aria-hidden="true" />
          {words.externalPerson}
        </li>
      ) : null}
    </ul>
  )
}

function Group({ frame, group }: { frame: Frame; group: CityGroup }) {
  const { language, words } = frame
  return (
    <section
      className={group.services.length > 12 ? 'area long' : 'area'}
      id={group.id}
      aria-labelledby={`${group.id}-t`}
    >
      <h3 id={`${group.id}-t`}>
        {group.title}{' '}
        <span className="num">
          {formatNumber(group.people, language)}
          <span className="visually-hidden"> {words.home.tilePeople(String(group.people))}</span>
        </span>
      </h3>
      {group.subtitle ? <p>{group.subtitle}</p> : null}
      <ul>
        {group.services.map(tile => (
          <Tile key={tile.href} frame={frame} tile={tile} />
        ))}
      </ul>
    </section>
  )
}

function Tile({ frame, tile }: { frame: Frame; tile: CityTile }) {
  const { words, language } = frame
  return (
    <li className="tile">
      <a href={tile.href}>
        <span className="nm" lang={tile.named && language !== 'it' ? 'it' : undefined}>
          {tile.name}
        </span>
        <span className="n">
          {tile.people === null ? (
            <span className="nd">{words.table.notCollectedMark}</span>
          ) : (
            <>
              {formatNumber(tile.people, language)}
              <span className="visually-hidden"> {words.home.tilePeople(String(tile.people))}, </span>
            </>
          )}
        </span>
        <Drawing
          svg={waffle({
            own: tile.own,
            external: tile.external,
            form: formMark(tile.form),
            columns: 16,
            size: 9,
          })}
        />
        <span className="w">{words.forms[tile.form]}</span>
      </a>
    </li>
  )
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
