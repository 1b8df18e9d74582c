/** What a key asks for on the blocks of a text. */
export type BlockAction =
  | { kind: 'move'; to: 'next' | 'previous' | 'first' | 'last'; extend: boolean }
  | { kind: 'menu' | 'select' | 'count' | 'clear' | 'undo' | 'redo' }

interface Key {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

const MOVES = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' } as const
const KINDS = { Enter: 'menu', ' ': 'select', c: 'count', C: 'count', Escape: 'clear' } as const

/** @param onBlock whether the block itself has the focus, and not a control in it */
export function blockActionOf(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Key,
  onBlock: boolean,
): BlockAction | null {
  if (altKey) return null
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === 'z') return { kind: shiftKey ? 'redo' : 'undo' }
    return key.toLowerCase() === 'y' && !shiftKey ? { kind: 'redo' } : null
  }
  if (!onBlock && key !== 'Escape') return null
  if (Object.hasOwn(MOVES, key))
    return { kind: 'move', to: MOVES[key as keyof typeof MOVES], extend: shiftKey }
  return Object.hasOwn(KINDS, key) ? { kind: KINDS[key as keyof typeof KINDS] } : null
}
