import { collectionFormWords } from '../../../words/collection-form.ts'
import type { MapPageProps } from './map-page-props.ts'

/** The map as a form for a spreadsheet, out and in. */
export function BySpreadsheet({ page }: { readonly page: MapPageProps }) {
  const { map, frame, addresses } = page
  const words = collectionFormWords(frame.language)
  return (
    <section className="talk" id="modulo" aria-labelledby="modulo-titolo">
      <h2 id="modulo-titolo">{words.heading}</h2>
      <p className="small measure">{words.lead}</p>
      <p>
        <a href={addresses.form}>{words.download}</a>
      </p>
      {map.canWrite ? (
        <form
          method="post"
          action={addresses.sendForm}
          encType="multipart/form-data"
          className="comment-form"
        >
          <input type="hidden" name="chiave" value={frame.work.formKey} />
          <div className="ask">
            <label htmlFor="file-modulo">{words.upload}</label>
            <input
              type="file"
              id="file-modulo"
              name="modulo"
              required
              accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            />
          </div>
          <div className="acts">
            <button type="submit" className="btn btn-outline-primary">
              {words.send}
            </button>
          </div>
        </form>
      ) : null}
    </section>
  )
}
