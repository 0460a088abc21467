import { expect } from 'vitest'
import { testOnRealDocument } from './real-document.ts'

testOnRealDocument('the real document is the one whose figures are known', ({ bytes }) => {
  const lines = new TextDecoder().decode(bytes).split('\n')
  expect(lines.filter(line => line.trim() !== '')).toHaveLength(4095)
})
