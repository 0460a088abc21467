import type { CellsAnswer } from '../../domain/campaign/cell-change.ts'
import type { CellWish } from '../../domain/campaign/cell-wish.ts'
import type { DraftCell } from '../../domain/campaign/draft-map.ts'
import type { EntryWords } from '../../words/entry.ts'
import type { Announcer } from '../announcer.ts'
import { later } from '../later.ts'
import { keptPrefix, type PageData } from '../page-data.ts'
import { keptQueue } from '../queue/kept-queue.ts'
import { type Line, type Sender, sender } from '../queue/sender.ts'
import { post } from '../transport.ts'
import { takeResults } from './answers.ts'
import type { Gathering } from './gathering.ts'
import { type CellQueue, type GridModel, gridModel } from './grid-model.ts'
import { type TypingRest, typingRest } from './typing-rest.ts'

/** The way of what is typed, from the cell to the server. */
export interface CellSaving {
  readonly queue: CellQueue
  readonly model: GridModel
  readonly send: Sender
  readonly rest: TypingRest
  /** The browser can keep no more: what waits would be gone with the page. */
  readonly isFull: boolean
  /** Takes up what earlier pages left; gives how many cells. */
  takeUp(): number
}

interface SavingParts {
  readonly data: PageData
  readonly words: EntryWords
  readonly voice: Announcer
  readonly painting: Gathering<string>
  /** The server answered; its cells are taken after that. */
  readonly answered: (answer: CellsAnswer) => void
}

export function cellSaving({ data, words, voice, painting, answered }: SavingParts): CellSaving {
  const kept = keptQueue<CellWish, DraftCell | null>({
    storage: localStorage,
    prefix: keptPrefix(data, 'cells'),
    filled: () => voice.tell(words.line.full),
    changed(place) {
      painting.touch(place)
      painting.soon()
    },
  })
  const { queue } = kept
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
        answer => {
          answered(answer)
          return takeResults(answer, { model, words, voice, touch: painting.touch })
        },
      ),
    held: () => rest.held,
    later,
    lineChanged(line) {
      voice.tell(lineSentence(line, queue.kept().length, words))
      painting.soon()
    },
  })
  const rest = typingRest(later, send.soon)
  return {
    queue,
    model,
    send,
    rest,
    get isFull() {
      return kept.isFull
    },
    takeUp: () => kept.takeUp(place => model.row(place) !== undefined).length,
  }
}

function lineSentence(line: Line, waiting: number, { line: said, spoken }: EntryWords): string {
  if (line === 'unreachable') return said.unreachable(waiting)
  return line === 'signed-out' ? `${said.signedOut} ${said.signIn}` : spoken.online
}
