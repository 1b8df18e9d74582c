import { AGENCIES, creditOf, isOwnOutlet, publisherKey } from '@parallax/domain'
import { describe, expect, it } from 'vitest'

describe('an agency’s own outlet', () => {
  it.each([
    ['Associated Press', 'Associated Press News', 'apnews.com', true],
    ['Associated Press', 'Associated Press News', null, true],
    ['Associated Press', 'AP News', null, true],
    ['Associated Press', 'Local news', 'apnews.com', true],
    ['Associated Press', 'Fort Snap News', 'snapnews.com', false],
    ['Associated Press', 'Australian Associated Press', 'aap.com.au', false],
    ['Agence France-Presse', 'Fact checks', 'factcheck.afp.com', true],
    ['Agence France-Presse', 'Tampa Free Press', 'tampafp.com', false],
    ['Anadolu Agency', 'Anadolu Ajansı', 'aa.com.tr', true],
    ['Reuters', 'Associated Press News', 'apnews.com', false],
    ['Fjordwire News Agency', 'Fjordwire News Agency', null, true],
    ['Fjordwire News Agency', 'Fjordwire', 'fjordwire.example', false],
  ])('%s is credited by %s at %s: %s', (agency, name, domain, is) => {
    expect(isOwnOutlet(publisherKey(agency), { id: publisherKey(name), domain })).toBe(is)
  })

  it('is of one agency alone', () => {
    for (const own of AGENCIES)
      for (const domain of own.outlets.domains)
        expect(
          AGENCIES.filter(({ name }) => isOwnOutlet(publisherKey(name), { id: 'x', domain })),
        ).toHaveLength(1)
  })
})

describe('who an article says wrote it', () => {
  it.each([
    ['associated-press', 'associated-press-news', 'https://apnews.com/article/1', 'own'],
    [null, null, 'https://apnews.com/article/1', 'own'],
    ['reuters', 'dune-herald', 'https://dune.example/1', 'agency'],
    ['reuters', null, 'https://apnews.com/article/1', 'agency'],
    [null, 'dune-herald', 'https://dune.example/1', 'none'],
    [null, null, null, 'none'],
  ])('%s credited by %s at %s: %s', (agencyId, outletId, url, credit) => {
    expect(creditOf({ agencyId, outletId, url, body: 'The tide was high.' })).toBe(credit)
  })

  it.each([
    ['MARROW, March 3 (Fjordwire) - The tide was high.', 'wire'],
    ['MARROW (Fjordwire) — The tide was high.', 'wire'],
    ['MARROW, March 3 – The tide was high (four metres) - and rose.', 'agency'],
    ['The tide was high.\nMARROW, March 3 (Fjordwire) - So it was.', 'agency'],
  ])('an agency that is credited, above %j: %s', (body, credit) => {
    const by = { outletId: 'dune-herald', url: null, body }
    expect(creditOf({ ...by, agencyId: 'fjordwire' })).toBe(credit)
    expect(creditOf({ ...by, agencyId: null })).toBe('none')
  })
})
