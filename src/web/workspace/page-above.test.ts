import { expect, test } from 'vitest'
import { pageAbove } from './page-above.ts'

const pages = new Set(['/lavoro', '/lavoro/:edition/mappe/:service', '/lavoro/documento'])

test.each([
  ['/lavoro/documento/leggi', '/lavoro/documento/leggi', '/lavoro/documento'],
  ['/lavoro/moduli/conferma', '/lavoro/moduli/conferma', '/lavoro'],
  [
    '/lavoro/:edition/mappe/:service/modulo/conferma',
    '/lavoro/2025/mappe/asili%20nido/modulo/conferma',
    '/lavoro/2025/mappe/asili%20nido',
  ],
  ['/accesso/esci', '/accesso/esci', null],
])('above %s stands a page', (pattern, path, expected) => {
  expect(pageAbove(pattern, path, pages)).toBe(expected)
})
