import type { MapMove, MapState } from '../domain/campaign/map-state.ts'
import type { Language } from './language.ts'

const states: Readonly<Record<Language, Readonly<Record<MapState, string>>>> = {
  it: {
    draft: 'in compilazione',
    submitted: 'consegnata al responsabile',
    returned: 'rimandata indietro',
    validated: 'convalidata dal responsabile',
    accepted: 'accettata',
    sealed: 'sigillata',
  },
  en: {
    draft: 'being filled in',
    submitted: 'handed to the manager',
    returned: 'sent back',
    validated: 'validated by the manager',
    accepted: 'accepted',
    sealed: 'sealed',
  },
}

/** Where a map stands, to follow on a name. */
export const mapStateWord = (state: MapState, language: Language): string => states[language][state]

const moves: Readonly<Record<Language, Readonly<Record<MapMove, string>>>> = {
  it: {
    submit: 'Consegna',
    return: 'Rimanda indietro',
    validate: 'Convalida',
    accept: 'Accetta',
    reopen: 'Riapri',
    seal: 'Sigilla',
  },
  en: {
    submit: 'Submit',
    return: 'Send back',
    validate: 'Validate',
    accept: 'Accept',
    reopen: 'Reopen',
    seal: 'Seal',
  },
}

/** What a button that moves a map says. */
export const mapMoveWord = (move: MapMove, language: Language): string => moves[language][move]
