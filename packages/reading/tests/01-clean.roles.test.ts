import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { page } from './01-clean.page.ts'

type Found = readonly [role: string, text: string]
const read = (...lines: string[]): Found[] => {
  const text = lines.join('\n\n')
  return clean({ id: 'a', text }).blocks.map(({ role, start, end }) => [role, text.slice(start, end).trim()])
}
const rolesOf = (found: Found[], part: string) =>
  found.filter(([, text]) => text.includes(part)).map(([role]) => role)
const bodyOf = (found: Found[]) => found.filter(([role]) => role === 'body').map(([, text]) => text)

const [first = '', second = '', third = '', fourth = '', fifth = ''] = page.body
const top = [page.headline, 'By Tomas Lindqvist', '14 May 2020']

describe('what the article says twice', () => {
  it('is analysed once, where a sentence is laid in as a pull quote', () => {
    const quote = 'We cannot ask them to walk round the bay for another year'
    const found = read(...top, first, second, `“${quote}”`, third, fourth)
    expect(rolesOf(found, quote)).toEqual(['other', 'body'])
  })
  it('is analysed once, where a paragraph is printed again', () => {
    expect(rolesOf(read(...top, first, second, third, fourth, second), second)).toEqual(['body', 'other'])
  })
  it('is a caption, where the description of a picture stands beside it', () => {
    const found = read(
      ...top,
      first,
      'The sea bridge at low tide',
      'The sea bridge at low tide by the old pier',
      third,
    )
    expect(rolesOf(found, 'The sea bridge at low tide')).toEqual(['caption', 'body'])
    const twice = read(
      ...top,
      first,
      'The sea bridge lies open at low tide.',
      'The sea bridge lies open at low tide.',
      third,
    )
    expect(rolesOf(twice, 'lies open')).toEqual(['caption', 'caption'])
  })
  it('is the text, where a later paragraph takes up words of an earlier one', () => {
    const echo =
      'The bridge carried four thousand people a day in its best year, and the ferry never more than half of them.'
    expect(rolesOf(read(...top, first, second, third, echo, fourth), echo)).toEqual(['body'])
  })
})

describe('under the headline', () => {
  it.each([
    ['a standfirst', ['Eleven of fifteen councillors want the stone piers to stay']],
    [
      'key points',
      [
        'Councillors voted eleven to four for the plan',
        'The stone piers of the bridge are to stay',
        'A ferry will run twice an hour until then',
      ],
    ],
    [
      'a standfirst after the byline',
      ['By Ilse Varga', 'The plan of the councillors keeps the stone piers and ends a long dispute.'],
    ],
  ])('%s is body', (_, lines) => {
    const found = read(page.headline, ...lines, ...top.slice(1), ...page.body)
    expect(bodyOf(found)).toEqual([...lines.filter((line) => !line.startsWith('By ')), ...page.body])
  })
  it.each([
    [
      'what stands under "Video"',
      [
        'Video',
        'An old captain on the long dispute',
        'Ilse Varga tells the morning programme about the ferry to the bay and the fishermen.',
        'Create an account to go on reading',
      ],
    ],
    ['a line about something else', ['Your guide to the best walks in the hills this summer']],
  ])('%s is not body', (_, lines) => {
    const found = read(...top, ...lines, ...page.body)
    expect(bodyOf(found)).toEqual(page.body)
  })
})

describe('other stories inside the article', () => {
  it.each(['Recommended', 'READ MORE', 'Related stories'])('under "%s" are teasers', (heading) => {
    const teasers = [
      'Harbour reopens after the storm of the year',
      'Ferry fares to rise by a third next month',
    ]
    const found = read(...top, first, second, heading, ...teasers, third, fourth)
    expect(teasers.flatMap((teaser) => rolesOf(found, teaser))).toEqual(['teaser', 'teaser'])
    expect(bodyOf(found)).toEqual([first, second, third, fourth])
  })
  it('leaves a subheading under a link to the text', () => {
    const found = read(
      ...top,
      first,
      'READ MORE: Harbour reopens after storm',
      'What the engineers found',
      second,
      third,
    )
    expect(rolesOf(found, 'What the engineers found')).toEqual(['body'])
  })
})

describe('after the article', () => {
  it.each([
    ['Tomas Lindqvist is a senior reporter for The Tidewater Examiner. He writes about harbours.'],
    ['Tomas Lindqvist covers the coast. Send tips to desk@tidewaterexaminer.example.com.'],
  ])('the author: %s', (biography) => {
    const found = read(...top, ...page.body, biography)
    expect(bodyOf(found)).toEqual(page.body)
    expect(rolesOf(found, biography)).toEqual(['other'])
  })
  it('tells the author from an expert in the text', () => {
    const expert =
      'Tomas Lindqvist is a professor of engineering in Brackwater and has studied the piers for years.'
    const found = read(...top, first, expert, second, third, fourth, fifth)
    expect(rolesOf(found, expert)).toEqual(['body'])
  })
  it('a thread of comments is not the article', () => {
    const comments = [
      '12 Comments',
      'harbourfan',
      '2 hours ago',
      'I have said for years that the piers of this bridge would hold and nobody listened to me.',
      'Reply',
      'Old Salt',
      '3 hours ago',
      'The ferry is far too slow for the people who work across the bay.',
      'Reply',
    ]
    expect(bodyOf(read(...top, ...page.body, ...comments))).toEqual(page.body)
  })
  it('excerpts of other stories are not the article', () => {
    const others = [
      'Related stories',
      'Harbour reopens',
      'Volunteers cleared the last of the sand from the road on Sunday, two weeks after the storm.',
      'Ferry fares to rise',
      'From June a crossing will cost a third more than last summer.',
    ]
    expect(bodyOf(read(...top, ...page.body, ...others))).toEqual(page.body)
  })
})

describe('inside the article', () => {
  it('a post from elsewhere is no text of the outlet', () => {
    const post = 'They have begun to take the deck away, and the whole harbour is watching.'
    const found = read(
      ...top,
      first,
      second,
      post,
      '— Harbour Watch (@harbourwatch) May 14, 2020',
      third,
      fourth,
    )
    expect(rolesOf(found, post)).toEqual(['other'])
  })
  it("a picture's caption is known by the credit that stands alone under it", () => {
    const caption = 'Councillors count their votes in the old town hall.'
    const found = read(...top, first, second, caption, '(Ilse Varga / Northern Desk)', third, fourth)
    expect(rolesOf(found, caption)).toEqual(['caption'])
  })
  it('a newsletter box does not end it', () => {
    const box = [
      'Sign up to our newsletter',
      'Enter your email address',
      'Sign up',
      'The form could not be submitted.',
    ]
    expect(bodyOf(read(...top, first, second, ...box, third, fourth, fifth))).toEqual(page.body)
  })
  it('stamps of a live report are no text, its entries are', () => {
    const found = read(
      page.headline,
      '14:05 BST',
      first,
      '14:32 BST',
      second,
      '15:10 BST',
      third,
      '15:44 BST',
      fourth,
    )
    expect(bodyOf(found)).toEqual([first, second, third, fourth])
    expect(rolesOf(found, 'BST')).toEqual(['timestamp', 'timestamp', 'timestamp', 'timestamp'])
  })
})

describe('lists', () => {
  const winners = [
    'Old harbour',
    'Ilse Varga',
    'New harbour',
    'Tomas Lindqvist',
    'Sea bridge',
    'Ilse Varga',
    'Fish market',
    'Ana Sorel',
    'Ferry',
    'Tomas Lindqvist',
  ]
  it('under a colon at the end of the text are the text, repeated names and all', () => {
    const found = read(
      ...top,
      first,
      second,
      third,
      'The winners of the harbour prize in full:',
      ...winners,
      'Related stories',
      'Ferry fares to rise',
    )
    expect(bodyOf(found)).toEqual([
      first,
      second,
      third,
      'The winners of the harbour prize in full:',
      ...winners,
    ])
  })
  it('are an article where there is no prose at all', () => {
    const found = read(
      'Home',
      'Sport',
      'Harbour prize: the winners of this year',
      'By Ilse Varga',
      '14 May 2020',
      'The winners of the harbour prize in full:',
      ...winners,
      ...winners,
      'Related stories',
    )
    expect(bodyOf(found)).toHaveLength(1 + 2 * winners.length)
    expect(rolesOf(found, 'Harbour prize')).toEqual(['headline'])
  })
  it('of links without a colon are no article', () => {
    expect(bodyOf(read('Home', 'Sport', ...winners, ...winners))).toEqual([])
  })
  it('of items with bullets or semicolons are the text', () => {
    const items = [
      '• The stone piers',
      'Cleaning the deck twice a year;',
      'Keeping the ferry at the old pier; and',
    ]
    expect(bodyOf(read(...top, first, ...items, second, third))).toEqual([first, ...items, second, third])
  })
})

describe('a text in which posts outnumber paragraphs', () => {
  it('is found all the same, posts left out', () => {
    const post = (n: number) => [
      `Post number ${n} from the pier where everybody looks at the bridge`,
      `— Harbour Watch (@harbourwatch) May ${n}, 2020`,
    ]
    const found = read(
      ...top,
      first,
      ...post(1),
      ...post(2),
      second,
      ...post(3),
      ...post(4),
      third,
      ...post(5),
      fourth,
    )
    expect(bodyOf(found)).toEqual([first, second, third, fourth])
  })
})
