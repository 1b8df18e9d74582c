import { describe, expect, test } from 'vitest'
import { viewArticle } from '../src/04-mentions/article.ts'
import { emissionsOf } from '../src/04-mentions/emissions.ts'
import { featuresOf, newKeys } from '../src/04-mentions/features.ts'
import { LABELS } from '../src/04-mentions/labels.ts'
import { addWeights, model } from '../src/04-mentions/model.ts'

const shipped = model()
const { guideline, scale } = shipped.header
const viewed = (...sentences: string[]) =>
  viewArticle(
    sentences.map((sentence) => sentence.split(' ')),
    guideline,
  )

/** The sums made anew from every feature of every word. */
function madeAnew({ views, article }: ReturnType<typeof viewed>): number[][] {
  const keys = newKeys()
  return views.map((view) =>
    view.words.flatMap((_, i) => {
      featuresOf(view, i, article, keys)
      const sums = new Int32Array(LABELS)
      addWeights(shipped, keys, sums)
      return [...sums].map((sum) => Math.fround(sum * scale))
    }),
  )
}
const remembered = ({ views, article }: ReturnType<typeof viewed>) =>
  views.map((view) => [...emissionsOf(view, article, shipped)])

describe('what words say alone is remembered', () => {
  test.each([
    ['running text', 'Dr Ama Okoro of Acme Ltd left Kenya , the bank said .'],
    ['a headline', 'Ama Okoro Leaves Acme Bank After Nine Long Years'],
    ['capitals', 'AMA OKORO LEAVES ACME BANK IN KENYA'],
    ['one word', 'Okoro'],
  ])('and adds up to the same: %s', (_, sentence) => {
    const article = viewed(sentence, 'Okoro spoke .', sentence)
    expect(remembered(article)).toEqual(madeAnew(article))
  })

  test('also once more words were met than are kept, within one sentence', () => {
    const words = Array.from({ length: 17_000 }, (_, i) => (i % 3 === 0 ? `Word${i}` : `word${i}`))
    const article = viewed('Ama Okoro left .', words.join(' '), 'Ama Okoro left .')
    expect(remembered(article)).toEqual(madeAnew(article))
  })
})
