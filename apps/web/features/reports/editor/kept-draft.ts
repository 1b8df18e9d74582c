import { type ReportDocument, readReportDocument } from '@parallax/domain'

const keyOf = (id: string) => `parallax:report:${id}`

interface KeptDraft {
  revision: number
  document: ReportDocument
}

/** Words that were not saved yet, so that a closed page or a server that does not answer loses none. */
export function keepDraft(id: string, draft: KeptDraft): void {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(draft))
  } catch {
    // A browser without storage, or with none left: the page itself still has them.
  }
}

export function forgetDraft(id: string): void {
  try {
    localStorage.removeItem(keyOf(id))
  } catch {
    // Nothing was kept.
  }
}

/** What was typed and not saved when the page was last open; null where all was. */
export function keptDraft(id: string): KeptDraft | null {
  try {
    const { revision, document } = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null') ?? {}
    const read = readReportDocument(document)
    return read.document && typeof revision === 'number' ? { revision, document: read.document } : null
  } catch {
    return null
  }
}
