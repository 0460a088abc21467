import { createElement, type ReactElement } from 'react'
import { GlossaryPage } from '../../../ui/about/glossary-page.tsx'
import { TextPage } from '../../../ui/about/text-page.tsx'
import type { Frame } from '../../../ui/frame.ts'
import { accessibilityText } from '../../../words/about/accessibility.ts'
import { legalText } from '../../../words/about/legal.ts'
import { methodText } from '../../../words/about/method.ts'
import type { Answer } from '../../http/answer.ts'
import { type AboutPage, urls } from '../../urls.ts'
import { frameFor } from '../frame.ts'
import { page, type Visit } from '../visit.ts'

/** A page about the atlas itself, in the frame of the newest edition. */
export async function aboutPage(visit: Visit, which: AboutPage): Promise<Answer> {
  const { site, address, catalogue } = visit
  const lasting = urls.about('it', which)
  const frame = frameFor(
    site,
    { ...address, path: lasting, lasting },
    catalogue.body?.name ?? '',
    catalogue.editions[0] ?? null,
  )
  return page(elementOf(frame, which, site.contact ?? null))
}

function elementOf(frame: Frame, which: AboutPage, contact: string | null): ReactElement {
  const { body, language } = frame
  switch (which) {
    case 'method':
      return createElement(TextPage, { frame, page: which, text: methodText[language](body) })
    case 'accessibility':
      return createElement(TextPage, { frame, page: which, text: accessibilityText[language](body, contact) })
    case 'legal':
      return createElement(TextPage, { frame, page: which, text: legalText[language](body, contact) })
    case 'glossary':
      return createElement(GlossaryPage, { frame })
  }
}
