// Draws charts as the API's threads do, and says how long each took. Messages: { job } → { ms, bytes } | { memory } .
import v8 from 'node:v8'
import vm from 'node:vm'
import { parentPort } from 'node:worker_threads'
import { work } from '../../../packages/charts/dist/worker.js'

// A thread cannot be given the flag when it starts.
v8.setFlagsFromString('--expose-gc')
const collect = vm.runInNewContext('gc')

parentPort.on('message', async ({ job, times = 1 }) => {
  if (!job) {
    collect()
    const { heapUsed, rss } = process.memoryUsage()
    return parentPort.postMessage({ heapUsed, rss })
  }
  let bytes
  const taken = []
  for (let time = 0; time < times; time += 1) {
    const began = performance.now()
    bytes = await work(job)
    taken.push(performance.now() - began)
  }
  parentPort.postMessage({ taken, size: bytes.length })
})
