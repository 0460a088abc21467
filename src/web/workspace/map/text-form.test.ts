import { expect, test } from 'vitest'
import { askedText } from './text-form.ts'

const form = (more: readonly (readonly [string, string])[]) => {
  const fields: [string, string][] = [
    ['sezione', 'content.core'],
    ['base', '3'],
    ['pagina', 'n'],
    ...['a', 'b', 'c'].flatMap((name): [string, string][] => [
      ['primo[]', name],
      ['secondo[]', `testo\r\ndi ${name}`],
    ]),
    ...more.map(([name, value]): [string, string] => [name, value]),
  ]
  return new URLSearchParams(fields)
}

const names = (button: string) => {
  const value = askedText(form([['fai', button]]))?.change.value
  return Array.isArray(value) ? value.map(item => item.name).join('') : null
}

test.each([
  ['', 'abc'],
  ['su.1', 'bac'],
  ['giu.1', 'acb'],
  ['su.0', 'abc'],
  ['togli.2', 'ab'],
  ['togli.9', 'abc'],
])('%s', (button, expected) => {
  expect(names(button)).toBe(expected)
})

test('lines are kept, the key hangs on what is said', () => {
  const [one, same, other] = [form([]), form([]), form([['primo[]', 'd']])].map(
    each => askedText(each)?.change,
  )
  expect(one).toMatchObject({ section: 'content.core', base: 3 })
  expect(one?.value).toContainEqual({ name: 'a', description: 'testo\ndi a' })
  expect(same?.key).toBe(one?.key)
  expect(other?.key).not.toBe(one?.key)
})

test('a form without a section asks for nothing', () => {
  expect(askedText(new URLSearchParams('sezione=altro'))).toBeNull()
})
