import { expect, test } from 'vitest'
import { bothThemes, themeRules } from '../../src/export/embed/both-themes.ts'

test('colours that differ become variables, those that agree stay', () => {
  const { markup, colours } = bothThemes(
    '<rect fill="#ffffff"/><rect fill="#0a559c" stroke="#ffffff"/><text fill="#777777">#0a559c</text>',
    '<rect fill="#15181c"/><rect fill="#7fb6ef" stroke="#15181c"/><text fill="#777777">#0a559c</text>',
  )
  expect(markup).toBe(
    '<rect fill="var(--c0)"/><rect fill="var(--c1)" stroke="var(--c0)"/><text fill="#777777">#0a559c</text>',
  )
  expect(colours).toEqual([
    { light: '#ffffff', dark: '#15181c' },
    { light: '#0a559c', dark: '#7fb6ef' },
  ])
})

test('drawings of one page share their pairs', () => {
  const first = bothThemes('<a fill="#ffffff"/>', '<a fill="#000000"/>')
  const second = bothThemes('<b fill="#ffffff"/>', '<b fill="#000000"/>', first.colours)
  expect(second.markup).toBe('<b fill="var(--c0)"/>')
  expect(second.colours).toHaveLength(1)
})

test.each([
  ['<rect fill="#ffffff"/>', '<path fill="#000000"/>'],
  ['<rect fill="#ffffff"/>', '<rect fill="none"/>'],
])('%s and %s are not the same drawing', (light, dark) => {
  expect(() => bothThemes(light, dark)).toThrow('do not draw the same')
})

test('the rules follow the system unless the page says its theme', () => {
  expect(themeRules([{ light: '#ffffff', dark: '#000000' }])).toBe(
    ':root{--c0:#ffffff}@media(prefers-color-scheme:dark){:root:not([data-theme]){--c0:#000000}}:root[data-theme=dark]{--c0:#000000}',
  )
  expect(themeRules([])).toBe('')
})
