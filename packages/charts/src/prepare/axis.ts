import { ticks } from 'd3-array'
import type { ValueAxis } from './figure-parts.ts'
import { number, percent } from './words.ts'

/** An axis of whole numbers from 0 to a round number at or above `max`. */
export function countAxis(label: string, max: number): ValueAxis {
  const step = stepFor(Math.max(max, 1))
  const top = Math.ceil(Math.max(max, 1) / step) * step
  const values = Array.from({ length: Math.round(top / step) + 1 }, (_, i) => i * step)
  return { label, max: top, ticks: values.map((value) => ({ value, label: number(value) })) }
}

function stepFor(max: number): number {
  const [, second = 1] = ticks(0, max, 5)
  return Math.max(1, Math.round(second))
}

/** An axis of shares. It ends at the first round share above every interval, so that small shares stay legible. */
export function shareAxis(label: string, max: number): ValueAxis {
  const top = [0.1, 0.2, 0.4, 0.6, 0.8].find((candidate) => max <= candidate) ?? 1
  const step = top <= 0.1 ? 0.02 : top <= 0.2 ? 0.05 : top <= 0.4 ? 0.1 : top <= 0.6 ? 0.2 : 0.25
  const end = top === 0.8 ? 1 : top
  const values = Array.from(
    { length: Math.round(end / step) + 1 },
    (_, i) => Math.round(i * step * 100) / 100,
  )
  return {
    label,
    max: end,
    ticks: values.map((value) => ({ value, label: value === 0 ? '0%' : percent(value).replace('.0%', '%') })),
  }
}
