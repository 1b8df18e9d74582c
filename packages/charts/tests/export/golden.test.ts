import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, describe, expect, test } from 'vitest'
import { createRenderer, type RenderJob } from '../../src/export/index.ts'
import type { Drawn } from '../../src/prepare/index.ts'
import { everyFigure } from '../samples/every-figure.ts'

/**
 * Golden images: what a chart's file looked like when somebody last looked at it. A change of a drawing, of React, of
 * Recharts or of a font shows here. After looking: `npx vitest run --project unit packages/charts/tests/export/golden -u`.
 */
const golden = (name: string) => path.join(import.meta.dirname, '../golden', name.replaceAll(' ', '-'))

const renderer = createRenderer({ keptBytes: 0 })
afterAll(() => renderer.close())

const draw = (form: RenderJob['form'], drawn: Drawn, look: RenderJob['look'] = {}) =>
  renderer.render({
    form,
    chart: { drawn, address: 'https://example.org/charts/a-chart', asOf: '2026-11-22T10:00:00.000Z' },
    look,
  })
const figures = everyFigure()

test.each(figures.map(({ name, drawn }) => [name, drawn] as const))(
  '%s, byte for byte',
  async (name, drawn) => {
    await expect(new TextDecoder().decode(await draw('svg', drawn))).toMatchFileSnapshot(
      golden(`${name}.svg`),
    )
  },
)

/** Mean difference of a colour's share, of 255: processors round differently in the last place. */
const MOST_APART = 0.05

describe('as pixels', () => {
  const SHOWN = [
    'top-entities',
    'mentions-over-time',
    'topics-by-outlet',
    'entity-network',
    'outlet-contrast',
  ]
  test.each(SHOWN.flatMap((name) => (['light', 'dark'] as const).map((theme) => [name, theme] as const)))(
    '%s, %s',
    async (name, theme) => {
      const drawn = figures.find((figure) => figure.name === name)?.drawn
      if (!drawn) throw new Error(`no figure ${name}`)
      const png = Buffer.from(await draw('png', drawn, { theme, scale: 0.5 }))
      const file = golden(`${name}-${theme}.png`)
      // The runner says so where it was asked to keep what it sees.
      if (!existsSync(file) || expect.getState().snapshotState.snapshotUpdateState === 'all') keep(file, png)
      const [now, then] = [PNG.sync.read(png), PNG.sync.read(readFileSync(file))]
      expect([now.width, now.height]).toEqual([then.width, then.height])
      expect(apart(now.data, then.data)).toBeLessThan(MOST_APART)
    },
  )
})

function keep(file: string, png: Buffer): void {
  if (process.env.CI) throw new Error(`${file} is missing`)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, png)
}

function apart(one: Buffer, other: Buffer): number {
  let sum = 0
  for (let at = 0; at < one.length; at += 1) sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0))
  return sum / one.length
}
