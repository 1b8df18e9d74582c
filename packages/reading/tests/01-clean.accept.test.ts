import { Failure } from '@parallax/domain'
import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { page } from './01-clean.page.ts'

const codeOf = (input: { text?: string; html?: string }) => {
  try {
    clean({ id: 'a', ...input })
    return null
  } catch (error) {
    return error instanceof Failure ? error.code : error
  }
}
const megabytes = (n: number) => page.body.join('\n\n').repeat(Math.ceil((n * 1_000_000) / 800))

describe('what is refused, and why', () => {
  it.each([
    ['nothing', '', 'EMPTY'],
    ['white space', ' \n\t\u00a0\u200b\n', 'EMPTY'],
    ['a NUL', 'PK\u0003\u0004\0\0 archive', 'BINARY'],
    ['control characters', '\u0001\u0002\u0003\u0004 image \u0005\u0006', 'BINARY'],
    ['no letter', '2020-05-14 17:10 --- 42', 'NOT_AN_ARTICLE'],
    ['twenty megabytes', megabytes(20), 'TOO_LARGE'],
  ])('%s', (_, text, code) => expect(codeOf({ text })).toBe(code))

  it('HTML without words', () => {
    expect(
      codeOf({ html: '<html><body><script>var a = "words"</script><img src="a.png"></body></html>' }),
    ).toBe('EMPTY')
  })

  it.each([
    ['a single sentence', 'The council met on Monday.'],
    ['a headline', 'Council agrees to rebuild bridge'],
    ['a stray control character', `${page.body.join('\n')}\u0008`],
    ['another script', '市议会周四同意重建海桥，结束了数月来的争论。'],
  ])('but not %s', (_, text) => expect(codeOf({ text })).toBeNull())
})

describe('language', () => {
  const german =
    'Der Gemeinderat hat am Donnerstag beschlossen, die alte Seebrücke wieder aufzubauen, die im Winter durch eine Springflut beschädigt worden war.'
  const french =
    'Le conseil municipal a décidé jeudi de reconstruire le vieux pont de la mer, endommagé cet hiver par une grande marée.'
  it.each([
    ['an English article', page.body.join('\n\n'), 'en', true],
    ['an English headline', 'Brackwater council agrees to rebuild bridge', 'en', true],
    ['German', german, 'de', false],
    ['French', french, 'fr', false],
    ['Chinese', '市议会周四同意重建海桥，结束了数月来的争论。', 'zh', false],
  ])('%s', (_, text, language, analysed) => {
    expect(clean({ id: 'a', text })).toMatchObject({ language, analysed })
  })

  it('says nothing of two names, and reads them', () => {
    expect(clean({ id: 'a', text: 'Ilse Varga' })).toMatchObject({ language: null, analysed: true })
  })

  it('is what the caller says', () => {
    expect(clean({ id: 'a', text: german, language: 'en-GB' })).toMatchObject({
      language: 'en-GB',
      analysed: true,
    })
    expect(clean({ id: 'a', text: page.body.join(' '), language: 'fr' })).toMatchObject({ analysed: false })
  })

  it('is judged by the article, not by its furniture', () => {
    const text = [
      'Home',
      'About us',
      'Privacy Policy',
      german,
      german.replace('Der', 'Dieser'),
      'Read more',
      'Contact us',
    ].join('\n')
    expect(clean({ id: 'a', text }).language).toBe('de')
  })
})
