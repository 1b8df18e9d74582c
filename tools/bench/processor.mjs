/** Seconds of processor time that this process spends on the work: what else runs on the machine does not count. */
export async function processorSeconds(work) {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Words a second of processor time: the work, of so many words, again and again for at least so many seconds. */
export async function wordsPerSecond(work, words, atLeast) {
  let seconds = 0
  let times = 0
  do {
    seconds += await processorSeconds(work)
    times += 1
  } while (seconds < atLeast)
  return (times * words) / seconds
}
