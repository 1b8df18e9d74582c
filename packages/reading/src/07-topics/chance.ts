export const logistic = (z: number): number => 1 / (1 + Math.exp(-z))

/** Index of the topic that most likely is the main one and applies. @param main outputs of that head */
export function likeliest(main: readonly number[], chances: readonly number[]): number {
  // The sum over all topics, which makes a chance of a power, is the same for each.
  const scores = main.map((z, i) => z + Math.log(chances[i] ?? 0))
  return scores.indexOf(Math.max(...scores))
}
