import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { profilePage } from '../scripts/profile-page.ts'
import { repositoryRoot } from './real-document.ts'

/** The documents that people read: at the root, in docs/, beside the examples. */
const documents = ['.', 'docs', 'examples'].flatMap(folder =>
  readdirSync(join(repositoryRoot, folder), { recursive: folder !== '.', encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name)),
)

const textOf = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8')

test.each(documents)('every link of %s leads to a file', path => {
  const targets = [...textOf(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(match => match[1] ?? '')
    .filter(target => !/^[a-z]+:/.test(target))
  const missing = targets.filter(target => !existsSync(join(repositoryRoot, dirname(path), target)))
  expect(missing).toEqual([])
})

test('both readmes name every setting of the programs', () => {
  const programs = ['src/cli/main.ts', 'src/web/main.ts'].map(textOf).join('\n')
  const read = [...programs.matchAll(/const \{ ([A-Z_, ]+) \} = process\.env/g)].flatMap(
    match => match[1]?.split(', ') ?? [],
  )
  expect(read).toContain('ATLANTE_DATA')
  for (const readme of ['README.md', 'README.en.md'].map(textOf)) {
    // ATLANTE_DEBUG is named by the sentence that needs it.
    for (const name of new Set(read)) if (name !== 'ATLANTE_DEBUG') expect(readme).toContain(`\`${name}\``)
  }
})

test('the decisions are numbered one after the other and all listed', () => {
  const numbers = readdirSync(join(repositoryRoot, 'docs/decisions'))
    .filter(name => /^\d{4}-/.test(name))
    .sort()
  numbers.forEach((name, i) => {
    expect(name.slice(0, 4)).toBe(String(i + 1).padStart(4, '0'))
    expect(textOf('docs/decisions/README.md')).toContain(`(${name})`)
  })
})

test('the page of the profile lists the headings that are known', () => {
  // Run `npm run draw` after a change of the headings.
  expect(textOf('docs/profilo.md')).toBe(profilePage())
})
