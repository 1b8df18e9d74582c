import type { StoryMatrix, Telling } from '@parallax/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  alignSentences,
  pairView,
  quotationLedger,
  storyHeadlines,
  storyMatrix,
  storyOrder,
} from '../src/tellings/index.ts'
import { EVENING, MORNING, OTHER, telling } from './tellings-articles.ts'

let morning: Telling
let evening: Telling
let other: Telling
let copy: Telling
let all: Telling[]

beforeAll(async () => {
  morning = await telling('a', MORNING, {
    outlet: 'Selm Courier',
    publishedAt: '2026-05-08T08:00:00Z',
    title: 'Ferry sinks off Port Selm, 12 dead',
  })
  evening = await telling('b', EVENING, {
    outlet: 'Island Gazette',
    publishedAt: '2026-05-08T19:30:00Z',
    title: 'Ferry toll rises to 17 off Port Selm',
  })
  other = await telling('c', OTHER, { outlet: 'Northern Post', publishedAt: '2026-05-08' })
  copy = await telling('d', MORNING, {
    outlet: 'Northern Post',
    publishedAt: '2026-05-08T09:00:00Z',
    copyOf: 'a',
  })
  all = [morning, evening, other, copy]
})

const row = ({ rows }: StoryMatrix, kind: string, key: string) =>
  rows.find((one) => one.kind === kind && one.key === key)

const textAt = ({ text }: Telling, { start, end }: { start: number; end: number }) => text.slice(start, end)

describe('aligned sentences', () => {
  test('pairs what both say and lists what only one says', () => {
    const { pairs, onlyA, onlyB } = alignSentences(morning, evening)
    expect(
      pairs.map(({ a, b }) => [textAt(morning, a).slice(0, 20), textAt(evening, b).slice(0, 20)]),
    ).toEqual([
      ['A ferry with sixty p', 'Seventeen people wer'],
      ['The ferry Ostara had', 'The ship had left th'],
      ['“We heard a noise li', '“We heard a noise li'],
    ])
    expect(onlyA.map((span) => textAt(morning, span).slice(0, 6))).toEqual(['Divers', 'The ha'])
    expect(onlyB.map((span) => textAt(evening, span).slice(0, 12))).toEqual(['A prosecutor'])
  })

  test('the same sentence is the same, one with another number is not', async () => {
    const one = await telling(
      'x',
      'The bridge over the Selm was closed on Monday after a crack was found in 3 of its arches.',
    )
    const [same, changed] = [one.text.replace('Monday after', 'Monday, after'), one.text.replace('3', '5')]
    const matchWith = async (text: string) => alignSentences(one, await telling('y', text)).pairs[0]?.match
    expect(await matchWith(same)).toBe('same')
    expect(await matchWith(changed)).toBe('reworded')
    expect(await matchWith(one.text.replace('was found', 'was not found'))).toBe('reworded')
  })

  test.each([
    ['The ferry sank off Port Selm at noon.', 'Voters in Ostrava chose a new council on Sunday.'],
    ['Mayor Ilse Varga opened the new library.', 'Mayor Ilse Varga will visit the mills of Ostrava.'],
  ])('nothing in common: %s', async (a, b) => {
    expect(alignSentences(await telling('x', a), await telling('y', b)).pairs).toEqual([])
  })

  test('shared words stand where they are said to', () => {
    for (const { a, b, sharedA, sharedB } of alignSentences(morning, evening).pairs)
      for (const [span, words] of [
        [a, sharedA],
        [b, sharedB],
      ] as const)
        for (const word of words) {
          expect(word.start).toBeGreaterThanOrEqual(span.start)
          expect(word.end).toBeLessThanOrEqual(span.end)
        }
  })
})

describe('the matrix of a story', () => {
  test('columns are outlets in the order of publication; copies are told', () => {
    expect(storyMatrix(all).columns).toEqual([
      { key: 'outlet:Selm Courier', outlet: 'Selm Courier', articles: ['a'], copies: [] },
      {
        key: 'outlet:Northern Post',
        outlet: 'Northern Post',
        articles: ['d', 'c'],
        copies: [{ article: 'd', copyOf: 'a' }],
      },
      { key: 'outlet:Island Gazette', outlet: 'Island Gazette', articles: ['b'], copies: [] },
    ])
  })

  test('12 dead and 17 dead are in conflict, and "at least 12" is not with 17', () => {
    const deaths = row(storyMatrix([morning, evening, other]), 'quantity', 'deaths')
    const seen = deaths?.disagreements.map(({ state, valueA, valueB, later, update }) => [
      state,
      valueA,
      valueB,
      later,
      update,
    ])
    expect(seen).toContainEqual(['conflict', 'Seventeen', 'Twelve', null, false])
    expect(seen).toContainEqual(['differs', 'at least 12', 'Seventeen', 'b', true])
    expect(deaths?.cells.map(({ state }) => state)).toEqual(['differs', 'conflict', 'conflict'])
  })

  test('what stands only in a copy counts for nobody', () => {
    const beacon = storyMatrix(all).rows.find(
      ({ kind, label }) => kind === 'statement' && label.includes('beacon'),
    )
    expect(beacon?.cells.map(({ state, copied }) => [state, copied])).toEqual([
      ['present', false],
      ['present', true],
      ['absent', false],
    ])
    expect(beacon?.told).toBe(1)
  })

  test('who is named where', () => {
    const named = storyMatrix([morning, evening]).rows.filter(({ kind }) => kind === 'entity')
    expect(named.find(({ label }) => label === 'Ilse Varga')?.told).toBe(2)
    const cells = named.find(({ label }) => label.includes('Northern Line'))?.cells
    expect(cells?.map(({ state }) => state)).toEqual(['absent', 'present'])
  })

  test('the day is one day however it is written', () => {
    expect(row(storyMatrix([morning, evening]), 'date', '2026-05-08')?.told).toBe(2)
  })

  test('every place lies in its sentence, and what it holds is said there', () => {
    const texts = new Map(all.map((one) => [one.id, one.text]))
    for (const { kind, key, cells } of storyMatrix(all).rows)
      for (const place of cells.flatMap(({ places }) => places)) {
        const text = texts.get(place.article) ?? ''
        expect(place.start).toBeLessThan(place.end)
        expect(place.start).toBeGreaterThanOrEqual(place.sentence.start)
        expect(place.end).toBeLessThanOrEqual(place.sentence.end)
        expect(place.end).toBeLessThanOrEqual(text.length)
        if (kind === 'quantity' && key === 'deaths')
          expect(text.slice(place.start, place.end)).toMatch(/12|17|twelve|seventeen/i)
      }
  })

  test('is the same in every order of the articles', () => {
    const expected = JSON.stringify(storyMatrix(all))
    for (const order of [
      [3, 2, 1, 0],
      [1, 3, 0, 2],
      [2, 0, 3, 1],
    ])
      expect(JSON.stringify(storyMatrix(order.map((i) => all[i] as Telling)))).toBe(expected)
  })
})

describe('no conflict', () => {
  test.each([
    ['A fire in Port Selm killed 12 people.', 'A fire in Port Selm injured 17 people.', 'other fates'],
    ['A quake killed 12 people in Turkey.', 'A quake killed 17 people in Syria.', 'other places'],
    [
      'A fire in Port Selm killed 12 people.',
      'Three of the 12 dead in the Port Selm fire were children.',
      'a part',
    ],
    [
      'A fire in Port Selm killed 12 people.',
      'A fire in Port Selm killed 12 people, including three children.',
      'a part beside',
    ],
    [
      'A fire in Port Selm killed 12 people.',
      'A fire in Port Selm last year killed 17 people.',
      'another year',
    ],
    ['A fire in Port Selm killed 12 people.', 'A fire in Port Selm killed 3 firefighters.', 'others'],
    [
      'The toll of the Port Selm fire rose to 17 people dead.',
      'The toll of the Port Selm fire rose from 17 to 21 dead.',
      'one knows both',
    ],
    [
      'The Port Selm tunnel costs $3 billion.',
      'The Port Selm tunnel serves 3 billion people.',
      'other things',
    ],
    ['The Port Selm tunnel costs $3 billion.', 'The Port Selm tunnel costs $3.04 billion.', 'rounded'],
    [
      'A fire in Port Selm killed 12 people.',
      'The ferry to Hallin sank, and 17 people were killed.',
      'another matter',
    ],
    [
      'Five soldiers lost their lives near Port Selm, four from their own fire.',
      'Four soldiers were killed near Port Selm by their own fire.',
      'a part without its noun',
    ],
  ])('%s / %s (%s)', async (a, b) => {
    const matrix = storyMatrix([await telling('x', a), await telling('y', b)])
    expect(matrix.rows.flatMap(({ disagreements }) => disagreements)).toEqual([])
  })
})

test('bounds that leave both right differ', async () => {
  const matrix = storyMatrix([
    await telling('x', 'More than 200 people were hurt in a fire on the quay of Port Selm.'),
    await telling('y', 'A fire on the quay of Port Selm left 212 people injured.'),
  ])
  const found = matrix.rows.flatMap(({ disagreements }) => disagreements)
  expect(found.map(({ state, valueA, valueB }) => [state, valueA, valueB])).toEqual([
    ['differs', 'More than 200', '212'],
  ])
})

describe('in conflict', () => {
  test.each([
    [
      'A fire in Port Selm killed 12 people on the quay.',
      'A fire on the quay of Port Selm killed 17 people.',
    ],
    [
      'A fire in Port Selm killed 12 people on the quay.',
      'At least 17 people died in a fire on the quay of Port Selm.',
    ],
    [
      'A fire on the quay of Port Selm left at least 200 people injured.',
      'A fire on the quay of Port Selm left 150 people hurt.',
    ],
    [
      'A fire on the quay of Port Selm damaged at least 200 houses.',
      'A fire on the quay of Port Selm damaged 150 houses.',
    ],
    [
      'The new tunnel under the bay of Port Selm will cost $3 billion.',
      'The tunnel under the bay of Port Selm will cost $5 billion.',
    ],
  ])('%s / %s', async (a, b) => {
    const matrix = storyMatrix([await telling('x', a), await telling('y', b)])
    expect(matrix.rows.flatMap(({ disagreements }) => disagreements).map(({ state }) => state)).toEqual([
      'conflict',
    ])
  })
})

describe('a toll in words unlike the others', () => {
  const states = async (sentences: string[]) => {
    const matrix = storyMatrix(
      await Promise.all(
        sentences.map((sentence, i) => telling(`t${i}`, sentence, { outlet: `Outlet ${i}` })),
      ),
    )
    return row(matrix, 'quantity', 'deaths')?.cells.map(({ state }) => state)
  }

  test('disagrees with whom the same toll elsewhere disagrees with', async () => {
    expect(
      await states([
        'A coach fell into the Dray gorge on Monday, killing 17 people, the governor of the valley said.',
        'Seventeen people were killed, the governor of the valley told mourners.',
        'Twelve people were killed when a coach fell into the Dray gorge on Monday.',
      ]),
    ).toEqual(['conflict', 'conflict', 'conflict'])
  })

  test('does not, where it is another place’s', async () => {
    expect(
      await states([
        'A coach fell into the Dray gorge near Korvala, killing 17 people, the governor of the valley said.',
        'Seventeen people were killed in Norvik, the governor of the valley told mourners.',
        'Twelve people were killed when a coach fell into the Dray gorge near Korvala.',
      ]),
    ).toEqual(['conflict', 'present', 'conflict'])
  })
})

describe('the ledger of quotations', () => {
  test('says what was cut, what was told in other words, and by whom', () => {
    const ledger = quotationLedger([other, evening, morning])
    const thunder = ledger.find(({ words }) => words.includes('thunder'))
    expect(thunder?.speaker).toBe('Ilse Varga')
    expect(thunder?.full.article).toBe('a')
    expect(thunder?.uses.map(({ article, wording, lagHours }) => [article, wording, lagHours])).toEqual([
      ['a', 'full', 0],
      ['b', 'cut', 11.5],
      ['c', 'paraphrased', null],
    ])
    const cut = thunder?.uses[1]?.leftOut.map((span) => textAt(morning, span))
    expect(cut).toEqual(['and then the water came in through the doors of the car deck'])
    expect(thunder?.onlyOne).toBe(false)
  })

  test('is the same in every order of the articles', () => {
    const expected = JSON.stringify(quotationLedger(all))
    for (const order of [
      [3, 2, 1, 0],
      [1, 3, 0, 2],
    ])
      expect(JSON.stringify(quotationLedger(order.map((i) => all[i] as Telling)))).toBe(expected)
  })

  test('a copy repeats an utterance and says so', () => {
    const thunder = quotationLedger(all).find(({ words }) => words.includes('thunder'))
    expect(thunder?.uses.map(({ article, copied }) => [article, copied])).toEqual([
      ['a', false],
      ['d', true],
      ['b', false],
      ['c', false],
    ])
  })

  test('a quotation of one outlet is only one’s', () => {
    expect(quotationLedger([evening]).map(({ onlyOne }) => onlyOne)).toEqual([true])
  })
})

test('a bare day comes at its end, lag is known only between hours', () => {
  expect(storyOrder(all).map(({ article, lagHours, copyOf }) => [article, lagHours, copyOf])).toEqual([
    ['a', 0, null],
    ['d', 1, 'a'],
    ['b', 11.5, null],
    ['c', null, null],
  ])
})

describe('an article that was rewritten', () => {
  const rewritten = () => ({
    ...evening,
    publishedAt: '2026-05-08T07:00:00Z',
    rewritten: { first: 'A ferry sank off Port Selm on Friday.', at: '2026-05-08T19:30:00Z' },
  })

  test('stands where its first version came', () => {
    const steps = storyOrder([morning, rewritten()])
    expect(steps.map(({ article, isRewritten }) => [article, isRewritten])).toEqual([
      ['b', true],
      ['a', false],
    ])
  })

  test('is not the first with words that only its later version has', () => {
    const [said] = quotationLedger([morning, rewritten()]).filter(({ uses }) => uses.length > 1)
    expect(said?.uses.map(({ article, lagHours }) => [article, lagHours])).toEqual([
      ['a', 0],
      ['b', 11.5],
    ])
    expect(said?.first).toBe('a')
  })

  test('is the first with words that its first version had', () => {
    const early = { ...rewritten(), rewritten: { first: EVENING, at: '2026-05-08T19:30:00Z' } }
    const [said] = quotationLedger([morning, early]).filter(({ uses }) => uses.length > 1)
    expect(said?.first).toBe('b')
  })

  test('gives a toll of its later version later', () => {
    const [toll] = storyMatrix([morning, rewritten()]).rows.flatMap(({ disagreements }) => disagreements)
    expect(toll?.publishedA === '2026-05-08T19:30:00Z' || toll?.publishedB === '2026-05-08T19:30:00Z').toBe(
      true,
    )
    expect(toll?.update).toBe(true)
  })
})

test('an original of which only the day is known comes before its first copy', () => {
  const original = { ...morning, publishedAt: '2026-05-08' }
  expect(storyOrder([copy, evening, original]).map(({ article }) => article)).toEqual(['a', 'd', 'b'])
  const later = { ...original, publishedAt: '2026-05-08T12:00:00Z' }
  expect(storyOrder([{ ...copy, copyOf: null }, later]).map(({ article }) => article)).toEqual(['d', 'a'])
})

test('headlines show the words that only one has', () => {
  const own = storyHeadlines(all).map(({ text, own }) => own.map(({ start, end }) => text.slice(start, end)))
  expect(own).toEqual([['sinks', '12 dead'], ['toll rises to 17']])
})

test('what two share of their own words opens onto passages that have as many words', async () => {
  const told = Array.from(
    { length: 9 },
    (_, at) =>
      `Paragraph ${at} tells that the harbour board of Port Selm moved its crane number ${at} to quay ${at * 7}.`,
  )
  const one = await telling('one', told.slice(0, 7).join('\n\n'))
  const other = await telling(
    'other',
    ['Nobody had expected that the board would meet at night.', ...told.slice(2)].join('\n\n'),
  )
  const { words, ownA, ownB, shareA, shareB, passages } = pairView(one, other).reuse
  expect(words).toBeGreaterThan(50)
  expect(passages.reduce((sum, passage) => sum + passage.words, 0)).toBe(words)
  expect([words / ownA, words / ownB]).toEqual([shareA, shareB])
  const plain = (text: string) => text.toLowerCase().match(/[a-z\d]+/g) ?? []
  for (const { a, b, words: own } of passages) {
    const found = plain(one.text.slice(a.start, a.end))
    expect(found).toEqual(plain(other.text.slice(b.start, b.end)))
    expect(found.length).toBe(own)
  }
})

test('own words are counted where nothing is shared too', async () => {
  const one = await telling('one', 'The mill of Korvala burned down.')
  const other = await telling('other', 'A school opens in May.')
  expect(pairView(one, other).reuse).toMatchObject({ words: 0, ownA: 6, ownB: 5 })
  expect(pairView(other, one).reuse).toMatchObject({ words: 0, ownA: 5, ownB: 6 })
})

describe('two articles side by side', () => {
  test('says who is in which, and that two are two', () => {
    const view = pairView(morning, evening)
    expect(view.n).toBe(2)
    const line = view.entities.find(({ label }) => label.includes('Northern Line'))
    expect([line?.inA.length, line?.inB.length]).toEqual([0, 1])
    expect(view.speakers.find(({ label }) => label === 'Ilse Varga')).toMatchObject({
      inA: [{ article: 'a' }],
      inB: [{ article: 'b' }],
    })
    expect(view.disagreements.map(({ state }) => state)).toEqual(['differs'])
    expect(view.reuse.kind).toBeNull()
    expect(view.sharedPhrases.map(({ label }) => label)).toContain('coast guard')
    for (const { inA, inB } of view.sharedPhrases) expect(Math.min(inA.length, inB.length)).toBeGreaterThan(0)
  })

  test('from the other side it is the same, turned', () => {
    const [there, back] = [pairView(morning, evening), pairView(evening, morning)]
    expect(back.entities.map(({ key, inA, inB }) => ({ key, inA: inB, inB: inA }))).toEqual(
      there.entities.map(({ key, inA, inB }) => ({ key, inA, inB })),
    )
    expect(back.sentences.onlyA).toEqual(there.sentences.onlyB)
    expect(back.sentences.pairs.length).toBe(there.sentences.pairs.length)
    expect(back.sharedPhrases.map(({ key }) => key)).toEqual(there.sharedPhrases.map(({ key }) => key))
  })
})
