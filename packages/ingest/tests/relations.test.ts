import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Grouping } from '@parallax/domain'
import { bodyOf, groupBodies } from '@parallax/reading/grouping'
import { describe, expect, test } from 'vitest'
import relations from '../../../seeds/relations.json' with { type: 'json' }
import { parseFile } from '../src/parse/parse-file.ts'

const FOLDER = join(import.meta.dirname, '../../../seeds/articles')

/** The sample as `relations.json` names it: by file, and in a file of lines by id. */
const sample = readdirSync(FOLDER).flatMap((file) =>
  [...parseFile(file, readFileSync(join(FOLDER, file)))].map((item) => {
    if ('failure' in item) throw item.failure
    const { input } = item
    return { ...input, id: file.endsWith('.jsonl') ? `${file}#${input.id}` : file }
  }),
)
const lines = new Map(groupBodies(sample.map(bodyOf)).map((line) => [line.id, line]))
const lineOf = (id: string) => lines.get(id) as Grouping
const of = (...kinds: string[]) => relations.relations.filter(({ kind }) => kinds.includes(kind))

test('every article that the list names is in the sample', () => {
  const named = relations.stories.flatMap(({ articles }) => articles)
  expect(named.toSorted()).toEqual(sample.map(({ id }) => id).toSorted())
})

describe('copies', () => {
  test.each(of('exact', 'near'))('$article is of $of: $kind', ({ kind, article, of }) => {
    expect(lineOf(article).copyOf).toMatchObject({ id: of, kind })
  })

  test('are no others', () => {
    const copies = [...lines.values()].filter(({ copyOf }) => copyOf !== null).map(({ id }) => id)
    expect(copies.toSorted()).toEqual(
      of('exact', 'near')
        .map(({ article }) => article)
        .toSorted(),
    )
  })

  test.each(of('rewrite'))('$article shares passages with $of', ({ article, of }) => {
    expect(lineOf(article).reuse.map(({ id }) => id)).toContain(of)
  })
})

test.each(of('revision'))('$article is a later version of $of', ({ article, of }) => {
  expect(lineOf(article).revisionOf?.id).toBe(of)
})

/** Told as several stories, or with articles of another event. */
const KNOWN_FAULTS = [
  'Stay-at-home order in the United Kingdom, 23 March',
  "The Queen's address, 5 April",
  'Johnson in hospital, 5–12 April',
  'Elbe statement, 25 April',
  '75th anniversary of the end of the war: call and telegrams, 7–8 May',
  'US unemployment at 14.7 %, 8 May',
  'Crew Dragon, 30–31 May',
  'Russian constitutional vote, 25 June–1 July',
  'Hong Kong security law, 30 June–1 July',
]

describe('stories', () => {
  const expectOneStory = ({ articles }: { articles: string[] }) => {
    const story = lineOf(articles[0] ?? '').story
    const found = [...lines.values()].filter((line) => line.story === story).map(({ id }) => id)
    expect(found.toSorted()).toEqual(articles.toSorted())
  }
  const right = relations.stories.filter(({ event }) => !KNOWN_FAULTS.includes(event))
  const wrong = relations.stories.filter(({ event }) => KNOWN_FAULTS.includes(event))
  test.each(right)('$event', expectOneStory)
  test.fails.each(wrong)('$event', expectOneStory)
})
