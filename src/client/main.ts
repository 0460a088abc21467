import { entryWords } from '../words/entry.ts'
import { announcer } from './announcer.ts'
import { find, setText } from './dom.ts'
import { startGrid } from './grid/start-grid.ts'
import { later } from './later.ts'
import { pageData } from './page-data.ts'
import { startTexts } from './texts/start-texts.ts'

/** The script of the page of a map: without it the page is a form with buttons; with it, it saves itself. */
const page = pageData()
if (page) {
  const spoken = find(document, '[data-spoken]', HTMLElement)
  const voice = announcer({
    say: sentence => setText(spoken, sentence),
    later,
    words: entryWords(page.data.language).spoken,
  })
  startGrid(page.root, page.data, voice)
  if (page.data.map.canWrite) startTexts(page.data, voice)
}
