/** Does each thing, so many at a time; the answers come in the order of the things. @throws what the first that fails throws */
export async function inTurn<T, R>(
  things: readonly T[],
  atOnce: number,
  work: (thing: T) => Promise<R>,
): Promise<R[]> {
  const answers: R[] = new Array(things.length)
  const waiting = things.entries()
  const one = async () => {
    for (const [i, thing] of waiting) answers[i] = await work(thing)
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return answers
}
