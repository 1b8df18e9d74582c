import type { EntityType } from '@parallax/domain'
import { type Colour, type Look, MARKERS } from './figure-parts.ts'

/**
 * Okabe and Ito's six hues, each moved in lightness for white paper (where half of the originals are too pale: sky blue and
 * orange 2.3:1) and for dark. At least 3:1 against every surface (WCAG 1.4.11), and no two closer than 0.1 in OKLab to readers
 * with protanopia or deuteranopia (Machado, Oliveira and Fernandes 2009); both are tested.
 */
export const HUES: readonly Colour[] = [
  { light: '#2b8fe0', dark: '#7cc6f7' }, // sky blue
  { light: '#a83c00', dark: '#e0651a' }, // vermillion
  { light: '#14997f', dark: '#66e6c0' }, // bluish green
  { light: '#85245a', dark: '#c9659a' }, // reddish purple
  { light: '#b87800', dark: '#f0ac1c' }, // orange
  { light: '#0173a3', dark: '#2593e8' }, // blue
]

/** For what is nobody: an unknown outlet. */
export const NEUTRAL: Colour = { light: '#5c6670', dark: '#a9b2bd' }

/** Surfaces that charts stand on. */
export const SURFACES = {
  light: ['#ffffff', '#f8f8f6', '#f1f1ee'],
  dark: ['#0e1013', '#15181c', '#1c2025'],
} as const

export const INK: Readonly<Record<'strong' | 'soft' | 'quiet' | 'rule' | 'ground', Colour>> = {
  strong: { light: '#15171c', dark: '#eceef1' },
  soft: { light: '#464b55', dark: '#b7bdc7' },
  quiet: { light: '#636974', dark: '#939ba8' },
  rule: { light: '#e3e3de', dark: '#282d34' },
  ground: { light: '#ffffff', dark: '#15181c' },
}

/** A sequential scale for shares, from none to all; `ink` is legible on the fill. */
export const STEPS: readonly { fill: Colour; ink: Colour }[] = [
  { fill: { light: '#f3f5f7', dark: '#1e242b' }, ink: { light: '#59626e', dark: '#a4adb8' } },
  { fill: { light: '#d9e8f3', dark: '#16324a' }, ink: { light: '#1b2028', dark: '#eceff3' } },
  { fill: { light: '#afd0e7', dark: '#1a4a70' }, ink: { light: '#1b2028', dark: '#eceff3' } },
  { fill: { light: '#7ab2d8', dark: '#2a6b9c' }, ink: { light: '#0c1116', dark: '#ffffff' } },
  { fill: { light: '#2f77ab', dark: '#64aee0' }, ink: { light: '#ffffff', dark: '#0c1116' } },
  { fill: { light: '#0b4f82', dark: '#b4dcf7' }, ink: { light: '#ffffff', dark: '#0c1116' } },
]

const DASHES = ['', '7 3', '3 2.5', '10 3 2 3', '5 2 2 2', '12 4'] as const

const NOBODY: Look = { colour: NEUTRAL, dash: '3 3', marker: 'wye' }

/** FNV-1a, 32 bits: small, stable, and the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}

/**
 * How each identity looks. The colour follows the identity, not its rank: a name keeps it when the order changes. Where two
 * names of one chart want the same one, the later id takes the next free one; beyond the last hue they repeat.
 */
export function looksOf(ids: readonly (string | null)[]): (id: string | null) => Look {
  const taken = new Map<string, number>()
  const free = new Set(HUES.keys())
  for (const id of [...new Set(ids)].filter((id) => id !== null).sort()) {
    if (free.size === 0) for (const slot of HUES.keys()) free.add(slot)
    let slot = hash(id) % HUES.length
    while (!free.has(slot)) slot = (slot + 1) % HUES.length
    free.delete(slot)
    taken.set(id, slot)
  }
  return (id) => {
    const slot = id === null ? undefined : taken.get(id)
    const colour = slot === undefined ? undefined : HUES[slot]
    if (slot === undefined || !colour) return NOBODY
    return { colour, dash: DASHES[slot] ?? '', marker: MARKERS[slot] ?? 'circle' }
  }
}

/** The colour of a ranked bar chart, where all bars are one measure. */
export const MEASURE: Colour = { light: '#2f6da8', dark: '#74aee6' }

/** How each type of entity looks where things of several types stand side by side. */
export const TYPE_LOOKS: Readonly<Record<EntityType, Look>> = {
  PERSON: typeLook(0, 'circle'),
  ORGANIZATION: typeLook(1, 'square'),
  PLACE: typeLook(2, 'triangle'),
  GROUP: typeLook(3, 'diamond'),
  EVENT: typeLook(4, 'star'),
  OTHER: { colour: NEUTRAL, dash: '', marker: 'cross' },
}

function typeLook(slot: number, marker: Look['marker']): Look {
  return { colour: HUES[slot] ?? NEUTRAL, dash: '', marker }
}

/** Lines between things: behind everything else, yet at least 3:1 on paper. */
export const EDGE: Colour = { light: '#8a909b', dark: '#6f7784' }
