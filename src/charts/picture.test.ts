import { expect, test } from 'vitest'
import { picture } from './picture.ts'
import { yearLine } from './year-line.ts'

const chart = {
  points: [
    { value: 3, estimated: false, broken: false },
    { value: 5, estimated: true, broken: true },
  ],
  years: ['2023', '2024'],
  values: ['3', '5'],
  top: 5,
  grid: [{ value: 5, label: '5' }],
  breakNotes: new Map([[1, ['altro', '<b>']]]),
  width: 400,
  height: 200,
  title: 'due anni',
}
const drawing = { svg: yearLine(chart), width: chart.width, height: chart.height }

test('stands alone: a namespace, its own style, title and source, markup as text', () => {
  const svg = picture({
    drawing,
    heading: 'Pasti & <script>',
    subheading: 'Nidi',
    source: 'https://a.example/b',
  })
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="440"/)
  for (const text of [
    'Pasti &#38; &#60;script&#62;',
    'Nidi',
    'https://a.example/b',
    '&#60;b&#62;',
    'class="cut"',
  ]) {
    expect(svg).toContain(text)
  }
  expect(svg).not.toMatch(/<script|<b>/)
})

test('a line too long for the picture is cut', () => {
  const svg = picture({ drawing, heading: 'parola '.repeat(40), subheading: '', source: '' })
  expect(svg).toMatch(/<text class="h"[^>]*>(?:parola )+[^<]{0,8}…<\/text>/)
})
