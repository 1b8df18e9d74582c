import type { ArticleEvidence } from './article-evidence.ts'
import type { Name } from './names.ts'
import { RUNNING, type SentenceView } from './sentence-view.ts'

const LINKS = new Set('of the and for in on at to by with from as a an de la al bin von der'.split(' '))

/**
 * In a headline every word may have a capital, so that a name can swallow its neighbours. Words that the body writes
 * small part such a name; of its pieces those stay that the body or a list knows.
 */
export function partHeadline(name: Name, views: readonly SentenceView[], evidence: ArticleEvidence): Name[] {
  const { words, lists, casing } = views[name.sentence] as SentenceView
  if (casing === RUNNING) return [name]
  const common = (i: number) => {
    const lower = words[i]?.lower ?? ''
    return (evidence.small.has(lower) || LINKS.has(lower)) && !evidence.inside.has(lower)
  }
  const inside = Array.from({ length: name.last - name.first + 1 }, (_, k) => name.first + k)
  if (!inside.some((i) => common(i) && !LINKS.has(words[i]?.lower ?? ''))) return [name]
  const known = (i: number) => (lists[i] ?? 0) !== 0 || evidence.inside.has(words[i]?.lower ?? '')
  return runs(inside.filter((i) => !common(i)))
    .filter(([first, last]) => known(first) || known(last))
    .map(([first, last]) => ({ ...name, first, last, confidence: name.confidence / 2 }))
}

function runs(indexes: number[]): [number, number][] {
  const found: [number, number][] = []
  for (const i of indexes) {
    const last = found.at(-1)
    if (last && last[1] === i - 1) last[1] = i
    else found.push([i, i])
  }
  return found
}
