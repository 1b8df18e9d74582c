import { Grouping } from '@parallax/domain'
import { expect, test } from 'vitest'
import { parallax } from './run.ts'

const report =
  'The harbour of Wendmouth will close for a week from Monday so that the channel can be dredged, the port authority announced. Ferries to the islands will leave from Aldermoor instead. Fishing boats may use the northern quay, which has been strengthened for the purpose. The work costs four million and was delayed twice by storms. Divers found an anchor from the age of sail during the survey last autumn, and the town museum has asked for it.'
const other =
  'A choir of two hundred voices sang in the square of Kestrel Falls on Sunday to mark the reopening of the concert hall after three years. The mayor cut a ribbon. Tickets for the first season sold out within an hour, and a second performance of the opening programme has been added for the people who queued in the rain.'

const line = (id: string, text: string, publishedAt: string) =>
  JSON.stringify({ id, text, publishedAt, clean: true })

test('parallax group finds the copy, points at the earlier one and keeps the order', async () => {
  const input = [
    line('late', report, '2020-05-02T10:00:00Z'),
    line('other', other, '2020-05-02T11:00:00Z'),
    line('early', report, '2020-05-01T10:00:00Z'),
  ].join('\n')
  const { status, lines } = await parallax(['group'], input)
  expect(status).toBe(0)
  for (const found of lines) expect(Grouping.safeParse(found).error).toBeUndefined()
  expect(lines.map((found) => found.id)).toEqual(['late', 'other', 'early'])
  expect(lines[0]).toMatchObject({ copyOf: { id: 'early', kind: 'exact' } })
  expect(lines[2]).toMatchObject({ copyOf: null })
  expect(lines[0]?.story).toBe(lines[2]?.story)
  expect(lines[1]?.story).not.toBe(lines[0]?.story)
})

test('parallax group says what each story is called, who was first, and what ties an article to it', async () => {
  const retold = report.replace('delayed twice by storms', 'held up by two storms').replace('An', 'Some')
  const input = [
    line('late', `Wendmouth shuts its harbour\n\n${report}`, '2020-05-03'),
    line('early', `Harbour of Wendmouth closes\n\n${retold} Eleven crews wait.`, '2020-05-01T10:00:00Z'),
    line('other', other, '2020-05-02T11:00:00Z'),
  ].join('\n')
  const { lines } = await parallax(['group'], input)
  const [late, early, alone] = lines.map((found) => Grouping.parse(found))
  expect(late?.story).toBe(early?.story)
  for (const one of [late, early]) {
    expect(one?.storyName).toMatch(/Wendmouth/)
    expect(one?.firstReport).toBe('early')
  }
  const tied = [late, early].flatMap((one) => one?.tiedTo ?? [])
  expect(tied).toHaveLength(1)
  expect(tied[0]?.names).toContain('Wendmouth')
  expect(tied[0]?.words.length).toBeGreaterThan(0)
  expect(alone?.tiedTo).toBeNull()
})

test('parallax group puts an error in the place of a line it cannot take', async () => {
  const { status, lines } = await parallax(
    ['group'],
    `{oops\n${line('a', report, '2020-05-01')}\n${line('a', other, '2020-05-01')}`,
  )
  expect(status).toBe(1)
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatchObject({ id: null, error: { code: 'MALFORMED' } })
  expect(lines[2]).toMatchObject({ id: 'a', error: { code: 'BAD_INPUT' } })
})
