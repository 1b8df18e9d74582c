import { describe, expect, test } from 'vitest'
import { foundWords, joinedWords } from '../features/why/mention-rules.ts'

describe('why a mention means its entity', () => {
  test('names the mention that decided', () => {
    expect(joinedWords({ rule: 'join:surname', text: 'Ama Okoro' })).toContain('“Ama Okoro”')
    expect(joinedWords({ rule: 'pronoun:only-person', text: 'Ama Okoro' })).toContain('“Ama Okoro”')
  })
  test.each(['main', 'company', 'words-around', 'place-behind', 'team'])(
    'has words for the sense of a name that several bear: %s',
    (sense) => {
      expect(joinedWords({ rule: `sense:${sense}`, text: null })).not.toContain('by the rule')
    },
  )
  test('tells a rule that it has no words for by its name', () => {
    expect(joinedWords({ rule: 'join:unheard-of', text: null })).toBe('Joined by the rule “unheard of”.')
  })
  test('says what found it and each thing that settled its kind', () => {
    const words = foundWords('names:crf+article+full-name')
    expect(words).toContain('tagger')
    expect(words).toContain('other places')
    expect(words).toContain('in full')
  })
})
