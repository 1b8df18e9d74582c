import { describe, expect, test } from 'vitest'
import { joinMarked } from './marked-names.ts'

/** Names by salience, the most salient first. */
const ranked = (text: string) =>
  joinMarked(text)
    .entities.toSorted((a, b) => b.salience - a.salience)
    .map(({ name }) => name)

const FIRST: [why: string, text: string, first: string][] = [
  ['the headline', '# [Ama Okoro] quits\n\n[Lev Brandt] met [Ama Okoro].', 'Ama Okoro'],
  ['the lead before the end', '[Ama Okoro] sang. It rained. It snowed. [Lev Brandt] sang.', 'Ama Okoro'],
  ['frequency', 'Of [Lev Brandt] and [Ama Okoro]. [Okoro] sang. [Okoro] danced.', 'Ama Okoro'],
  [
    'pronouns count',
    'It rained on [Nora Feldt] and [Lev Brandt]. [Feldt] sang, then she danced, then she left.',
    'Nora Feldt',
  ],
  ['who acts', 'Yesterday [Ama Okoro] met [Lev Brandt].', 'Ama Okoro'],
  ['a name before a demonym', 'A [Kenyan|G] ship left [Uganda|P].', 'Uganda'],
  [
    'all paragraphs before one',
    'It rained on [Lev Brandt], [Lev Brandt] and [Ama Okoro].\n\n[Okoro] sang.\n\n[Okoro] left.',
    'Ama Okoro',
  ],
]

describe('salience goes by', () => {
  test.each(FIRST)('%s: %s', (_, text, first) => expect(ranked(text)[0]).toBe(first))
})

test('an entity with every sign has 1, and none has more or nothing', () => {
  const { entities } = joinMarked(
    '# [Ama Okoro] quits\n\n[Okoro] left the [Harbour Party|O] with [Lev Brandt].',
  )
  expect(entities[0]).toMatchObject({ name: 'Ama Okoro', salience: 1 })
  for (const { salience } of entities) {
    expect(salience).toBeGreaterThan(0)
    expect(salience).toBeLessThanOrEqual(1)
  }
})

test('salience is the documented sum: position, share, spread and role of the later of two', () => {
  const { entities } = joinMarked('[Ama Okoro] spoke. [Okoro] left. With [Lev Brandt] it rained.')
  const share = (0.3 * Math.log1p(1)) / Math.log1p(2)
  const role = (0.1 * 0.25) / 2
  expect(entities[1]?.salience).toBeCloseTo(0.3 / 2 + share + 0.05 + role, 3)
})

test('a name in the headline alone is salient by it and by its share', () => {
  const { entities } = joinMarked('# [Ama Okoro] quits\n\n[Lev Brandt] sang.')
  expect(entities[0]?.salience).toBeCloseTo(0.25 + 0.3, 3)
})
