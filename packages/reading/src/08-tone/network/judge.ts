import { resolve } from 'node:path'
import { openSession, type Session } from '../../04-mentions/transformer/session.ts'
import type { Judge, Judgement, Passage } from '../judge.ts'
import { judgementOf } from './head.ts'
import { windowsOf } from './windows.ts'

const MODEL = resolve(import.meta.dirname, '../../../models/tone/network.onnx')
let opened: Promise<Judge | null> | undefined

/** The network's judge, opened once a thread; null where no runtime of the network loads. */
export function networkJudge(): Promise<Judge | null> {
  opened ??= openSession(undefined, MODEL).then((session) => session && judgeWith(session))
  return opened
}

const judgeWith = (session: Session): Judge => ({
  rule: 'network',
  judge: (passage) => judge(passage, session),
})

async function judge(passage: Passage, session: Session): Promise<Judgement[]> {
  const judgements: Judgement[] = []
  for (const window of windowsOf(passage)) {
    const rows = await session.run(Int32Array.from(window.ids), Int32Array.from(window.cases))
    for (const at of window.targets) {
      const target = passage.targets[at]
      if (target) judgements[at] = judgementOf(rows, window, passage, target)
    }
  }
  return judgements
}
