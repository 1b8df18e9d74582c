import { describe, expect, test } from 'vitest'
import { type BlockAction, blockActionOf } from '../features/articles/blocks/block-action.ts'

const press = (keys: string, onBlock = true) => {
  const parts = keys.split('+')
  return blockActionOf(
    {
      key: parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? ''),
      shiftKey: parts.includes('Shift'),
      ctrlKey: parts.includes('Ctrl'),
      metaKey: parts.includes('Cmd'),
      altKey: parts.includes('Alt'),
    },
    onBlock,
  )
}

describe('a key on a block', () => {
  test.each<[string, BlockAction]>([
    ['ArrowDown', { kind: 'move', to: 'next', extend: false }],
    ['Shift+ArrowUp', { kind: 'move', to: 'previous', extend: true }],
    ['Home', { kind: 'move', to: 'first', extend: false }],
    ['Shift+End', { kind: 'move', to: 'last', extend: true }],
    ['Enter', { kind: 'menu' }],
    ['Space', { kind: 'select' }],
    ['c', { kind: 'count' }],
    ['Escape', { kind: 'clear' }],
    ['Ctrl+z', { kind: 'undo' }],
    ['Cmd+Shift+Z', { kind: 'redo' }],
    ['Ctrl+y', { kind: 'redo' }],
  ])('%s does its work', (keys, action) => {
    expect(press(keys)).toEqual(action)
  })

  test.each(['Tab', 'x', 'Ctrl+c', 'Cmd+c', 'Ctrl+ArrowDown', 'Alt+ArrowUp', 'PageDown', 'Ctrl+Enter'])(
    '%s is left to the browser',
    (keys) => {
      expect(press(keys)).toBeNull()
    },
  )
})

test.each(['ArrowDown', 'Enter', 'Space', 'c'])(
  '%s on a control inside a block belongs to the control',
  (keys) => {
    expect(press(keys, false)).toBeNull()
  },
)

test.each(['Ctrl+z', 'Escape'])('%s works wherever the focus is in the text', (keys) => {
  expect(press(keys, false)).not.toBeNull()
})
