import { expect, test } from 'vitest'
import { entryWords } from '../words/entry.ts'
import { announcer, savesRest } from './announcer.ts'

/** A clock that goes on by hand, and what was said at which time. */
function listened() {
  const heard: string[] = []
  let time = 0
  let timers: { at: number; work: () => void }[] = []
  const voice = announcer({
    say: sentence => heard.push(`${time} ${sentence}`),
    later(milliseconds, work) {
      const timer = { at: time + milliseconds, work }
      timers.push(timer)
      return () => {
        timers = timers.filter(each => each !== timer)
      }
    },
    words: entryWords('it').spoken,
  })
  const pass = (milliseconds: number) => {
    const end = time + milliseconds
    for (;;) {
      const [next] = timers.filter(each => each.at <= end).sort((one, other) => one.at - other.at)
      if (!next) break
      timers = timers.filter(each => each !== next)
      time = next.at
      next.work()
    }
    time = end
  }
  return { heard, voice, pass }
}

test('ten cells typed one after the other are one sentence, once the hand rests', () => {
  const { heard, voice, pass } = listened()
  for (let n = 0; n < 10; n++) {
    voice.saved(`Riga ${n}`, `Riga ${n}: salvato`)
    pass(2000)
  }
  expect(heard).toEqual([])
  pass(savesRest)
  expect(heard).toEqual([`${18_000 + savesRest} Salvate 10 caselle.`])
  pass(60_000)
  expect(heard).toHaveLength(1)
})

test('one cell is told with its figure; the same cell again counts once', () => {
  const { heard, voice, pass } = listened()
  voice.saved('Carte', 'Carte: 20, salvato')
  voice.saved('Carte', 'Carte: 21, salvato')
  pass(savesRest)
  expect(heard).toEqual([`${savesRest} Carte: 21, salvato`])
})

test('what needs an answer is said at once, sentences of one moment together', () => {
  const { heard, voice, pass } = listened()
  voice.saved('Carte', 'Carte: 20, salvato')
  voice.tell('Nati: di solito da 1 a 3.')
  voice.tell('Morti: conflitto')
  voice.tell('Morti: conflitto')
  pass(100)
  expect(heard).toEqual(['100 Nati: di solito da 1 a 3. Morti: conflitto'])
  pass(savesRest)
  expect(heard.at(-1)).toBe(`${savesRest} Carte: 20, salvato`)
})

test('a question about many cells at once names one and says how many more', () => {
  const { heard, voice, pass } = listened()
  for (let n = 0; n < 40; n++) voice.tell(`Riga ${n}: di solito altro.`)
  pass(100)
  expect(heard).toEqual(['100 Riga 0: di solito altro. E altre 39 caselle.'])
})
