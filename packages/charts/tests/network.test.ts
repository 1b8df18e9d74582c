import { describe, expect, test } from 'vitest'
import { atWidth, type Drawn, marksOf, type NetworkFigure, prepare } from '../src/prepare/index.ts'
import { backbone } from '../src/prepare/network/forms.ts'
import { networkLayout as places } from '../src/prepare/network/layout.ts'
import { boxOf, networkLayout, overlap } from '../src/visualise/network-layout.ts'
import { context, entity, entityNetwork } from './samples/index.ts'

const draw = (question = entityNetwork()): Drawn => prepare(question, context())
const figureOf = (drawn: Drawn): NetworkFigure => {
  if (drawn.figure?.type !== 'network') throw new Error('no network')
  return drawn.figure
}
const WIDTHS = [320, 360, 390, 560, 700, 900, 1100, 1376]

describe('places', () => {
  const nodes = Array.from({ length: 30 }, (_, i) => ({ id: `n${i}`, size: 1 / (i + 1) }))
  const edges = nodes.slice(1).map(({ id }, i) => ({ source: `n${i % 5}`, target: id, size: 0.5 }))

  test('are the same for the same network, to the last digit', () =>
    expect(places(nodes, edges, 1.5)).toEqual(places(nodes, edges, 1.5)))

  test('do not hang on the order in which nodes come', () => {
    const byId = new Map(places(nodes.toReversed(), edges, 1.5).map((place) => [place.id, place]))
    for (const place of places(nodes, edges, 1.5)) expect(byId.get(place.id)).toEqual(place)
  })

  test('fill the paper and stay on it', () => {
    const laid = places(nodes, edges, 1.5)
    for (const axis of ['x', 'y'] as const) {
      expect(Math.min(...laid.map((place) => place[axis]))).toBe(0)
      expect(Math.max(...laid.map((place) => place[axis]))).toBe(1)
    }
  })

  test('of joined nodes are nearer than of others', () => {
    const laid = new Map(places(nodes, edges, 1).map((place) => [place.id, place]))
    const distance = (a: string, b: string) => {
      const [one, other] = [laid.get(a), laid.get(b)]
      return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))
    }
    const joined = edges.map(({ source, target }) => distance(source, target))
    const all = nodes.flatMap((a) => nodes.map((b) => distance(a.id, b.id)))
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    expect(mean(joined)).toBeLessThan(mean(all) * 0.7)
  })

  test.each([0, 1, 2])('of %i nodes are numbers', (count) => {
    const few = places(nodes.slice(0, count), edges.slice(0, Math.max(0, count - 1)), 1)
    expect(few).toHaveLength(count)
    for (const { x, y } of few) expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true)
  })
})

describe('edges that are drawn', () => {
  const edge = (source: string, target: string) => ({ source, target })
  test('are the strongest, and the strongest of each node', () => {
    const edges = [edge('a', 'b'), edge('a', 'c'), edge('b', 'c'), edge('a', 'd'), edge('c', 'e')]
    expect(backbone(edges, 3)).toEqual([edge('a', 'b'), edge('a', 'c'), edge('a', 'd'), edge('c', 'e')])
    expect(backbone(edges, 9)).toEqual(edges)
    expect(backbone([], 9)).toEqual([])
  })
})

describe.each(WIDTHS)('at %i px', (width) => {
  const figure = atWidth(figureOf(draw(entityNetwork({ nodes: 70 }))), width)
  const layout = networkLayout(figure, width)
  const labels = layout.nodes.flatMap(({ label }) => label ?? [])

  test('every node and every edge that is drawn is a mark of its own, and nothing else is', () => {
    const [form] = figure.forms
    expect(figure.nodes.map(({ id }) => id).sort()).toEqual(form?.places.map(({ id }) => id).sort())
    expect(figure.edges.map(({ id }) => id)).toEqual(form?.edges)
    const ids = new Set(figure.nodes.map(({ id }) => id))
    for (const { source, target } of figure.edges) expect(ids.has(source) && ids.has(target)).toBe(true)
    expect(marksOf(figure)).toHaveLength(figure.nodes.length + figure.edges.length)
  })

  test('no two names touch, no name touches a node, and none leaves the drawing', () => {
    labels.forEach((label, i) => {
      const box = boxOf(label)
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(width)
      for (const other of labels.slice(i + 1)) expect(overlap(box, boxOf(other))).toBe(false)
    })
    for (const { x, y, radius, label } of layout.nodes)
      for (const other of labels)
        if (other !== label)
          expect(
            overlap(boxOf(other), {
              left: x - radius,
              right: x + radius,
              top: y - radius,
              bottom: y + radius,
            }),
          ).toBe(false)
  })

  test('the names that matter most are all there, and most of the others', () => {
    expect(layout.nodes.slice(0, 5).every(({ label }) => label !== null)).toBe(true)
    expect(labels.length / layout.nodes.length).toBeGreaterThan(0.7)
  })

  test('nodes stand on the paper, and the words below it', () => {
    for (const { x, y, radius } of layout.nodes) {
      expect(x - radius).toBeGreaterThanOrEqual(0)
      expect(x + radius).toBeLessThanOrEqual(width)
      expect(y - radius).toBeGreaterThanOrEqual(0)
      expect(y + radius).toBeLessThan(layout.words[0]?.y ?? 0)
    }
    expect(layout.height).toBeGreaterThan(layout.words.at(-1)?.y ?? 0)
  })
})

test('a narrow drawing has fewer nodes and says so', () => {
  const figure = figureOf(draw(entityNetwork({ nodes: 70 })))
  const nodes = [360, 700, 1200].map((width) => atWidth(figure, width).nodes.length)
  expect(nodes).toEqual([14, 32, 70])
  expect(figure.forms.map(({ shown }) => shown)).toEqual([
    expect.stringMatching(/^All 70 names and 1\d\d of \d+ pairs are drawn$/),
    expect.stringMatching(/^32 of 70 names and \d+ of \d+ pairs are drawn$/),
    expect.stringMatching(/^14 of 70 names and \d+ of \d+ pairs are drawn$/),
  ])
})

test('a small network is drawn whole everywhere and says nothing of it', () => {
  const figure = figureOf(draw(entityNetwork({ nodes: 4 })))
  expect(figure.forms.map(({ shown }) => shown)).toEqual([null, null, null])
})

describe('what is said', () => {
  test('the strongest pair with what chance would give, and who stands with most others', () => {
    expect(draw().finding).toBe(
      'Name Number 0 and Name Number 6 are joined most strongly: 8 articles name both (26.2 expected by chance, 0.3 times that). Name Number 0 stands with 23 of the other 23 names.',
    )
  })
  test('names that meet nobody are left out of the drawing, and it is said', () => {
    const drawn = draw(entityNetwork({ alone: 2 }))
    expect(figureOf(drawn).nodes).toHaveLength(24)
    expect(drawn.caveats).toEqual([
      '2 names are left out that stand with none of the others in 2 articles or more.',
    ])
  })
  test('around one: it comes first, whatever its number, and the title names it', () => {
    const drawn = draw(entityNetwork({ centre: 9 }))
    expect(drawn.title).toBe('Who stands with Name Number 9')
    expect(figureOf(drawn).nodes[0]?.label).toBe('Name Number 9')
  })
  test('NPMI of few articles is warned of', () => {
    expect(draw(entityNetwork({ weight: 'npmi' })).caveats.join(' ')).toContain('prefers the rare')
    expect(draw().caveats).toEqual([])
  })
  test('what makes a line thick is said under the drawing', () => {
    expect(figureOf(draw(entityNetwork({ weight: 'log-likelihood' }))).legend.widths).toBe(
      'Line: association, G²',
    )
  })
  test.each([
    [1, 'articles', 'Fewer than two names were found in these articles.'],
    [3, 'articles', 'No two of these names stand together in 2 articles or more.'],
    [
      3,
      'npmi',
      'No two of these names stand together in 2 articles or more more often than chance would have it.',
    ],
  ] as const)('nothing to draw: %i names by %s', (alone, weight, words) => {
    const drawn = draw(entityNetwork({ nodes: 0, alone, weight }))
    expect(drawn.empty).toBe(words)
    expect(drawn.figure).toBeNull()
  })
})

describe('marks', () => {
  const figure = figureOf(draw())
  test('a node leads to the page of its entity and opens the articles that name it', () => {
    const [node] = figure.nodes
    const { id } = entity('Name Number 0')
    expect(node?.mark).toMatchObject({ page: id, opens: { slice: { entities: { all: [id] } } } })
    expect(node?.mark.label).toBe(
      'Name Number 0: person and named in 40 of 52 articles (77%); 120 mentions; joined to 23 names here',
    )
  })
  test('an edge opens the articles that name both, and the sentences of the pair', () => {
    const [edge] = figure.edges
    const [one, other] = [entity('Name Number 0').id, entity('Name Number 6').id]
    expect(edge?.mark.page).toBeUndefined()
    expect(edge?.mark.opens).toMatchObject({
      slice: { entities: { all: [one, other] } },
      subject: { kind: 'pair', id: one, other },
      title: 'Articles that mention Name Number 0 and Name Number 6',
    })
  })
  test('types differ by colour and by shape', () => {
    const looks = figure.legend.types.map(({ look }) => look)
    expect(new Set(looks.map(({ marker }) => marker)).size).toBe(6)
    expect(new Set(looks.map(({ colour }) => colour.light)).size).toBe(6)
  })
  test('the table has every pair, drawn or not', () => {
    const drawn = draw(entityNetwork({ nodes: 70 }))
    expect(drawn.table.rows).toHaveLength(figureOf(drawn).edges.length)
  })
})
