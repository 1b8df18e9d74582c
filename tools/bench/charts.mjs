// Charts as files: SVG beside the same chart by ECharts' server rendering, PNG beside its SVG, memory over many renders, and
// whether the same chart has the same bytes whatever was drawn before it. One run, threads in turn.
//   npm run bench -- charts
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { createRenderer } from '@parallax/charts/export'
import { DRAWING_ENVIRONMENT, DRAWING_LIMITS } from '../../packages/charts/src/export/env.ts'
import { everyFigure } from '../../packages/charts/tests/samples/every-figure.ts'
import { median, whole } from './median.mjs'

const ROUNDS = 5
const EACH = 7
const RENDERS = 10_000
const SETTLED = 2_000
const SAMPLED = 500
const SHUFFLED = 1_000

const thread = (file) =>
  new Worker(new URL(`./charts/${file}`, import.meta.url), {
    env: DRAWING_ENVIRONMENT,
    resourceLimits: DRAWING_LIMITS,
  })
async function asked(worker, message) {
  worker.postMessage(message)
  const [answer] = await once(worker, 'message')
  return answer
}
const jobOf = (drawn, form, look = {}) => ({
  form,
  chart: { drawn, address: 'https://example.org/charts/a-chart', asOf: '2026-11-22T10:00:00.000Z' },
  look,
})

export async function bench() {
  const figures = everyFigure().filter(({ drawn }) => drawn.figure)
  const ours = thread('ours-thread.mjs')
  const theirs = thread('echarts-thread.mjs')
  await speeds(figures, ours, theirs)
  await theirs.terminate()
  await memory(figures, ours)
  await ours.terminate()
  await bytes(figures)
}

async function speeds(figures, ours, theirs) {
  console.log(`\nCharts, warm, 800 pixels wide, median of ${ROUNDS * EACH}, in turn`)
  console.log('  ratio SVG/ECharts  PNG 2x/SVG  chart')
  const ratios = []
  const pngs = []
  for (const { name, drawn } of figures) {
    const [a, b, c] = [[], [], []]
    const size = { width: 800, height: 560 }
    await asked(ours, { job: jobOf(drawn, 'svg'), times: 3 })
    await asked(ours, { job: jobOf(drawn, 'png', { scale: 2 }), times: 2 })
    await asked(theirs, { drawn, ...size, times: 3 })
    for (let round = 0; round < ROUNDS; round += 1) {
      a.push(...(await asked(ours, { job: jobOf(drawn, 'svg'), times: EACH })).taken)
      b.push(...(await asked(theirs, { drawn, ...size, times: EACH })).taken)
      c.push(...(await asked(ours, { job: jobOf(drawn, 'png', { scale: 2 }), times: EACH })).taken)
    }
    ratios.push(median(a) / median(b))
    pngs.push(median(c) / median(a))
    console.log(
      `  ${ratios.at(-1).toFixed(2).padStart(17)}  ${pngs.at(-1).toFixed(2).padStart(10)}  ${name} (${median(a).toFixed(1)} / ${median(b).toFixed(1)} / ${median(c).toFixed(1)} ms)`,
    )
  }
  console.log(
    `  largest ratio ${Math.max(...ratios).toFixed(2)} and ${Math.max(...pngs).toFixed(2)}; median ${median(ratios).toFixed(2)} and ${median(pngs).toFixed(2)}`,
  )
}

/** The heap of a thread after each of its last renders, cleared up: what stays is what leaks. */
async function memory(figures, ours) {
  const samples = []
  for (let done = 0; done <= RENDERS; done += SAMPLED) {
    if (done >= SETTLED) samples.push(await asked(ours, {}))
    for (let drawn = 0; drawn < SAMPLED; drawn += 1)
      await asked(ours, { job: jobOf(figures[(done + drawn) % figures.length].drawn, 'svg') })
  }
  console.log(
    `\nMemory of a drawing thread from render ${whole(SETTLED)} to ${whole(RENDERS)}, every ${whole(SAMPLED)}`,
  )
  for (const [name, words] of [
    ['heapUsed', 'heap'],
    ['rss', 'whole process'],
  ]) {
    const all = samples.map((sample) => sample[name] / 1e6)
    const third = Math.ceil(all.length / 3)
    const [early, late] = [median(all.slice(0, third)), median(all.slice(-third))]
    console.log(
      `  ${words}: ${all.map((value) => value.toFixed(0)).join(' ')} MB; last third beside the first ${((late / early - 1) * 100).toFixed(1)} %`,
    )
  }
}

/** Numbers from a seed, so that a run can be repeated (mulberry32). */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

async function bytes(figures) {
  const renderer = createRenderer({ keptBytes: 0 })
  const draw = random(7)
  const hashes = new Map()
  let done = 0
  while (done < SHUFFLED) {
    const some = Array.from({ length: 20 }, () => figures[Math.floor(draw() * figures.length)])
    await Promise.all(
      some.map(async ({ name, drawn }) => {
        const made = await renderer.render(jobOf(drawn, 'svg'))
        const hash = createHash('sha256').update(made).digest('hex')
        hashes.set(name, (hashes.get(name) ?? new Set()).add(hash))
      }),
    )
    done += some.length
  }
  await renderer.close()
  const most = Math.max(...[...hashes.values()].map((set) => set.size))
  console.log(
    `\nThe same chart, ${whole(done)} renders in random order over the pool: ${hashes.size} charts, ${most} hash each at most`,
  )
}
