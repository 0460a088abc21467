import { expect, test } from 'vitest'
import { type GridDeed, type GridMode, gridDeed } from './keys.ts'

const key = (written: string) => {
  const parts = written.split('+')
  return {
    key: parts.at(-1) ?? '',
    shift: parts.includes('Shift'),
    command: parts.includes('Ctrl'),
    alt: parts.includes('Alt'),
  }
}

const move = (rows: number, columns: number, extend = false): GridDeed => ({
  kind: 'move',
  rows,
  columns,
  extend,
})

test.each<[GridMode, string, GridDeed | null]>([
  ['moving', 'ArrowDown', move(1, 0)],
  ['moving', 'ArrowLeft', move(0, -1)],
  ['moving', 'Shift+ArrowUp', move(-1, 0, true)],
  ['moving', 'Shift+PageDown', move(10, 0, true)],
  ['moving', 'Ctrl+ArrowDown', { kind: 'edge', end: 'last', of: 'table' }],
  ['moving', 'Ctrl+ArrowLeft', { kind: 'edge', end: 'first', of: 'row' }],
  ['moving', 'Home', { kind: 'edge', end: 'first', of: 'row' }],
  ['moving', 'Ctrl+End', { kind: 'edge', end: 'last', of: 'table' }],
  ['moving', 'Enter', { kind: 'commit', rows: 1 }],
  ['moving', 'Shift+Enter', { kind: 'commit', rows: -1 }],
  ['moving', 'Alt+Enter', { kind: 'details' }],
  ['moving', 'Tab', null],
  ['moving', 'Shift+Tab', null],
  ['moving', 'F2', { kind: 'edit' }],
  ['moving', 'Delete', { kind: 'clear' }],
  ['moving', 'Backspace', { kind: 'clear' }],
  ['moving', 'Escape', { kind: 'cancel' }],
  ['moving', 'Ctrl+z', { kind: 'undo' }],
  ['moving', 'Ctrl+y', { kind: 'redo' }],
  ['moving', 'Ctrl+Shift+Z', { kind: 'redo' }],
  ['moving', 'Ctrl+c', null],
  ['moving', 'Ctrl+v', null],
  ['moving', '7', null],
  ['editing', 'ArrowLeft', null],
  ['editing', 'ArrowDown', { kind: 'commit', rows: 1 }],
  ['editing', 'ArrowUp', { kind: 'commit', rows: -1 }],
  ['editing', 'Shift+ArrowDown', null],
  ['editing', 'Enter', { kind: 'commit', rows: 1 }],
  ['editing', 'Escape', { kind: 'cancel' }],
  ['editing', 'Ctrl+z', null],
  ['editing', 'Delete', null],
  ['editing', 'Home', null],
])('%s, %s', (mode, written, deed) => {
  expect(gridDeed(mode, key(written))).toEqual(deed)
})
