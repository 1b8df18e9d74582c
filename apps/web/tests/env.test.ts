import { expect, test } from 'vitest'
import { readEnv } from '../env.ts'

test('without settings the API is expected on this machine', () => {
  expect(readEnv({})).toEqual({ PARALLAX_API_URL: 'http://127.0.0.1:4000' })
})

test('an empty setting counts as none', () => {
  expect(readEnv({ PARALLAX_API_URL: '' }).PARALLAX_API_URL).toBe('http://127.0.0.1:4000')
})

test.each(['not an address', 'ftp://127.0.0.1'])('%s is refused by name', (value) => {
  expect(() => readEnv({ PARALLAX_API_URL: value })).toThrow(/PARALLAX_API_URL/)
})
