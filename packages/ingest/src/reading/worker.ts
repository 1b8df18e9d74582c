import { parentPort, workerData } from 'node:worker_threads'
import { Failure, type NameEngine } from '@parallax/domain'
import { engine, read } from '@parallax/reading'
import type { Answer, Question } from './messages.ts'

/** Which engine for names this thread reads with; the best that the machine runs where absent. */
const { names } = (workerData ?? {}) as { names?: NameEngine }

parentPort?.on('message', async (question: Question) => {
  parentPort?.postMessage(await answer(question))
})

async function answer(question: Question): Promise<Answer> {
  try {
    return question.ask === 'engine'
      ? { engine: await engine(names) }
      : { annotations: await read(question.input, { ...(names && { names }), ...question.options }) }
  } catch (error) {
    if (error instanceof Failure) return { failure: { code: error.code, message: error.message } }
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
