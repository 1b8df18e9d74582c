import { describe, expect, test } from 'vitest'
import { EDGE, HUES, INK, looksOf, MEASURE, NEUTRAL, STEPS, SURFACES } from '../src/prepare/palette.ts'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const rgb = (hex: string) => [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = rgb(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const themes = ['light', 'dark'] as const

describe.each(themes)('on %s surfaces', (theme) => {
  test.each([...HUES, NEUTRAL, MEASURE, EDGE])('a mark of $light / $dark stands out at 3:1', (colour) => {
    for (const surface of SURFACES[theme].slice(0, 2))
      expect(contrast(colour[theme], surface)).toBeGreaterThanOrEqual(3)
  })

  test.each(['strong', 'soft', 'quiet'] as const)('%s text is legible at 4.5:1', (ink) => {
    for (const surface of SURFACES[theme])
      expect(contrast(INK[ink][theme], surface)).toBeGreaterThanOrEqual(4.5)
  })

  test('the words on every step of the scale are legible at 4.5:1', () => {
    for (const { fill, ink } of STEPS) expect(contrast(ink[theme], fill[theme])).toBeGreaterThanOrEqual(4.5)
  })

  test('the steps go one way', () => {
    const light = STEPS.map(({ fill }) => luminance(fill[theme]))
    const sorted = [...light].sort((a, b) => (theme === 'light' ? b - a : a - b))
    expect(light).toEqual(sorted)
  })
})

/** Machado, Oliveira and Fernandes (2009), severity 1. */
const DEFICIENCIES = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
}

function oklab([r = 0, g = 0, b = 0]: number[]): number[] {
  const l = Math.cbrt(Math.max(0, 0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b))
  const m = Math.cbrt(Math.max(0, 0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b))
  const s = Math.cbrt(Math.max(0, 0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b))
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

describe.each(Object.entries(DEFICIENCIES))('under %s', (_, matrix) => {
  const seen = (hex: string) => {
    const linear = rgb(hex)
    return oklab([0, 3, 6].map((row) => linear.reduce((sum, v, i) => sum + v * (matrix[row + i] ?? 0), 0)))
  }
  test.each(themes)('no two hues look the same on %s', (theme) => {
    const all = HUES.map((hue) => seen(hue[theme]))
    all.forEach((a, i) => {
      for (const b of all.slice(i + 1))
        expect(Math.hypot(...a.map((v, k) => v - (b[k] ?? 0)))).toBeGreaterThan(0.1)
    })
  })
})

describe('looks', () => {
  test('follow the identity, not the order', () => {
    const one = looksOf(['b', 'a', 'c'])
    const other = looksOf(['c', 'b', 'a'])
    for (const id of ['a', 'b', 'c']) expect(other(id)).toEqual(one(id))
  })

  test('are all different up to six, in colour, dash and marker', () => {
    const ids = ['p', 'q', 'r', 's', 't', 'u']
    const looks = ids.map(looksOf(ids))
    expect(new Set(looks.map(({ colour }) => colour.light)).size).toBe(6)
    expect(new Set(looks.map(({ dash }) => dash)).size).toBe(6)
    expect(new Set(looks.map(({ marker }) => marker)).size).toBe(6)
  })

  test('repeat beyond six, and an unknown identity is neutral', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `id-${i}`)
    const look = looksOf([...ids, null])
    const used = ids.map((id) => look(id).colour.light)
    for (const { light } of HUES) expect(used.filter((hex) => hex === light)).toHaveLength(2)
    expect(look(null).colour).toEqual(NEUTRAL)
  })
})
