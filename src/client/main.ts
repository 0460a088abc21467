import { startGrid } from './grid/start-grid.ts'
import { pageData } from './page-data.ts'
import { startTexts } from './texts/start-texts.ts'

/** The script of the page of a map: without it the page is a form with buttons; with it, it saves itself. */
const page = pageData()
if (page) {
  startGrid(page.root, page.data)
  if (page.data.map.canWrite) startTexts(page.data)
}
