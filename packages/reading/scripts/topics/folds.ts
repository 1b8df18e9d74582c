import { balanced, type Example, FOLDS, foldOf } from './examples.ts'
import { learn } from './learn.ts'
import { pack } from './linear-model.ts'

/** An article that the model has not seen, with the model's outputs. */
export interface Answer {
  example: Example
  applies: Float64Array
  main: Float64Array
}

/** Outputs for every article, each by models that learned from the other folds. */
export function answersOfFolds(examples: Example[]): Answer[] {
  return [...Array(FOLDS).keys()].flatMap((fold) => {
    const others = balanced(examples.filter((one) => one.wordsOnly || foldOf(one) !== fold))
    const [applies, main] = [learn('applies', others), learn('main', others)]
    console.error(`fold ${fold + 1} of ${FOLDS}`)
    return examples
      .filter((one) => !one.wordsOnly && foldOf(one) === fold)
      .map((example) => {
        const flat = pack(example, applies.rows)
        return { example, applies: applies.outputs(flat), main: main.outputs(flat) }
      })
  })
}
