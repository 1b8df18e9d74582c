import type { Stretch } from './noun-phrases.ts'
import type { Word } from './words.ts'

const DOCUMENT =
  /^(?:polls?|polling|surveys?|stud(?:y|ies)|reports?|reviews?|audits?|investigations?|analys[ei]s|research|data|figures|numbers|statistics|results?|records|documents?|filings?|estimates?|forecasts?|models?|census|emails?|letters?|memos?|transcripts?|articles?|books?|papers?|indictments?|lawsuits?|complaints?|post|times|journal)$/

/** True where the subject is something that was written or counted: it "shows" and "finds" things. */
export function isDocument(words: Word[], subject: Stretch): boolean {
  for (let i = subject.first; i <= subject.last; i++) if (DOCUMENT.test(words[i]?.lower ?? '')) return true
  return false
}
