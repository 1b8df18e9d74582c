// What a further article costs where there are already 10,000 and where there are 100,000, in one run over made-up news.
//   npm run bench -- grouping
import { Copies, groupBodies, StoryIndex, storySketchOf } from '@parallax/reading/grouping'
import { median, whole } from './median.mjs'
import { compareOrders, realCollection } from './real-collection.mjs'
import { syntheticNews } from './synthetic-news.mjs'

const SMALL = 10_000
const LARGE = 100_000
/** The cost at a size is the median of so many blocks of articles before and after it. */
const BLOCK = 500
const BLOCKS = 8

const micros = (value) => `${whole(value)} µs`

/** Microseconds of processor time that a task takes; the clock on the wall counts what else the machine does. */
function cost(task) {
  const before = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** Microseconds an article in each block, as articles come one by one. */
function marginal() {
  const copies = new Copies()
  const costs = []
  let block = []
  for (const article of syntheticNews(LARGE)) {
    block.push(article)
    if (block.length < BLOCK) continue
    const spent = cost(() => {
      for (const one of block) copies.add(one)
    })
    costs.push(spent / BLOCK)
    block = []
  }
  return { copies, costs }
}

const around = (costs, size) => {
  const end = Math.min(costs.length, size / BLOCK + BLOCKS / 2)
  return median(costs.slice(end - BLOCKS, end))
}

/** Microseconds an article where there are `SMALL` and `LARGE`: what is there comes at once, then a block one by one. */
function marginalStories() {
  const index = new StoryIndex()
  const [at, costs] = [[SMALL, LARGE], []]
  let waiting = []
  for (const article of syntheticNews(LARGE)) {
    waiting.push(storySketchOf(article))
    if (waiting.length + index.size < at[0]) continue
    const block = waiting.splice(-BLOCK)
    index.change(waiting)
    waiting = []
    const spent = cost(() => {
      for (const one of block) index.change([one])
    })
    costs.push(spent / BLOCK)
    at.shift()
  }
  return costs
}

export async function bench() {
  console.log('\nGrouping, made-up news, processor time')
  const { copies, costs } = marginal()
  const [small, large] = [around(costs, SMALL), around(costs, LARGE)]
  const line = (what, figure, more = '') =>
    console.log(`  ${what.padEnd(44)} ${figure.padStart(10)}   ${more}`)
  line(`copies, an article more at ${whole(SMALL)}`, micros(small))
  line(
    `copies, an article more at ${whole(LARGE)}`,
    micros(large),
    `${(large / small).toFixed(2)} times as much`,
  )
  let linked = 0
  const settling = cost(() => {
    for (const { copyOf } of copies.all().values()) linked += copyOf === null ? 0 : 1
  })
  const memory = `${whole(linked)} are copies; ${whole(process.memoryUsage.rss() / 2 ** 20)} MB in all`
  line(`originals of all ${whole(LARGE)}, an article`, micros(settling / LARGE), memory)
  const [few, many] = marginalStories()
  line(`stories, an article more at ${whole(SMALL)}`, micros(few))
  line(
    `stories, an article more at ${whole(LARGE)}`,
    micros(many),
    `${(many / few).toFixed(2)} times as much`,
  )
  const bodies = [...syntheticNews(SMALL)]
  const grouping = cost(() => groupBodies(bodies))
  line(`copies and stories of ${whole(SMALL)}, an article`, micros(grouping / SMALL))
  const real = realCollection()
  if (!real) return
  const { same, stories, copies: copied } = compareOrders(real)
  line(
    `a real collection of ${whole(real.length)}, one by one`,
    same === real.length ? 'the same' : 'DIFFERENT',
    `${whole(same)} as all at once; ${whole(stories)} stories, ${whole(copied)} copies`,
  )
}
