import { describe, expect, test } from 'vitest'
import { phraseKey } from '../src/phrase-key.ts'

describe('one phrase, written in two ways', () => {
  test.each([
    ['climate policy', 'climate policies'],
    ['climate policy', 'Climate-policy'],
    ['climate policy', 'the climate policy'],
    ['workers’ rights', "worker's rights"],
    ['workers’ rights', 'workers rights'],
    ['tax cut', 'tax cuts'],
    ['taxes', 'tax'],
    ['church closures', 'churches’ closure'],
    ['business loan', 'businesses’ loans'],
    ['virus', 'viruses'],
    ['housing crises', 'housing crisis'],
    ['police woman', 'policewomen'.replace('police', 'police ')],
    ['fireman', 'firemen'],
    ['U.S. troops', 'US troop'],
    ['J.P. Morgan', 'JP Morgan'],
    ['labour market', 'labor markets'],
    ['port organisation', 'port organization'],
    ['city centre', 'City Center'],
    ['defence spending', 'defense spending'],
    ['café licence', 'cafe licenses'],
    ['1,200 job cuts', '1200 job cuts'],
    ['co\u00adast guard', 'coast\u00a0guard'],
    ['research & development', 'research and development'],
    ['Ukraine’s grain deal', 'Ukraine grain deal'],
  ])('%s = %s', (one, other) => {
    expect(phraseKey(one)).toBe(phraseKey(other))
    expect(phraseKey(one)).not.toBe('')
  })
})

describe('two phrases', () => {
  test.each([
    ['news deal', 'new deal'],
    ['rates', 'ratios'],
    ['lead pipes', 'leaden pipes'],
    ['policy', 'police'],
    ['12,000 jobs', '1,200 jobs'],
    ['bus lane', 'bush lane'],
    ['hour', 'hors'],
  ])('%s ≠ %s', (one, other) => {
    expect(phraseKey(one)).not.toBe(phraseKey(other))
  })
})

test('a key is its own key', () => {
  for (const phrase of [
    'climate policies',
    'crises',
    'U.S. troops',
    'labour markets',
    'class sizes',
    'the A',
  ])
    expect(phraseKey(phraseKey(phrase))).toBe(phraseKey(phrase))
})

test('marks alone have none', () => {
  expect(phraseKey('— “ ”')).toBe('')
})
