export interface ServerSentEvent {
  type: string
  data: string
}

/**
 * Reads a `text/event-stream` body (WHATWG HTML, 9.2.6). EventSource cannot be used: it sends GET alone, and operations
 * belong into a POST's body.
 */
export async function* serverSentEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const blocks = (rest + value).split(/\r?\n\r?\n/)
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const event = parseBlock(block)
      if (event) yield event
    }
  }
}

function parseBlock(block: string): ServerSentEvent | null {
  let type = 'message'
  const data: string[] = []
  for (const line of block.split(/\r?\n/)) {
    const [field] = line.split(':', 1)
    const value = line.slice((field?.length ?? 0) + 1).replace(/^ /, '')
    if (field === 'event') type = value
    else if (field === 'data') data.push(value)
  }
  // Comments (":") keep the connection open and carry nothing.
  return data.length > 0 ? { type, data: data.join('\n') } : null
}
