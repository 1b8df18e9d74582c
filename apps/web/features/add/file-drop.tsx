'use client'

import { FileUp } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { buttonLook } from '../../ui/button.tsx'
import { cx } from '../../ui/class-names.ts'
import { Panel } from '../../ui/panel.tsx'
import { useAdd } from './use-add.ts'

const KINDS = '.txt,.md,.html,.htm,.json,.jsonl,.ndjson,.gz'

/** Files by hand or by drop: one article each, or many in JSON lines. */
export function FileDrop() {
  const { addFiles, busy } = useAdd()
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const take = (list: FileList | null) => {
    if (list && list.length > 0) void addFiles([...list])
    if (input.current) input.current.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <Panel title="Add files" id="files">
      <label
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cx(
          'flex cursor-pointer flex-col items-center gap-2 rounded-md border border-dashed px-4 py-8 text-center transition-colors',
          'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
          over ? 'border-accent bg-accent-wash' : 'border-edge hover:border-accent',
        )}
      >
        <FileUp aria-hidden className="size-6 text-faint" />
        <span className="text-base font-medium">{busy ? 'Sending …' : 'Drop files here'}</span>
        <span className="max-w-[44ch] text-sm text-soft">
          Text, HTML, JSON or JSON lines. The same article twice is stored once.
        </span>
        <span className={buttonLook('plain')}>Choose files</span>
        <input
          ref={input}
          type="file"
          multiple
          accept={KINDS}
          disabled={busy}
          onChange={(event) => take(event.target.files)}
          className="sr-only"
          aria-label="Choose files"
        />
      </label>
    </Panel>
  )
}
