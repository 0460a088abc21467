import type { CellsAnswer, ChangeResult } from '../../domain/campaign/cell-change.ts'
import type { DraftCell } from '../../domain/campaign/draft-map.ts'
import { shownRaw } from '../../domain/campaign/shown-raw.ts'
import type { EntryWords } from '../../words/entry.ts'
import type { Announcer } from '../announcer.ts'
import type { SendingResult } from '../queue/save-queue.ts'
import { sendingResult } from '../queue/sending-result.ts'
import { cellStanding } from './cell-paint.ts'
import { type GridModel, placeOf } from './grid-model.ts'

interface AnswerParts {
  readonly model: GridModel
  readonly words: EntryWords
  readonly voice: Announcer
  readonly touch: (place: string) => void
}

/** Takes what the server answered: its cells become what is held, what came of each is said, and told the queue. */
export function takeResults(
  { results }: CellsAnswer,
  parts: AnswerParts,
): readonly SendingResult<DraftCell | null>[] {
  return results.map(result => {
    const place = placeOf(result.row, result.date)
    if (result.outcome !== 'refused') {
      parts.model.take(place, result.cell)
      parts.touch(place)
    }
    say(result.outcome, place, parts)
    return sendingResult(place, result, result.cell)
  })
}

/** A refusal, a conflict and a question want an answer; that a cell was saved can wait. */
function say(outcome: ChangeResult['outcome'], place: string, { model, words, voice }: AnswerParts): void {
  const row = model.row(place)
  if (outcome !== 'saved') {
    const sentence = outcome === 'refused' ? words.spoken.refused : words.spoken.conflict
    voice.tell(sentence(row?.label ?? ''))
  } else if (row?.band && cellStanding(model, place, words).look === 'ask') {
    const { low, high } = row.band
    voice.tell(words.spoken.ask(row.label, shownRaw(String(low)), shownRaw(String(high))))
  } else if (row) {
    voice.saved(place, words.spoken.saved(row.label, shownRaw(model.cell(place)?.raw ?? '')))
  }
}
