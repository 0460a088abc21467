import { downloadWords } from '../words/downloads.ts'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

interface WaitingProps {
  readonly frame: Frame
  readonly fileName: string
  /** Where to ask for the document. */
  readonly here: string
  /** The page it is a document of. */
  readonly back: string
}

/** While a document is being written: the server makes this page ask again by itself. */
export function PreparingPage({
  frame,
  fileName,
  here,
  back,
  seconds,
}: WaitingProps & {
  /** Since the work began. */
  readonly seconds: number
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

/** Once it is written: the server makes the browser take it, and this page stays. */
export function PreparedPage({ frame, fileName, here, back }: WaitingProps) {
  const words = downloadWords[frame.language]
  return (
    <Page frame={frame} title={`${words.prepared} · ${frame.words.serviceMaps}`}>
      <div className="problem">
        <h1>{words.prepared}</h1>
        <p className="lead" role="status">
          {words.preparedText(fileName)}
        </p>
        <p>
          <a className="btn btn-primary" href={back}>
            {words.back}
          </a>{' '}
          <a className="btn btn-outline-primary" href={here}>
            {words.takeIt}
          </a>
        </p>
      </div>
    </Page>
  )
}
