import { describe, expect, test } from 'vitest'
import { comparePair } from '../src/grouping/compare-pair.ts'
import { sharedPassages } from '../src/grouping/shared-passages.ts'
import { sketchOf } from '../src/grouping/sketch.ts'
import { FERRY, paragraphsOf, STRIKE, without } from './grouping-articles.ts'

const compare = (a: string, b: string) => comparePair(sketchOf(a), sketchOf(b))
const EDITS: [string, string][] = [
  ['late on Tuesday', 'on Tuesday night'],
  ['scrap yard in the next town', 'scrap dealer'],
  ['some two hundred', 'about 200'],
  ['Opponents fear', 'Critics say they fear'],
  ['gathered four thousand signatures in a week', 'was signed by four thousand people within a week'],
]
const edited = EDITS.reduce((text, [from, to]) => text.replace(from, to), FERRY)
const CORRECTION =
  '\nCorrection: an earlier version of this article gave a wrong figure for the share that the state pays of the library.'

describe('copies', () => {
  const COPIES: [name: string, kind: 'exact' | 'near', copy: string][] = [
    ['the same words', 'exact', FERRY],
    ['the same words in capitals', 'exact', FERRY.toUpperCase()],
    ['paragraphs run together', 'exact', FERRY.replaceAll('\n', ' ')],
    ['straight marks for curved ones', 'exact', FERRY.replaceAll(/[“”]/g, '"')],
    ['guillemets for quotation marks', 'exact', FERRY.replaceAll('“', '«').replaceAll('”', '»')],
    ['without any quotation marks', 'exact', FERRY.replaceAll(/[“”]/g, '')],
    ['another headline in the text', 'near', `Old ferry terminal makes way for books\n${FERRY}`],
    ['a dateline before it', 'near', `PORT SELM (Coast Wire) — ${FERRY}`],
    ['lightly edited wire', 'near', edited],
    ['two sentences changed places', 'near', swapped(FERRY)],
    ['cut after the fourth paragraph', 'near', paragraphsOf(FERRY).slice(0, 4).join('\n')],
    ['one paragraph cut in the middle', 'near', without(FERRY, 5)],
    ['two paragraphs cut in the middle', 'near', without(FERRY, 5, 7)],
    [
      'two paragraphs cut in the middle, and a line of one’s own below',
      'near',
      `${without(FERRY, 5, 7)}\nThe plans hang in the office of this paper until Saturday.`,
    ],
    ['a note above', 'near', `This report first reached our readers in the evening edition.\n${FERRY}`],
    ['a correction below', 'near', FERRY + CORRECTION],
    ['a quotation left out', 'near', without(FERRY, 4)],
    [
      'set lines below',
      'near',
      `${FERRY}\nClick here for reprint permission.\nAnna Orlow is a reporter at the Selm Courier. Follow her on Twitter.`,
    ],
  ]
  test.each(COPIES)('%s: %s', (_, kind, copy) => {
    expect(compare(FERRY, copy).kind).toBe(kind)
    expect(compare(copy, FERRY).kind).toBe(kind)
  })

  test('a text that is mostly quotations is a copy by the words between them', () => {
    const told = paragraphsOf(STRIKE).flatMap((line, i) => [
      `“${line.replace('.', ',')}” ${i % 2 ? 'said the baker' : 'the miller answered her'}.`,
      'Then both looked at the clock over the oven.',
    ])
    expect(compare(told.join('\n'), told.slice(0, -1).join('\n')).kind).toBe('near')
  })

  test('what was cut short is wholly in the original, which is only in part in it', () => {
    const { shareA, shareB } = compare(paragraphsOf(FERRY).slice(0, 4).join('\n'), FERRY)
    expect(shareA).toBe(1)
    expect(shareB).toBeLessThan(0.7)
  })

  test('an edited copy is less alike than the words it keeps', () => {
    const { similarity } = compare(FERRY, edited)
    expect(similarity).toBeGreaterThan(0.85)
    expect(similarity).toBeLessThan(1)
  })
})

describe('reuse', () => {
  const half = paragraphsOf(FERRY)
  const LEAD = `After a night of shouting in the gallery and a count that had to be repeated twice, the council of Port Selm has turned its back on the islands: no boat will leave the quay from June on. Residents gathered before the town hall in the rain and sang, and some of the crews, still in uniform, wept when the treasurer came down the stairs.`
  const REUSE: [name: string, text: string][] = [
    ['a new lead on an old text', `${LEAD}\n${half.slice(2).join('\n')}`],
    ['more than a third cut in the middle', without(FERRY, 3, 7)],
    ['background under a new lead', `${STRIKE.slice(0, 400)}\n${half.slice(1, 4).join('\n')}`],
    ['a long excerpt at the end', `${STRIKE}\n${half.slice(5, 9).join('\n')}`],
    ['passages worked into another text', interleaved(half.slice(1, 4), paragraphsOf(STRIKE))],
  ]
  test.each(REUSE)('%s', (_, text) => {
    const { kind, shareA, shareB } = compare(FERRY, text)
    expect(kind).toBeNull()
    expect(Math.max(shareA, shareB)).toBeGreaterThan(0.2)
  })
})

const SPEECH = `“We have waited for this library for thirty years, and we will not wait for another ten, because a town without books is a town without memory and without a future, and because the children of the islands have nowhere to go after school.`
const SPEECH_GOES_ON = `“I promise that the doors will open before the first snow, that the reading room will be heated, and that nobody will pay for a card, whatever the treasurer writes to me about it in the meantime.”`
const STATEMENT = `The authority regrets the inconvenience to passengers and thanks the crews for ninety years of service in every weather. It will offer every employee a place of equal rank in the tunnel company, and it will publish the accounts of the sale before the summer recess.`
const POST = `Ninety years of service end with a brass band and no plan for the winter. The islands were promised a link that works in every weather, and they will remember who voted to cut it when the storms come back in November! — Mara Lind (@maralindselm) May 3, 2020`
const BIO = `Anna Orlow is a reporter at the Selm Courier, where she has covered the harbour, the railways and the town council since 2009. She is the author of two books on the ferries of the northern coast.`
const GALLERY = `Photos: The ferries of Port Selm – The steamer Aurora enters the harbour in 1931 with the first motor cars on deck. Hide Caption 1 of 4 Photos: The ferries of Port Selm – Crowds wait in the hall on the opening day of the terminal. Hide Caption 2 of 4 Photos: The ferries of Port Selm – A winter storm breaks over the pier and the closed ticket office. Hide Caption 3 of 4 Photos: The ferries of Port Selm – The last wooden boat is burnt on the northern beach at midsummer. Hide Caption 4 of 4`
const LINKS = `LindCouncil votes to close the old ferry terminal after ninety years Five things to know about the tunnel under the bay Morning letter: bakers walk out over pay and the night shift MORE`
const MORE_LINKS = `MaasHarbour cranes go to a scrap yard in the next town Poll: islanders want their boats back by a wide margin The Courier’s evening briefing: a library above the water and a strike without bread MORE`
const PARAGRAPH = `A petition against the closure gathered four thousand signatures in a week, more than in any campaign since the power station was moved in the year of the great flood.`

const OWN_1 = `The vote ended a quarrel of two decades about the oldest building on the waterfront. Islanders left the hall in silence.
Council members had been divided until the last hour, and two of them changed sides after the treasurer had spoken.`
const OWN_2 = `For the architects of Lund and Abel the decision is worth a prize that they won in vain twelve years ago. Their drawings hang in the foyer again.
Children from the islands came by the early boat to see the model, which shows a glass roof and a terrace for reading in the sun.`

describe('what others said or put there is nobody’s copy', () => {
  const SHARED: [name: string, first: string, second: string][] = [
    ['the same quotation', `Mayor Ilse Varga said: ${SPEECH}”`, `“It is done,” she began. ${SPEECH}”`],
    [
      'the same quotation over two paragraphs',
      `${SPEECH}\n${SPEECH_GOES_ON}`,
      `Varga told the crowd:\n${SPEECH}\n${SPEECH_GOES_ON}`,
    ],
    [
      'quoted here, set off without marks there',
      `The authority wrote: “${STATEMENT}”`,
      `Its answer came by e-mail.\n${STATEMENT}`,
    ],
    [
      'the same statement set off after a colon in both',
      `The authority said in a statement:\n${STATEMENT}`,
      `Here is what the passengers were given to read:\n${STATEMENT}`,
    ],
    ['the same post', POST, `Reactions were quick.\n${POST}`],
    [
      'a post signed in the next paragraph',
      POST.replace(' — Mara', '\n— Mara'),
      `Lind was the first to react.\n${POST}`,
    ],
    ['the same author', BIO, BIO],
    ['the same gallery', GALLERY, GALLERY],
    [
      'the same list of links behind a name',
      `The plan was Mara ${LINKS} and hers alone. Piet ${MORE_LINKS} spoke against it.`,
      `Nobody asked Mara ${LINKS} about it, nor Piet ${MORE_LINKS}.`,
    ],
    ['one common paragraph', PARAGRAPH, PARAGRAPH],
    [
      'the same permissions and credits',
      'Click here for reprint permission.\nReporting by Anna Orlow; editing by Piet Maas',
      'Click here for reprint permission.\nReporting by Anna Orlow; editing by Piet Maas',
    ],
  ]
  test.each(SHARED)('%s', (_, first, second) => {
    const { kind, shareA, shareB } = compare(`${OWN_1}\n${first}`, `${OWN_2}\n${second}`)
    expect([kind, shareA, shareB]).toEqual([null, 0, 0])
  })
})

describe('the same form filled in twice is no copy', () => {
  const FORMS: [name: string, form: (...slots: string[]) => string, first: string[], second: string[]][] = [
    [
      'weather',
      (low, high, wind, rain, sea) =>
        `Tonight the temperature falls to ${low} degrees on the coast, and tomorrow it reaches ${high} degrees in the afternoon. Winds from the west blow at ${wind} kilometres an hour. The chance of rain is ${rain} percent, and the water has ${sea} degrees at the northern beach. Boats should stay in the harbour after dark.`,
      ['4', '13', '40', '80', '9'],
      ['11', '22', '15', '10', '17'],
    ],
    [
      'results',
      (home, goals, away, against, minute, crowd) =>
        `${home} beat ${away} by ${goals} goals to ${against} on Saturday in front of ${crowd} spectators. The winning goal fell in the ${minute}th minute after a corner. ${home} now have ${goals}4 points and meet the leaders next week, while ${away} stay near the foot of the table with ${against}2 points.`,
      ['Selm Rovers', '3', 'Ostrava', '1', '67', '4,200'],
      ['Lund Athletic', '2', 'North Pier', '0', '14', '1,150'],
    ],
    [
      'markets',
      (points, change, crown, oil, volume) =>
        `The leading index of the Selm exchange closed at ${points} points on the day, a change of ${change} percent against the day before. The crown was traded at ${crown} to the dollar, and a barrel of oil cost ${oil} dollars. Shares worth ${volume} million crowns changed hands, traders said, in a session without great news.`,
      ['3,412', '1.2', '9.41', '38', '217'],
      ['2,988', '0.4', '10.02', '44', '305'],
    ],
    [
      'figures of a month in long sentences',
      (births, marriages, cars, nights) =>
        `The registry of Port Selm counted in all parishes of the town and on both of its islands ${births} births, as its monthly bulletin for the council and the public says. In the same period and in the same parishes there were according to the bulletin ${marriages} marriages, of which most were held at the old town hall by the water. The ferry line took across the bay in both directions and on all days of the week ${cars} cars, and the hotels of the town and of the islands reported to the chamber of trade altogether ${nights} nights.`,
      ['41', '12', '2,310', '8,900'],
      ['38', '19', '1,984', '12,400'],
    ],
  ]
  test.each(FORMS)('%s', (_, form, first, second) => {
    const { kind, shareA, shareB } = compare(form(...first), form(...second))
    expect([kind, shareA, shareB]).toEqual([null, 0, 0])
  })

  test.each(FORMS)('%s: the same slots are a copy', (_, form, first) => {
    expect(compare(form(...first), `${form(...first)} All times are local.`).kind).toBe('near')
  })
})

test('passages that are shared count to exactly the shares', () => {
  const text = `${STRIKE}\n${paragraphsOf(FERRY).slice(5, 9).join('\n')}`
  const [a, b] = [sketchOf(FERRY), sketchOf(text)]
  const { runs, shareA } = comparePair(a, b)
  const shared = runs.reduce((sum, { length }) => sum + length, 0)
  const quoted = a.foreign.reduce((sum, at, i) => sum + (i % 2 ? at : -at), 0)
  expect(shared / (a.words.length - quoted)).toBe(shareA)
  for (const run of runs)
    expect(a.words.slice(run.a, run.a + run.length)).toEqual(b.words.slice(run.b, run.b + run.length))
})

test('shared passages are shown where they stand in either', () => {
  const text = `Ninety years end in May. ${paragraphsOf(FERRY).slice(5, 9).join(' ')}`
  const passages = sharedPassages(FERRY, text)
  const [first] = passages
  expect(first && FERRY.slice(first.a.start, first.a.end)).toMatch(/^Opponents fear/)
  for (const { a, b } of passages)
    expect(text.slice(b.start, b.end)).toBe(FERRY.slice(a.start, a.end).replaceAll('\n', ' '))
})

test('a text of one word again and again has no passages to share', () => {
  const [a, b] = [sketchOf('no '.repeat(60_000)), sketchOf('no '.repeat(50_000))]
  expect(comparePair(a, b).kind).toBeNull()
})

test('texts of a few words are no copies', () => {
  expect(compare('The terminal closes.', 'The terminal closes.').kind).toBeNull()
})

function swapped(text: string): string {
  const [first = '', second = '', third = '', ...rest] = paragraphsOf(text)
  return [first, third, second, ...rest].join('\n')
}

function interleaved(one: string[], other: string[]): string {
  return other.flatMap((paragraph, i) => [paragraph, one[i] ?? '']).join('\n')
}
