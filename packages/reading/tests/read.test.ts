import { describe, expect, test } from 'vitest'
import { read } from '../src/read.ts'

const text =
  'MOSCOW, May 8 (Reuters) - The harbour of Wendmouth will close for a week, the port authority said on Friday after a long meeting with the fishermen. Reuters reported earlier that the work would take a month and cost four million.'

describe('outlet, agency and speaker are three different things', () => {
  test('the credit of an agency names who wrote and is no mention of it; a mention in the text is one', async () => {
    const { agency, mentions } = await read({ id: 'a', text })
    expect(agency?.name).toBe('Reuters')
    const named = mentions.filter((mention) => mention.text === 'Reuters')
    expect(named.map(({ start }) => start)).toEqual([text.lastIndexOf('Reuters')])
  })
})

test('every span lies in the text and says what stands there', async () => {
  const page = `Menu\n\nHarbour of Wendmouth closes\n\n${text}\n\n“We need the time,” said harbour master Ines Calder. She hopes for a dry month.\n\n© 2020 Wendmouth Gazette`
  const found = await read({ id: 'a', text: page })
  for (const mention of found.mentions) expect(page.slice(mention.start, mention.end)).toBe(mention.text)
  for (const { cue, speaker } of found.quotations) {
    if (cue) expect(page.slice(cue.start, cue.end)).toBe(cue.text)
    if (speaker) expect(page.slice(speaker.start, speaker.end)).toBe(speaker.text)
  }
  const analysed = found.blocks.filter(({ role }) => role === 'body' || role === 'headline')
  for (const { start, end } of [...found.mentions, ...found.sentences])
    expect(analysed.some((block) => block.start <= start && end <= block.end)).toBe(true)
  expect(found.mentions.length).toBeGreaterThan(2)
})
