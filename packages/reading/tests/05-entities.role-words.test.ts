import { read } from '@parallax/reading'
import { describe, expect, it } from 'vitest'

async function rolesIn(text: string): Promise<Record<string, string[]>> {
  const { entities } = await read({ id: 'a', text, clean: true }, { names: 'fast' })
  return Object.fromEntries(entities.flatMap(({ name, roles }) => (roles ? [[name, roles]] : [])))
}

describe('what an article calls a person beside the name', () => {
  it.each([
    ['Striker Tom Reed scored twice on Sunday.', { 'Tom Reed': ['striker'] }],
    ['The voters chose Sen. Ana Cole on Tuesday.', { 'Ana Cole': ['sen'] }],
    ['The minister spoke, and Prime Minister Ida Voss listened.', { 'Ida Voss': ['prime minister'] }],
    ['They met Pat Lowe, the 31-year-old goalkeeper, on Friday.', { 'Pat Lowe': ['goalkeeper'] }],
    ['They met Eve Hart, a former judge, on Friday.', { 'Eve Hart': ['judge'] }],
  ])('%s', async (text, roles) => {
    expect(await rolesIn(text)).toEqual(roles)
  })

  it.each([
    'They met Eve Hart, who beat the champion striker on Friday.',
    'They met Eve Hart, the mother of a striker, on Friday.',
    'Club president Eve Hart spoke on Friday.',
    'Secretary General Eve Hart spoke on Friday.',
    'Eve Hart saw a striker on Friday.',
  ])('nothing: %s', async (text) => {
    expect(await rolesIn(text)).toEqual({})
  })
})
