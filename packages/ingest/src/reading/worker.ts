import { parentPort } from 'node:worker_threads'
import { Failure } from '@parallax/domain'
import { engine, read } from '@parallax/reading'
import type { Answer, Question } from './messages.ts'

parentPort?.on('message', (question: Question) => {
  parentPort?.postMessage(answer(question))
})

function answer(question: Question): Answer {
  try {
    return question.ask === 'engine'
      ? { engine: engine() }
      : { annotations: read(question.input, question.options) }
  } catch (error) {
    if (error instanceof Failure) return { failure: { code: error.code, message: error.message } }
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
