import type { Drawn } from '../../src/prepare/index.ts'
import { prepare, type Question } from '../../src/prepare/index.ts'
import { everyKind } from './every-kind.ts'
import * as samples from './index.ts'

const inForm = (question: Question, form: string): Question =>
  ({ ...question, spec: { ...question.spec, form } }) as Question

const FORMS: [string, Question][] = [
  ['areas', samples.mentionsOverTime()],
  ['multiples', samples.topicsOverTime()],
  ['slope', samples.topicsOverTime()],
  ['treemap', samples.topEntities()],
  ['grouped', samples.topicsByOutlet()],
]

/** One chart of each kind and of each further form, drawn from made-up numbers. */
export const everyFigure = (): { name: string; drawn: Drawn }[] => [
  ...[
    ...everyKind(),
    samples.outletContrast(),
    samples.outletsOverTime(),
    samples.toneByOutlet(),
    samples.toneOverTime(),
  ].map((question) => ({ name: question.kind, drawn: prepare(question, samples.context()) })),
  ...FORMS.map(([form, question]) => ({
    name: `${question.kind} as ${form}`,
    drawn: prepare(inForm(question, form), samples.context()),
  })),
]
