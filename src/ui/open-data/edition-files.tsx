import type { Language } from '../../words/language.ts'
import { formatDate, formatNumber } from '../../words/number.ts'
import type { OpenDataPageWords } from '../../words/open-data-page.ts'
import { CitationField } from '../citation-field.tsx'
import type { Frame } from '../frame.ts'
import type { OpenEdition, OpenFile } from './open-data-page-props.ts'

interface EditionFilesProps {
  readonly frame: Frame
  readonly edition: OpenEdition
  readonly words: OpenDataPageWords
}

/** The files of one edition: what each is, how large, its sum; and how the edition is cited. */
export function EditionFiles({ frame, edition, words }: EditionFilesProps) {
  const { year, revision, issued, modified, files, documents, archive } = edition
  const date = formatDate(modified)
  return (
    <section className="sect" aria-labelledby={`edizione-${year}`}>
      <h2 id={`edizione-${year}`}>
        <a href={edition.href}>{edition.name}</a>
      </h2>
      <p>{words.published(revision, formatDate(issued), date)}</p>
      {files.every(({ size }) => size === null) ? <p className="quiet">{words.measuringText}</p> : null}
      <table className="table list-table">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.format}</th>
            <th scope="col" className="size">
              {words.size}
            </th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(file => (
            <FileRow key={file.href} frame={frame} file={file} words={words} />
          ))}
        </tbody>
      </table>
      <p className="src">
        {words.documents}{' '}
        {documents.map(({ name, href }) => (
          <a key={href} href={href}>
            {name}
          </a>
        ))}
      </p>
      <p className="src">
        {words.archive} <a href={archive.href}>{archive.name}</a>
      </p>
      <CitationField
        id={`citazione-${year}`}
        label={words.cite}
        text={words.citation({ body: frame.body, year, revision, date, url: edition.url })}
        lineLength={85}
      />
      <Sums edition={edition} words={words} />
    </section>
  )
}

const formatNames = {
  csv: 'CSV',
  csvw: 'JSON-LD (CSVW)',
  xlsx: 'XLSX',
  json: 'JSON',
  parquet: 'Parquet',
  cube: 'RDF (Turtle)',
  services: 'RDF (Turtle)',
} as const

function FileRow({ frame, file, words }: { frame: Frame; file: OpenFile; words: OpenDataPageWords }) {
  const { kind, name, href, size } = file
  return (
    <tr>
      <th scope="row">
        <a href={href}>{name}</a>
      </th>
      <td data-label={words.format}>{formatNames[kind]}</td>
      {kind === 'csvw' ? (
        <td />
      ) : (
        <td className="size" data-label={words.size}>
          {size ? words.kilobytes(kilobytes(size.bytes, frame.language)) : words.measuring}
        </td>
      )}
      <td data-label={words.what}>{words.uses[kind]}</td>
    </tr>
  )
}

const kilobytes = (bytes: number, language: Language): string =>
  formatNumber(Math.max(1, Math.round(bytes / 1000)), language)

function Sums({ edition, words }: { edition: OpenEdition; words: OpenDataPageWords }) {
  const summed = edition.files.filter(({ size }) => size !== null)
  if (summed.length === 0) return null
  return (
    <details className="sums">
      <summary>{words.sums}</summary>
      <p>{words.sumsLead}</p>
      <dl>
        {summed.map(({ name, href, size }) => (
          <div key={href}>
            <dt>{name}</dt>
            <dd>
              <code>{size?.sha256}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
