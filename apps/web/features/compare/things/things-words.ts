import type { LikenessKind, ThingList } from '@parallax/addresses'
import type { OverlapPart } from '@parallax/domain'
import type { Side } from '../sides.ts'

const NOUNS: Readonly<Record<LikenessKind, string>> = { entities: 'names', topics: 'topics', words: 'words' }

/** What a list is called, and how it makes the number from which it was opened. */
export function thingsWords(
  asked: ThingList,
  sides: readonly Side[],
): { title: string; description: string } {
  const [left = 'the first', right = 'the second'] = sides.map(({ name }) => name)
  switch (asked.list) {
    case 'apart':
      return {
        title: `What sets them apart, by ${NOUNS[asked.of]}`,
        description: `What each adds to the divergence, in bits, the most first, and the sum so far: that of the last one is the divergence. Beside it how many ${
          asked.of === 'words' ? 'sentences' : 'articles'
        } of each have it.`,
      }
    case 'shared':
      return {
        title: `${partWords(asked.part, left, right)}: ${NOUNS[asked.of]}`,
        description: 'Those of most articles first, with how many articles of each have them.',
      }
    case 'stories':
      return {
        title: `${partWords(asked.part, left, right)}: stories`,
        description: 'Those of most articles first, with how many articles of each tell them.',
      }
    case 'first':
      return {
        title: firstWords(asked.outcome, left, right),
        description: `The stories that both tell, and how long after ${left} did ${right}: below 0 where it was first. Of a time known to the day its middle counts. The median is the lag in the middle of all that are known.`,
      }
  }
}

function partWords(part: OverlapPart, left: string, right: string): string {
  switch (part) {
    case 'both':
      return `In ${left} and ${right}`
    case 'one':
      return `In ${left}`
    case 'other':
      return `In ${right}`
    case 'onlyOne':
      return `In ${left}, not in ${right}`
    case 'onlyOther':
      return `In ${right}, not in ${left}`
    case 'either':
      return `In ${left} or ${right}`
  }
}

function firstWords(
  outcome: (ThingList & { list: 'first' })['outcome'],
  left: string,
  right: string,
): string {
  switch (outcome) {
    case 'oneFirst':
      return `${left} was first`
    case 'otherFirst':
      return `${right} was first`
    case 'tie':
      return 'Neither can be called first'
    case 'unknown':
      return 'A time is not known'
    case null:
      return `${right} after ${left}`
  }
}
