import { entryWords } from '../../words/entry.ts'
import type { Announcer } from '../announcer.ts'
import { find, findAll } from '../dom.ts'
import { lineState, showVersion } from '../line-state.ts'
import type { PageData } from '../page-data.ts'
import { type CellSaving, cellSaving } from './cell-saving.ts'
import { gathering } from './gathering.ts'
import { placeOf } from './grid-model.ts'
import { type GridControl, gridControl } from './hand/grid-control.ts'
import type { GridParts } from './hand/grid-parts.ts'
import { paintLines } from './line-paint.ts'
import { linesOf } from './lines.ts'
import { showStanding } from './map-standing.ts'
import { readMap, takeOthers } from './others-writing.ts'
import { openPanel, type Panel } from './panel/panel.ts'
import { underRowDeeds } from './under-row-deeds.ts'
import { listenToWindow } from './window-listeners.ts'

/** Makes the page's tables a grid that saves itself. */
export function startGrid(root: HTMLElement, data: PageData, voice: Announcer): void {
  const { language, addresses } = data
  const words = entryWords(language)
  const lines = linesOf(root)
  if (lines.length === 0) return
  find(document, 'main', HTMLElement)?.classList.add('scripted')

  const painting = gathering<string>(places => paint(places))
  const saving = cellSaving({
    data,
    words,
    voice,
    painting,
    answered(answer) {
      showStanding(answer, page)
      showVersion(answer.version)
    },
  })
  const { model, send } = saving
  const page = { lines, model, words, language }
  const line = lineState({ words, signIn: addresses.signIn, sendNow: send.now })
  const grid: GridControl = gridControl({
    ...page,
    ...writingWith(saving),
    canWrite: data.map.canWrite,
    repaint(place) {
      painting.touch(place)
      painting.soon()
    },
    speak: voice.tell,
    onSpot: place => panel?.show(place),
    showDetails: () => panel?.focus(),
  })
  const panel = openPanel({
    ...page,
    historyAddress: addresses.history,
    change: grid.change,
    back: place => grid.go(place),
  })
  const deeds = underRowDeeds(saving, grid)
  const paint = (places: readonly string[]) => {
    paintLines(places, { ...page, isTyping: grid.isTyping, deeds })
    if (places.length > 0) panel?.refresh()
    if (saving.isFull) line.tell(words.line.full)
    else line.show(send.line, saving.queue.kept().length)
  }

  const returned = saving.takeUp()
  paint(lines.flatMap(({ cells }) => cells.map(({ place }) => place)))
  panel?.show(placeOf(rowAskedFor() || (lines[0]?.row ?? 0), model.own))
  if (returned > 0) {
    line.tell(words.line.returned(returned))
    voice.tell(words.line.returned(returned))
    send.now()
  }
  takeOverForm(saving, grid)
  takeOverChips(root, model.own, grid, panel)
  listenToWindow(saving, grid, async () => {
    const map = await readMap(addresses.data)
    if (!map) return
    for (const place of takeOthers(map, model)) painting.touch(place)
    showStanding(map, page)
    painting.soon()
  })
}

/** The row that the address of the page names; 0 where it names none. */
const rowAskedFor = (): number =>
  Number(find(document, '#casella [name=riga]', HTMLInputElement)?.value ?? '')

/** What the hand writes goes into the queue, and from there to the server. */
function writingWith({ queue, rest }: CellSaving): Pick<GridParts, 'write' | 'withdraw'> {
  return {
    write(wishes, final) {
      for (const [place, wish] of wishes) queue.write(place, wish)
      rest.written(final ? null : (wishes[0]?.[0] ?? null))
    },
    withdraw: queue.withdraw,
  }
}

/** The button of the form that pages without a script have. */
function takeOverForm({ send }: CellSaving, grid: GridControl): void {
  find(document, '#griglia', HTMLFormElement)?.addEventListener('submit', event => {
    event.preventDefault()
    grid.finish()
    send.now()
  })
}

/** The chips that the server put under a row lead to the panel. */
function takeOverChips(root: HTMLElement, own: string, grid: GridControl, panel: Panel | null): void {
  for (const more of findAll(root, 'a.more', HTMLAnchorElement)) {
    more.addEventListener('click', event => {
      event.preventDefault()
      grid.go(placeOf(Number(more.closest('tr')?.dataset['row']), own))
      panel?.focus()
    })
  }
}
