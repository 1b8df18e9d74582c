import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Engine, Failure, type NameEngine } from '@parallax/domain'
import type { ArticleReader } from './article-reader.ts'
import type { Answer, Question } from './messages.ts'

/** Long enough for the largest article on a slow machine; what takes longer has hung. */
const TIME_LIMIT_MS = 120_000
/** The weights take a few hundred; an article that needs this much has gone wrong. */
const MEMORY_MB = 2_048
/** Room for what is soon garbage: more made no thread faster, and each took 100 MB more. */
const YOUNG_MB = 8

interface Job {
  question: Question
  resolve(answer: Answer): void
  reject(error: unknown): void
}

export interface PoolOptions {
  /** Threads at most; as many as there are processors to spare unless told. */
  size?: number
  /** How long one article may take. */
  timeLimitMs?: number
  /** Heap that one thread may use, in megabytes. */
  memoryMb?: number
  /** The engine for names; the best that the machine runs where absent. */
  names?: NameEngine | undefined
  /** What runs in a thread; for tests. */
  script?: URL
}

/**
 * Reads in worker threads, so that the event loop stays free. Threads start with the first question and are replaced
 * when they break or hang.
 */
export function readerPool(options: PoolOptions = {}): ArticleReader {
  const {
    size = Math.max(1, availableParallelism() - 1),
    timeLimitMs = TIME_LIMIT_MS,
    memoryMb = MEMORY_MB,
    names,
    script = new URL('./worker.ts', import.meta.url),
  } = options
  const waiting: Job[] = []
  const idle: Worker[] = []
  const all = new Set<Worker>()
  let closed = false
  let engine: Promise<Engine> | undefined

  function ask(question: Question): Promise<Answer> {
    if (closed) return Promise.reject(new Error('The reader is closed.'))
    return new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject })
      next()
    })
  }

  function next(): void {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (all.size < size ? hire() : undefined)
      const job = worker && waiting.shift()
      if (!worker || !job) return
      run(worker, job)
    }
  }

  function hire(): Worker {
    const worker = new Worker(script, {
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
      workerData: { names },
    })
    all.add(worker)
    worker.unref()
    worker.on('error', () => {})
    worker.on('exit', () => {
      all.delete(worker)
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
    })
    return worker
  }

  function run(worker: Worker, job: Job): void {
    const timer = setTimeout(() => end(new Failure('UNREADABLE', 'Reading this took too long.')), timeLimitMs)
    const onAnswer = (answer: Answer) => end(null, answer)
    const onExit = () => end(new Error('A reading thread ended unexpectedly.'))
    function end(error: unknown, answer?: Answer): void {
      clearTimeout(timer)
      worker.off('message', onAnswer).off('error', end).off('exit', onExit)
      worker.unref()
      if (answer) {
        idle.push(worker)
        job.resolve(answer)
      } else {
        all.delete(worker)
        void dismiss(worker)
        job.reject(
          isOutOfMemory(error) ? new Failure('UNREADABLE', 'Reading this took too much memory.') : error,
        )
      }
      next()
    }
    worker.on('message', onAnswer).on('error', end).on('exit', onExit)
    // Only a thread that has work keeps the process alive.
    worker.ref()
    worker.postMessage(job.question)
  }

  return {
    size,
    engine: () => {
      engine ??= ask({ ask: 'engine' }).then((answer) => ('engine' in answer ? answer.engine : raise(answer)))
      return engine
    },
    read: async (input, options = {}) => {
      const answer = await ask({ ask: 'read', input, options })
      return 'annotations' in answer ? answer.annotations : raise(answer)
    },
    close: async () => {
      closed = true
      for (const job of waiting.splice(0)) job.reject(new Error('The reader was closed.'))
      await Promise.all([...all].map(dismiss))
    },
  }
}

/** A thread that has not stopped by itself by then is busy in JavaScript, where it may be ended from outside. */
const GRACE_MS = 1_000

/** Ends a thread; resolves when it is gone. */
function dismiss(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => void worker.terminate(), GRACE_MS)
    worker.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    worker.postMessage({ ask: 'stop' } satisfies Question)
  })
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

function raise(answer: Answer): never {
  if ('failure' in answer) throw new Failure(answer.failure.code, answer.failure.message)
  throw new Error(
    'fault' in answer ? answer.fault : 'A reading thread gave another answer than was asked for.',
  )
}
