import type { ReactNode } from 'react'
import type { Frame } from './frame.ts'

/**
 * A numbered chapter, named by one of the document's questions. It folds on a phone and is open from the start, so
 * that nothing is hidden from a reader, a search in the page or a printer.
 */
export function Chapter({
  frame,
  id,
  number,
  title,
  children,
}: {
  frame: Frame
  id: string
  number: number
  title: string
  children: ReactNode
}) {
  return (
    <details className="chap" id={id} open>
      <summary lang={frame.language}>
        <b aria-hidden="true">{number}</b>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  )
}

/** A heading inside a chapter, in the page's language, with a count or a remark beside it. */
export function Heading({
  frame,
  text,
  aside,
  id,
}: {
  frame: Frame
  text: string
  aside?: string | number | undefined
  id?: string
}) {
  return (
    <h3 lang={frame.language} id={id}>
      {text} {aside === undefined ? null : <small>{aside}</small>}
    </h3>
  )
}
