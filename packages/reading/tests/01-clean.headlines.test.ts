import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { page } from './01-clean.page.ts'

describe('the headline', () => {
  const title = (...lines: string[]) => clean({ id: 'a', text: lines.join('\n\n') }).title?.text
  it.each([
    [
      'above a standfirst that says more about the same',
      [
        page.headline,
        'Councillors keep the stone piers of the sea bridge and end a dispute that divided the town',
        'By Ilse Varga',
        '14 May 2020',
      ],
    ],
    [
      'below its crumbs',
      ['Home News Brackwater council agrees to rebuild its old sea bridge', page.headline, '14 May 2020'],
    ],
    ['below a kicker that it begins with', ['Brackwater council', page.headline, 'By Ilse Varga']],
    ['below its byline', ['Region', 'By Ilse Varga', page.headline]],
    [
      'below another story in a list',
      [
        'Related stories',
        'Council of Brackwater rebuilds its fish market',
        '13 May 2020',
        page.headline,
        'By Ilse Varga',
        '14 May 2020',
      ],
    ],
    [
      'behind a list of videos',
      [
        page.headline,
        'By Ilse Varga',
        '14 May 2020',
        ...Array.from({ length: 20 }, (_, n) => [
          'Now playing',
          `Council video number ${n + 1} about ferries`,
          `02:1${n % 10}`,
        ]).flat(),
      ],
    ],
    [
      'above the names of people',
      [page.headline, 'Ilse Varga', 'The Tidewater Examiner', 'Published 14 May 2020'],
    ],
    [
      'below an appeal in whole sentences',
      [
        'This page has been kept alive by its readers for twenty years, and it will be for twenty more if they wish.',
        page.headline,
        'By Ilse Varga',
        '14 May 2020',
      ],
    ],
  ])('is found %s', (_, lines) => {
    expect(title(...lines, ...page.body)).toBe(page.headline)
  })
  it('may end like a sentence where byline and date follow', () => {
    const headline = 'A storm closed the sea bridge of Brackwater. Now its council rebuilds it.'
    expect(title('News', headline, 'By Ilse Varga', '14 May 2020', ...page.body)).toBe(headline)
  })
  it('may name its kind', () => {
    const headline = 'Video: council agrees to rebuild the old sea bridge'
    expect(title('News', headline, 'By Ilse Varga', '14 May 2020', ...page.body)).toBe(headline)
  })
  it('is not the first paragraph, where a text begins at once', () => {
    expect(title(...page.body)).toBeUndefined()
  })
})
