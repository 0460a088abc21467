import { collectionFormWords } from '../../../words/collection-form.ts'
import { FormUpload } from './form-upload.tsx'
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
        <FormUpload
          action={addresses.sendForm}
          formKey={frame.work.formKey}
          label={words.upload}
          words={words}
        />
      ) : null}
    </section>
  )
}
