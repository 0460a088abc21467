import type { ReminderStage } from '../domain/campaign/reminder-stage.ts'
import { formatDate } from './number.ts'
import { titleCase } from './title-case.ts'

interface LetterText {
  readonly subject: string
  readonly text: string
}

/** A map that waits, with its address. */
interface WaitingMap {
  readonly name: string | null
  readonly task: 'write' | 'validate'
  readonly link: string
}

/** Reminds of maps with one deadline. Mails are in the office's language. */
export function reminderLetter(asked: {
  readonly name: string
  readonly body: string
  readonly stage: ReminderStage
  readonly deadline: string
  readonly maps: readonly WaitingMap[]
}): LetterText {
  const { name, body, stage, deadline, maps } = asked
  const many = maps.length === 1 ? 'una mappa' : `${maps.length} mappe`
  const day = formatDate(deadline)
  const when = stage === 'week' || stage === 'day' ? `scade il ${day}` : `scaduta il ${day}`
  const opening =
    stage === 'week' || stage === 'day'
      ? `Entro il ${day} ${maps.length === 1 ? 'aspetta te' : 'aspettano te'}:`
      : `Il termine era il ${day}. ${maps.length === 1 ? 'Aspetta ancora te' : 'Aspettano ancora te'}:`
  const lines = maps.map(
    map =>
      `- ${mapName(map.name)}, ${map.task === 'write' ? 'da completare e consegnare' : 'da convalidare'}\n  ${map.link}`,
  )
  return {
    subject: `Mappe dei servizi, ${body}: ${many}, ${when}`,
    text: `Buongiorno ${name},\n\n${opening}\n\n${lines.join('\n')}\n\nSe serve altro tempo, chiedere una proroga al controllo di gestione.\n`,
  }
}

/** What others have said. */
export function digestLetter(asked: {
  readonly name: string
  readonly body: string
  readonly comments: readonly {
    readonly map: string | null
    readonly author: string
    readonly text: string
    readonly mentioned: boolean
    readonly link: string
  }[]
}): LetterText {
  const { name, body, comments } = asked
  const [toYou, others] = [comments.filter(each => each.mentioned), comments.filter(each => !each.mentioned)]
  const listed = (heading: string, some: typeof comments) =>
    some.length === 0
      ? ''
      : `${heading}\n\n${some.map(each => `- ${mapName(each.map)}, ${each.author}: ${each.text}\n  ${each.link}`).join('\n')}\n\n`
  const count = comments.length === 1 ? 'un commento' : `${comments.length} commenti`
  return {
    subject: `Mappe dei servizi, ${body}: ${count}`,
    text: `Buongiorno ${name},\n\n${listed('A te:', toYou)}${listed('Sulle tue mappe:', others)}Si risponde nella pagina della mappa.\n`,
  }
}

function mapName(name: string | null): string {
  return name === null ? 'mappa senza nome' : titleCase(name)
}
