/** A reading thread that breaks in the way that an article's text asks for. */
import { parentPort } from 'node:worker_threads'
import type { Answer, Question } from '../../src/reading/messages.ts'

parentPort?.on('message', (question: Question) => {
  if (question.ask === 'stop') process.exit()
  const text = question.ask === 'read' ? question.input.text : ''
  if (text === 'exit') process.exit(3)
  if (text === 'throw') throw new Error('thrown in the thread')
  if (text === 'memory') exhaust()
  while (text === 'hang') Math.random()
  parentPort?.postMessage(answer(question))
})

function answer(question: Exclude<Question, { ask: 'stop' }>): Answer {
  if (question.ask === 'engine') return { engine: { version: '1', model: 'faulty' } }
  if (question.input.text === 'refuse') return { failure: { code: 'NOT_AN_ARTICLE', message: 'No article.' } }
  if (question.input.text === 'fault') return { fault: 'Error: a fault of ours' }
  return { annotations: { id: question.input.id } as never }
}

function exhaust(): never {
  const held: number[][] = []
  for (;;) held.push(new Array<number>(1_000_000).fill(held.length + 0.5))
}
