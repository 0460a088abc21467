import { downloadWords } from '../words/downloads.ts'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

/** While a document is being written: the server makes this page ask again by itself. */
export function PreparingPage({
  frame,
  fileName,
  seconds,
  here,
  back,
}: {
  frame: Frame
  fileName: string
  /** Since the work began. */
  seconds: number
  /** Address of the document. */
  here: string
  /** The page it is a document of. */
  back: string
}) {
  const words = downloadWords[frame.language]
  return (
    <Page frame={frame} title={`${words.preparing} · ${frame.words.serviceMaps}`}>
      <div className="problem">
        <h1>{words.preparing}</h1>
        <p className="lead">{words.preparingText(fileName)}</p>
        <p role="status">{words.since(seconds)}</p>
        <p>
          <a className="btn btn-primary" href={here}>
            {words.tryNow}
          </a>{' '}
          <a className="btn btn-outline-primary" href={back}>
            {words.back}
          </a>
        </p>
      </div>
    </Page>
  )
}
