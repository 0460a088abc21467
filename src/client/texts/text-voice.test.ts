import { expect, test } from 'vitest'
import { entryWords } from '../../words/entry.ts'
import { type TextStanding, textVoice } from './text-voice.ts'

const words = entryWords('it')

test.each<[string, TextStanding[], TextStanding[]]>([
  ['never touched: nothing is told', ['saved', 'saved'], []],
  ['saved after it was typed', ['saved', 'saving', 'saved'], ['saved']],
  ['a second time too', ['saving', 'saved', 'saving', 'saved'], ['saved', 'saved']],
  ['a server that is away is told once', ['saving', 'unsent', 'unsent'], ['unsent']],
  ['a conflict, then its end', ['saving', 'conflict', 'saved'], ['conflict', 'saved']],
])('%s', (_name, states, told) => {
  const heard: string[] = []
  const voice = {
    tell: (sentence: string) => void heard.push(sentence),
    saved: (_what: string, sentence: string) => void heard.push(sentence),
  }
  const tell = textVoice(voice, words)
  for (const state of states) tell('content.core', state, 'Elementi')
  expect(heard).toEqual(told.map(kind => `Elementi: ${words.texts[kind]}`))
})
