// The scorers of ../shared/score over the development data of ../shared/data, every task, as one table.
//   npm run score              all tasks
//   npm run score -- ner tone  only these tasks
//   npm run score -- --names fast ner   with that engine for names; without it the one that serves here
// Inputs go through `parallax read` and `parallax group` as users run them; what they print is kept in `.parallax/score`.
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const beside = path.resolve(root, '..', 'shared')
// A scorer runs only where it is called by its real path; the folder may be a link.
const shared = existsSync(beside) ? realpathSync(beside) : beside
const data = path.join(shared, 'data')
const out = path.join(root, '.parallax', 'score')
const node = path.join(root, 'node_modules', 'node', 'bin', 'node')
const parallax = path.join(root, 'apps', 'cli', 'bin', 'parallax.js')

/** Sets whose gold stands beside the input as NAME.gold.jsonl.gz. */
const pair = (task, folder, name) => ({
  task,
  name,
  command: 'read',
  scorer: task,
  gold: `${folder}/${name}.gold.jsonl.gz`,
  input: `${folder}/${name}.jsonl.gz`,
})
/** Sets that hold input and gold in one file; the scorer takes the gold off. */
const single = (task, file, command, strip) => ({
  task,
  name: path.basename(file, '.jsonl.gz'),
  command,
  scorer: task,
  gold: file,
  input: file,
  strip,
})

const sets = [
  single('cleaning', 'cleaning/flat.jsonl.gz', 'read', true),
  single('cleaning', 'cleaning/html.jsonl.gz', 'read', true),
  ...[
    'conll2003-testa-natural',
    'conll2003-testa',
    'cleanconll-dev',
    'worldwide-dev-natural',
    'worldwide-dev',
    're3d-other',
    'uner-ewt-dev',
  ].map((name) => pair('ner', 'ner/evaluate-only', name)),
  ...[
    'aida-dev',
    'msnbc-updated',
    'reuters-128',
    'rss-500',
    'kore50',
    'spotlight',
    'derczynski',
    'wiki-fair-v2',
  ].map((name) => pair('linking', 'linking/evaluate-only', name)),
  ...['polnear-check', 'polnear-tune'].map((name) => pair('quotes', 'quotes/evaluate-only', name)),
  single('topics', 'topics/gold-dev.jsonl.gz', 'read', false),
  single('topics', 'topics/extra-dev.jsonl.gz', 'read', false),
  pair('tone', 'tone/train', 'newsmtsc'),
  ...['ecb', 'uci', 'neardup'].map((name) => single('stories', `stories/${name}.jsonl.gz`, 'group', true)),
]

if (!existsSync(data)) {
  console.error('The labelled articles are not here (../shared/data); the scorers have nothing to measure.')
  process.exit(2)
}
const wanted = process.argv.slice(2)
const engineAt = wanted.indexOf('--names')
const engine = engineAt < 0 ? [] : wanted.splice(engineAt, 2)
mkdirSync(out, { recursive: true })

function toFile(file, args) {
  const descriptor = openSync(file, 'w')
  const done = spawnSync(node, args, { cwd: root, stdio: ['ignore', descriptor, 'inherit'] })
  closeSync(descriptor)
  return done.status
}

function figures(set) {
  const scorer = path.join(shared, 'score', `${set.scorer}.mjs`)
  const gold = path.join(data, set.gold)
  let input = path.join(data, set.input)
  if (set.strip) {
    input = path.join(out, `${set.task}-${set.name}.in.jsonl`)
    toFile(input, [scorer, '--inputs', gold])
  }
  const predicted = path.join(out, `${set.task}-${set.name}.out.jsonl`)
  toFile(predicted, [parallax, set.command, ...(set.command === 'read' ? engine : []), input])
  const done = spawnSync(node, [scorer, gold, predicted], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.status !== 0) return { problem: done.stderr.trim().split('\n')[0] }
  const result = JSON.parse(done.stdout.trim().split('\n').at(-1))
  return set.task === 'linking' ? { ...result, ours: byClass(gold, predicted) } : result
}

/** Precision where the gold has an opinion, and recall of the classes of the knowledge base (tools/linking-by-class.mjs). */
function byClass(gold, predicted) {
  const done = spawnSync(node, [path.join(root, 'tools/linking-by-class.mjs'), gold, predicted], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return JSON.parse(done.stdout.trim().split('\n').at(-1))
}

const short = (value) =>
  typeof value === 'number' ? (Number.isInteger(value) ? String(value) : value.toFixed(3)) : String(value)
/** What stands in the table for each task: paths into the scorer's last line, the main figure first. `*` is the only set. */
const shown = {
  cleaning: [
    'f1',
    'sets.*(hand).body.precision',
    'sets.*(hand).body.recall',
    'sets.*(hand).segments.f1',
    'sets.*(hand).headline.exact',
    'sets.*(hand).published.f',
    'sets.*(hand).author.f',
  ],
  ner: [
    'f1',
    'main.precision',
    'main.recall',
    'types.PERSON.f1',
    'types.ORGANIZATION.f1',
    'types.PLACE.f1',
    'types.GROUP.f1',
    'spanMain.f1',
  ],
  linking: [
    'f1',
    'main.precision',
    'main.recall',
    'accuracyGivenFound',
    'ours.precision',
    'ours.recall.country',
    'ours.recall.capital',
    'ours.recall.head',
    'ours.recall.legislator',
  ],
  quotes: [
    'f1',
    'kinds.direct.overlap.f1',
    'kinds.mixed.overlap.f1',
    'kinds.indirect.overlap.f1',
    'cue.f1',
    'speakerAccuracy',
    'speakerEndToEnd',
  ],
  // The extra sets have one label an article, the others several.
  topics: ['set.microF1|accuracy', 'set.macroF1', 'macroF1', 'accuracy', 'accuracyWithAlternative'],
  tone: [
    'f1',
    'accuracy',
    'classes.negative.f1',
    'classes.neutral.f1',
    'classes.positive.f1',
    'majority.macroF1',
  ],
  stories: [
    'f1',
    '*.story.bcubed.precision',
    '*.story.bcubed.recall',
    '*.story.pairwise.f1',
    '*.copies.copyOf.f1',
    '*.copies.reuse.f1',
  ],
}

/** The value at a path; a `*` in a step matches the key that ends with the rest of it. */
const at = (result, where) =>
  where.split('.').reduce((value, step) => {
    if (value === null || typeof value !== 'object') return undefined
    return value[
      step.startsWith('*')
        ? Object.keys(value).find((key) => key.endsWith(step.slice(1)) && typeof value[key] === 'object')
        : step
    ]
  }, result)

const main = (task, result) =>
  shown[task][0]
    .split('|')
    .map((where) => at(result, where))
    .find((value) => value !== undefined)

const others = (task, result) =>
  shown[task]
    .slice(1)
    .map((where) => [where.replace(/^(sets\.)?\*(\(hand\))?\.?/, ''), at(result, where)])
    .filter(([, value]) => typeof value === 'number')
    .map(([name, value]) => `${name} ${short(value)}`)
    .join(' · ')

console.log(`${'task'.padEnd(9)} ${'set'.padEnd(24)} ${'main'.padStart(6)}  beside it`)
let broken = 0
for (const set of sets) {
  if (wanted.length > 0 && !wanted.includes(set.task)) continue
  const result = figures(set)
  if (result.problem) broken += 1
  console.log(
    `${set.task.padEnd(9)} ${set.name.padEnd(24)} ${(result.problem ? 'failed' : short(main(set.task, result))).padStart(6)}  ${result.problem ?? others(set.task, result)}`,
  )
}
process.exitCode = broken > 0 ? 1 : 0
