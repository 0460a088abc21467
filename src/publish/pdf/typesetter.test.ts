import { expect, test } from 'vitest'
import { Typesetter } from './typesetter.ts'

const typesetter = new Typesetter()

test('a document that skips a heading level is refused', () => {
  const skipping = '#set document(title: "t")\n= One\n=== Three\n'
  const refused = typesetter.compile(skipping, '{}', 'ua-1', '2024-12-31')
  expect(refused.ok ? 'printed' : refused.error).toContain('skipped from heading level 1 to 3')
})
