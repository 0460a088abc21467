import { expect, test } from 'vitest'
import { controllerSessions, sessionLength } from './controller-session.ts'

const sessions = controllerSessions('una-chiave-lunga-abbastanza')
const others = controllerSessions('un-altra-chiave-lunga-cosi')
const now = 1_700_000_000_000

test('only the key opens', () => {
  expect(sessions.opens('una-chiave-lunga-abbastanza')).toBe(true)
  for (const wrong of ['', 'una-chiave-lunga-abbastanz', 'una-chiave-lunga-abbastanza ', '\u0000']) {
    expect(sessions.opens(wrong)).toBe(false)
  }
})

test('a session holds for its time, with its key', () => {
  const session = sessions.begin(now)
  expect(sessions.isOpen(session, now)).toBe(true)
  expect(sessions.isOpen(session, now + sessionLength - 1)).toBe(true)
  expect(sessions.isOpen(session, now + sessionLength)).toBe(false)
  expect(others.isOpen(session, now)).toBe(false)
})

test('a session that anybody changed is none', () => {
  const [end = '', nonce, signature] = sessions.begin(now).split('.')
  for (const forged of [
    '',
    '..',
    `${Number(end) + 1}.${nonce}.${signature}`,
    `${end}.${nonce}.`,
    `${end}.${nonce}.${signature}.`,
    `Infinity.${nonce}.${signature}`,
  ]) {
    expect(sessions.isOpen(forged, now)).toBe(false)
  }
})

test('forms carry the key of their own session', () => {
  const [first, second] = [sessions.begin(now), sessions.begin(now)]
  expect(sessions.isFormKey(first, sessions.formKey(first))).toBe(true)
  expect(sessions.isFormKey(first, sessions.formKey(second))).toBe(false)
  expect(sessions.isFormKey(first, '')).toBe(false)
})
