import { parentPort, workerData } from 'node:worker_threads'
import { Failure, type NameEngine } from '@parallax/domain'
import { engine, read } from '@parallax/reading'
import type { Answer, Question } from './messages.ts'

/** Which engine for names this thread reads with; the best that the machine runs where absent. */
const { names } = (workerData ?? {}) as { names?: NameEngine }

parentPort?.on('message', async (question: Question) => {
  // Between two calls of the native library, where a thread may end; ended inside of one, it takes the process with it.
  if (question.ask === 'stop') process.exit()
  parentPort?.postMessage(await answer(question))
})

async function answer(question: Exclude<Question, { ask: 'stop' }>): Promise<Answer> {
  try {
    return question.ask === 'engine'
      ? { engine: await engine(names) }
      : { annotations: await read(question.input, { ...(names && { names }), ...question.options }) }
  } catch (error) {
    if (error instanceof Failure) return { failure: { code: error.code, message: error.message } }
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
