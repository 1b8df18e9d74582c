import { type Mention, NAME_ENGINES, type NameEngine } from '@parallax/domain'
import { read } from '../src/read.ts'
import { dataText, needData } from './sources/shared-data.ts'

/**
 * How far stated confidences hold, and how names are wrong, over labelled articles: for the model card. Nothing that
 * ships is computed here.
 *
 *   node scripts/measure-names.ts fast|exact ner/evaluate-only/SET…
 */
interface Gold {
  id: string
  types: Mention['type'][]
  mentions: (Pick<Mention, 'start' | 'end' | 'type' | 'text'> & { form?: string })[]
}

const [asked, ...sets] = process.argv.slice(2)
const engine = NAME_ENGINES.find((name) => name === asked)
if (!engine || sets.length === 0) {
  console.error('usage: measure-names.ts fast|exact ner/evaluate-only/SET…')
  process.exit(2)
}
needData()
async function measure(set: string, names: NameEngine): Promise<void> {
  const bands = new Map<string, { right: number; all: number; stated: number }>()
  const rules = new Map<string, { right: number; all: number; stated: number }>()
  const errors = new Map<string, number>()
  const golds = new Map(lines<Gold>(`${set}.gold.jsonl.gz`).map((gold) => [gold.id, gold]))
  for (const input of lines<{ id: string; text: string }>(`${set}.jsonl.gz`)) {
    const gold = golds.get(input.id)
    if (!gold) continue
    const marked = new Set(gold.types.map(scored))
    const { mentions } = await read(input, { names })
    const found = mentions.filter(({ form, type }) => form === 'name' && marked.has(scored(type)))
    const wanted = gold.mentions.filter(({ form }) => (form ?? 'name') === 'name')
    const keys = new Set(wanted.map(keyOf))
    for (const mention of found) {
      const right = keys.has(keyOf(mention))
      tally(bands, bandOf(mention.confidence), right, mention.confidence)
      tally(rules, mention.rule, right, mention.confidence)
      if (!right) count(errors, errorOf(mention, wanted))
    }
    const given = new Set(found.map(keyOf))
    for (const name of wanted)
      if (!given.has(keyOf(name)) && !found.some((m) => meet(m, name))) count(errors, `${name.type} missed`)
  }
  console.log(`\n## ${set}, ${names}\n\n| stated | names | right |\n|---|---|---|`)
  for (const [band, t] of [...bands].sort().reverse()) console.log(`| ${band} | ${t.all} | ${share(t)} |`)
  console.log('\n| rule | names | stated | right |\n|---|---|---|---|')
  for (const [rule, t] of [...rules].sort((a, b) => b[1].all - a[1].all))
    console.log(`| ${rule} | ${t.all} | ${(t.stated / t.all).toFixed(2)} | ${share(t)} |`)
  const most = [...errors].sort((a, b) => b[1] - a[1]).slice(0, 14)
  console.log(`\nwrong: ${most.map(([kind, n]) => `${kind} ${n}`).join('; ')}`)
}

function lines<T>(path: string): T[] {
  return dataText(path)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

/** Data sets do not part events from the rest. */
function scored(type: Mention['type']): string {
  return type === 'EVENT' ? 'OTHER' : type
}

type Placed = Pick<Mention, 'start' | 'end' | 'type'>
const keyOf = ({ start, end, type }: Placed) => `${start} ${end} ${scored(type)}`
const meet = (a: Placed, b: Placed) => a.start < b.end && b.start < a.end
const bandOf = (confidence: number) => (Math.floor(confidence * 10) / 10).toFixed(1)
const share = ({ right, all }: { right: number; all: number }) => (right / all).toFixed(2)

function tally(
  table: Map<string, { right: number; all: number; stated: number }>,
  key: string,
  right: boolean,
  stated: number,
): void {
  const entry = table.get(key) ?? { right: 0, all: 0, stated: 0 }
  entry.all++
  entry.stated += stated
  if (right) entry.right++
  table.set(key, entry)
}

const count = (table: Map<string, number>, key: string) => table.set(key, (table.get(key) ?? 0) + 1)

function errorOf(mention: Placed, wanted: readonly Placed[]): string {
  const same = wanted.find(({ start, end }) => start === mention.start && end === mention.end)
  if (same) return `${same.type} given as ${mention.type}`
  const other = wanted.find((name) => meet(name, mention))
  return other ? `${mention.type} with other ends` : `${mention.type} that is no name`
}

for (const set of sets) await measure(set, engine)
