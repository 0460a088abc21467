import { expect, test } from 'vitest'
import { formsOfFields, staffOfFields } from './text-fields.ts'

const fields = (given: Readonly<Record<string, string>>) => (name: string) => given[name] ?? ''

test('management forms', () => {
  expect(formsOfFields(fields({ direct: 'sì', 'mixed-nota': ' in parte ' }))).toEqual({
    direct: { raw: 'X', used: true, note: null },
    outsourced: { raw: '', used: false, note: null },
    mixed: { raw: 'in parte', used: false, note: 'in parte' },
  })
})

test.each([
  [
    { own: '12,5', external: '', raw: '' },
    { raw: '12,5', own: 12.5, external: null },
  ],
  [
    { own: '69', external: '13', raw: '' },
    { raw: '69 (13 esterni)', own: 69, external: 13 },
  ],
  [
    { own: '69', external: '13', raw: '69 (13 ditta)' },
    { raw: '69 (13 ditta)', own: 69, external: 13 },
  ],
  [
    { own: 'n.d.', raw: 'personale di altri' },
    { raw: 'personale di altri', own: null, external: null },
  ],
])('staff %j', (given, staff) => {
  expect(staffOfFields(fields({ ...given }))).toEqual(staff)
})
