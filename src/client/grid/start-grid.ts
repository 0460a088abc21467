import type { CellsAnswer } from '../../domain/campaign/cell-change.ts'
import type { CellWish } from '../../domain/campaign/cell-wish.ts'
import type { DraftCell, DraftFinding, DraftMap, DraftProgress } from '../../domain/campaign/draft-map.ts'
import { shownRaw } from '../../domain/campaign/shown-raw.ts'
import { entryWords } from '../../words/entry.ts'
import type { Announcer } from '../announcer.ts'
import { find, findAll, make, setText } from '../dom.ts'
import { lineState, showVersion } from '../line-state.ts'
import { keptPrefix, type PageData } from '../page-data.ts'
import { keptWords } from '../queue/kept-words.ts'
import { saveQueue } from '../queue/save-queue.ts'
import { type Line as NetworkLine, sender } from '../queue/sender.ts'
import { post } from '../transport.ts'
import { cellStanding, describeCell, paintCell, paintPast } from './cell-paint.ts'
import { gridModel, placeOf } from './grid-model.ts'
import { gridControl } from './hand/grid-control.ts'
import { linesOf } from './lines.ts'
import { openPanel } from './panel.ts'
import { paintUnderRow } from './under-row.ts'

/** So long, in milliseconds, a pause in typing lasts before what is typed is sent. */
const typingPause = 1500
/** A page left aside so long, in milliseconds, looks at what others wrote when it is taken up again. */
const staleAfter = 30_000

/** Makes the page's tables a grid that saves itself. */
export function startGrid(root: HTMLElement, data: PageData, voice: Announcer): void {
  const words = entryWords(data.language)
  const lines = linesOf(root)
  if (lines.length === 0) return
  find(document, 'main', HTMLElement)?.classList.add('scripted')
  const kept = keptWords<CellWish, DraftCell | null>(
    localStorage,
    keptPrefix(data, 'cells'),
    crypto.randomUUID(),
  )
  let full = false
  let network: NetworkLine = 'open'
  let typing: ReturnType<typeof setTimeout> | undefined
  let held: string | null = null

  const queue = saveQueue<CellWish, DraftCell | null>({
    newKey: () => crypto.randomUUID(),
    changed(place, wish) {
      const isKept = kept.keep(place, wish)
      if (!isKept && !full) voice.tell(words.line.full)
      full = !isKept
      changed.add(place)
      paintSoon()
    },
  })
  const model = gridModel(data, queue)

  const send = sender<CellWish, DraftCell | null>({
    queue,
    send: sendings =>
      post<CellWish, DraftCell | null, CellsAnswer>(
        data,
        data.addresses.cells,
        sendings,
        ({ key, base, place, wish }) => ({
          ...wish,
          key,
          base,
          row: model.row(place)?.row ?? 0,
          date: model.dateOf(place),
        }),
        take,
      ),
    held: () => held,
    later(milliseconds, work) {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
    lineChanged(line) {
      if (network !== line) sayLine(line)
      network = line
      paintSoon()
    },
  })
  const sayLine = (now: NetworkLine) => {
    if (now === 'unreachable') voice.tell(words.line.unreachable(queue.kept().length))
    else if (now === 'signed-out') voice.tell(`${words.line.signedOut} ${words.line.signIn}`)
    else voice.tell(words.spoken.online)
  }
  const line = lineState({ words, signIn: data.addresses.signIn, sendNow: () => send.now() })

  /** An answer of the server: its cells become what is held, then the queue learns of each change. */
  const take = (answer: CellsAnswer) => {
    showProgress(answer.progress, words.progress)
    showFindings(answer.findings)
    showVersion(answer.version)
    return answer.results.map(result => {
      const { key, row, date, outcome, cell, problem } = result
      const place = placeOf(row, date)
      if (outcome === 'refused') {
        voice.tell(words.spoken.refused(model.row(place)?.label ?? ''))
        return { outcome, key, place, problem: problem ?? 'bad-change' }
      }
      model.take(place, cell)
      changed.add(place)
      const version = cell?.version ?? 0
      if (outcome === 'saved') sayAfterwards(place)
      else voice.tell(words.spoken.conflict(model.row(place)?.label ?? ''))
      return outcome === 'saved'
        ? { outcome, key, place, version }
        : { outcome, key, place, version, theirs: cell }
    })
  }
  const sayAfterwards = (place: string) => {
    const row = model.row(place)
    if (!row) return
    const { look } = cellStanding(model, place, words)
    const figure = shownRaw(model.cell(place)?.raw ?? '')
    if (look === 'ask' && row.band) {
      voice.tell(words.spoken.ask(row.label, shownRaw(String(row.band.low)), shownRaw(String(row.band.high))))
    } else voice.saved(place, words.spoken.saved(row.label, figure))
  }

  const changed = new Set<string>()
  let planned = false
  const paintSoon = () => {
    if (planned) return
    planned = true
    queueMicrotask(() => {
      planned = false
      const places = [...changed]
      changed.clear()
      paint(places)
    })
  }
  const paint = (places: readonly string[]) => {
    const touched = new Set(places.map(place => model.row(place)?.row))
    for (const { tr, row, cells } of lines) {
      if (!touched.has(row)) continue
      for (const { td, place } of cells) {
        if (place.endsWith(model.own)) paintCell(td, model, place, words, grid.isTyping(place))
        else paintPast(td, model, place, words)
      }
      const asked = cells.filter(({ place }) => !grid.isTyping(place)).map(({ place }) => place)
      paintUnderRow(tr, asked, { model, words, language: data.language, deeds })
      const reason = model.cell(placeOf(row, model.own))?.reason
      const said = reason
        ? make(
            'span',
            { class: 'k' },
            words.becauseOf(reason.code === 'other' ? reason.text : words.reasons[reason.code]),
          )
        : null
      find(tr, '.said', HTMLElement)?.replaceChildren(...(said ? [said] : []))
      describeCell(tr, placeOf(row, model.own))
    }
    if (places.length > 0) panel?.refresh()
    const waiting = queue.kept().length
    if (full) line.tell(words.line.full)
    else line.show(network, waiting)
  }

  const grid = gridControl({
    lines,
    model,
    words,
    canWrite: data.map.canWrite,
    write(wishes, final) {
      for (const [place, wish] of wishes) queue.write(place, wish)
      clearTimeout(typing)
      held = final ? null : (wishes[0]?.[0] ?? null)
      if (final) return send.soon()
      typing = setTimeout(() => {
        held = null
        send.soon()
      }, typingPause)
    },
    withdraw: place => queue.withdraw(place),
    repaint(place) {
      changed.add(place)
      paintSoon()
    },
    speak: voice.tell,
    onSpot: place => panel?.show(place),
    showDetails: () => panel?.focus(),
  })
  const panel = openPanel({
    model,
    words,
    language: data.language,
    historyAddress: data.addresses.history,
    change: wishes => grid.change(wishes),
    back: place => grid.go(place),
  })
  const deeds = {
    reason(place: string, code: NonNullable<CellWish['reason']>['code'], text: string) {
      grid.change([[place, { ...model.wish(place), reason: { code, text } }]])
      grid.go(place)
    },
    correct: (place: string) => grid.go(place, true),
    settle(place: string, choice: 'mine' | 'theirs') {
      queue.settle(place, choice)
      send.soon()
      grid.go(place)
    },
    again(place: string) {
      queue.write(place, model.wish(place))
      send.now()
    },
    drop(place: string) {
      queue.drop(place)
      grid.go(place)
    },
  }

  let found = 0
  kept.left(each => {
    if (!model.row(each.place)) return false
    const taken = queue.adopt(each)
    if (taken) found += 1
    return taken
  })
  paint(lines.flatMap(({ cells }) => cells.map(({ place }) => place)))
  const asked = Number(find(document, '#casella [name=riga]', HTMLInputElement)?.value ?? '')
  panel?.show(placeOf(asked || (lines[0]?.row ?? 0), model.own))
  if (found > 0) {
    line.tell(words.line.returned(found))
    voice.tell(words.line.returned(found))
    send.now()
  }

  // The button of the form without a script, and the chips that the server put under a row.
  find(document, '#griglia', HTMLFormElement)?.addEventListener('submit', event => {
    event.preventDefault()
    grid.finish()
    send.now()
  })
  for (const more of findAll(root, 'a.more', HTMLAnchorElement)) {
    more.addEventListener('click', event => {
      event.preventDefault()
      const row = Number(more.closest('tr')?.dataset['row'])
      grid.go(placeOf(row, model.own))
      panel?.focus()
    })
  }

  window.addEventListener('online', () => send.now())
  window.addEventListener('pagehide', () => grid.finish())
  window.addEventListener('beforeunload', event => {
    grid.finish()
    // What the browser could not keep would be gone.
    if (full && queue.kept().length > 0) event.preventDefault()
  })
  let left = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      grid.finish()
      left = Date.now()
      return
    }
    if (queue.waiting) send.now()
    if (Date.now() - left > staleAfter) void refresh()
  })

  /** What others wrote meanwhile; cells with words of ours under way keep them. */
  async function refresh(): Promise<void> {
    const response = await fetch(data.addresses.data, { headers: { accept: 'application/json' } }).catch(
      () => null,
    )
    if (!response?.ok) return
    // Our own server: the shape is `DraftMap`.
    const map = (await response.json()) as DraftMap
    for (const row of [map.tables.output, map.tables.served].flatMap(table => table?.rows ?? [])) {
      for (const date of map.referenceDates) {
        const place = placeOf(row.row, date)
        if (queue.state(place).kind !== 'saved' || !model.row(place)) continue
        model.take(place, row.cells[date] ?? null)
        changed.add(place)
      }
    }
    showProgress(map.progress, words.progress)
    showFindings(map.findings)
    paintSoon()
  }

  function showFindings(findings: readonly DraftFinding[]): void {
    for (const { tr, row } of lines) {
      const own = findings.filter(
        each =>
          each.explained === null &&
          each.severity !== 'info' &&
          each.cells.some(
            cell => cell.row === row && cell.odd && (model.stored(placeOf(row, cell.date))?.raw ?? '') !== '',
          ),
      )
      const out = find(tr, '.points', HTMLElement)
      const sentences = own.map(each => each.sentence).join('')
      if (!out || out.textContent === sentences) continue
      out.replaceChildren(
        ...own.map(each => make('span', { class: `k sev-${each.severity}` }, each.sentence)),
      )
      describeCell(tr, placeOf(row, model.own))
    }
  }
}

function showProgress(
  { entered, rows, unexplained }: DraftProgress,
  sentence: (entered: number, rows: number, unexplained: number) => string,
): void {
  const bar = find(document, '[data-progress]', HTMLProgressElement)
  if (bar) {
    bar.max = Math.max(rows, 1)
    bar.value = entered
    bar.setAttribute('aria-label', sentence(entered, rows, unexplained))
  }
  setText(find(document, '[data-progress-words]', HTMLElement), sentence(entered, rows, unexplained))
}
