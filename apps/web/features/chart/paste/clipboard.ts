/** One content in several types, the best of which the place takes where it is pasted. Each may still be on its way. */
export type Parts = Readonly<Record<string, Promise<Blob>>>

/**
 * Puts it on the clipboard. The parts are handed over before they are there, or Safari would forget that the user asked.
 * @returns false where the browser refuses
 * @throws whatever a part fails with
 */
export async function copyParts(parts: Parts): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...parts })])
    return true
  } catch {
    return copyByEvent(await textsOf(parts))
  }
}

async function textsOf(parts: Parts): Promise<[type: string, text: string][]> {
  const texts = Object.entries(parts).filter(([type]) => type.startsWith('text/'))
  return Promise.all(texts.map(async ([type, part]) => [type, await (await part).text()] as [string, string]))
}

/** Where the page comes over plain HTTP there is no other clipboard than that of the command "copy", and it takes texts only. */
function copyByEvent(texts: [type: string, text: string][]): boolean {
  if (texts.length === 0) return false
  const fill = (event: ClipboardEvent) => {
    for (const [type, text] of texts) event.clipboardData?.setData(type, text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', fill, { capture: true })
  try {
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', fill, { capture: true })
  }
}

export const textPart = (text: string, type = 'text/plain'): Promise<Blob> =>
  Promise.resolve(new Blob([text], { type }))
