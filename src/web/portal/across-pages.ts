import { createElement, type FunctionComponent } from 'react'
import type { Frame } from '../../ui/frame.ts'
import type { Language } from '../../words/language.ts'
import type { Answer } from '../http/answer.ts'
import { type EditionAtlas, editionAtlas } from './edition-atlas.ts'
import { findEdition, lastingFrame, noEdition, page, type Visit } from './visit.ts'

/**
 * A page that looks across all maps of an edition, made from its view.
 *
 * @param url where the page stands
 * @param view from the edition to what the page shows
 */
export function acrossPage<P extends object>(
  url: (language: Language, year: number) => string,
  component: FunctionComponent<P>,
  view: (frame: Frame, year: number, atlas: EditionAtlas) => P,
): (visit: Visit, year: string) => Promise<Answer> {
  return async (visit, year) => {
    const found = findEdition(visit, year)
    if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
    const atlas = await editionAtlas(visit.store, found)
    const frame = lastingFrame(visit, found, url('it', found.edition.year))
    return page(createElement(component, view(frame, found.edition.year, atlas)))
  }
}
