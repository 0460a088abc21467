/**
 * Where the hand is. `moving`: the whole cell is marked and what is typed replaces it; `editing`: the cursor is
 * inside the text.
 */
export type GridMode = 'moving' | 'editing'

/** A key as it is pressed; `command` is Ctrl, or the command key of a Mac. */
export interface PressedKey {
  readonly key: string
  readonly shift: boolean
  readonly command: boolean
  readonly alt: boolean
}

/** What a key asks of the grid. */
export type GridDeed =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number; readonly extend: boolean }
  /** To the first or last cell of a row, or of the whole table. */
  | { readonly kind: 'edge'; readonly end: 'first' | 'last'; readonly of: 'row' | 'table' }
  | { readonly kind: 'edit' }
  /** Keeps what is typed, then moves. */
  | { readonly kind: 'commit'; readonly rows: -1 | 0 | 1 }
  /** Leaves the text as it was before. */
  | { readonly kind: 'cancel' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** To what stands beside the cell: note, estimate, parts. */
  | { readonly kind: 'details' }

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Rows that Page up and Page down move by. */
const page = 10

/** The keys of a spreadsheet. null leaves a key to the browser: Tab goes on to what can be reached next, text is typed. */
export function gridDeed(mode: GridMode, pressed: PressedKey): GridDeed | null {
  const { key, shift, command, alt } = pressed
  if (key === 'Enter') {
    return alt ? { kind: 'details' } : command ? null : { kind: 'commit', rows: shift ? -1 : 1 }
  }
  if (alt) return null
  if (key === 'Escape') return { kind: 'cancel' }
  return mode === 'editing' ? whileEditing(key, shift, command) : whileMoving(key, shift, command)
}

/** Left and right belong to the text; up and down leave it. */
function whileEditing(key: string, shift: boolean, command: boolean): GridDeed | null {
  if (shift || command) return null
  if (key === 'ArrowUp') return { kind: 'commit', rows: -1 }
  if (key === 'ArrowDown') return { kind: 'commit', rows: 1 }
  return null
}

function whileMoving(key: string, shift: boolean, command: boolean): GridDeed | null {
  const arrow = arrows[key]
  if (arrow && command) {
    const end = arrow[0] < 0 || arrow[1] < 0 ? 'first' : 'last'
    return { kind: 'edge', end, of: arrow[0] === 0 ? 'row' : 'table' }
  }
  if (arrow) return { kind: 'move', rows: arrow[0], columns: arrow[1], extend: shift }
  switch (key) {
    case 'Home':
    case 'End':
      return { kind: 'edge', end: key === 'Home' ? 'first' : 'last', of: command ? 'table' : 'row' }
    case 'PageUp':
    case 'PageDown':
      return { kind: 'move', rows: key === 'PageUp' ? -page : page, columns: 0, extend: shift }
    case 'F2':
      return { kind: 'edit' }
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' }
  }
  if (!command) return null
  const letter = key.toLowerCase()
  if (letter === 'y' || (letter === 'z' && shift)) return { kind: 'redo' }
  return letter === 'z' ? { kind: 'undo' } : null
}
