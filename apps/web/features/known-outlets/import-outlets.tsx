'use client'

import { Failure, type OutletTable, parseOutletTable, type RowFailure } from '@parallax/domain'
import { useMemo, useRef, useState } from 'react'
import { toast } from 'sonner'
import { count, counted } from '../../lib/format.ts'
import { Button, buttonLook } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ImportPreview, RowFailures } from './import-preview.tsx'
import { useKnownOutlets } from './use-known-outlets.ts'

/** Many outlets from a table that is pasted or chosen: first shown as it will be taken, then taken. */
export function ImportOutlets() {
  const { importTable, busy } = useKnownOutlets()
  const [csv, setCsv] = useState('')
  const [refused, setRefused] = useState<Pick<RowFailure, 'row' | 'message'>[]>([])
  const file = useRef<HTMLInputElement>(null)
  const preview = useMemo(() => previewOf(csv), [csv])
  const write = (text: string) => {
    setCsv(text)
    setRefused([])
  }

  async function choose(list: FileList | null) {
    const [chosen] = list ?? []
    if (file.current) file.current.value = ''
    if (!chosen) return
    try {
      write(new TextDecoder('utf-8', { fatal: true }).decode(await chosen.arrayBuffer()))
    } catch {
      toast.error(`${chosen.name} is not UTF-8 text, or cannot be read. Save it as CSV in UTF-8.`)
    }
  }

  async function send() {
    const end = await importTable(csv)
    if ('message' in end) {
      toast.error(end.message)
      return
    }
    const known = end.unchanged > 0 ? `, ${count(end.unchanged)} already there` : ''
    const touched = end.touched > 0 ? ` ${counted(end.touched, 'article')} are looked at again.` : ''
    toast.success(`${counted(end.added, 'outlet')} entered${known}.${touched}`)
    setCsv('')
    setRefused([...end.failures])
  }

  return (
    <Panel title="Enter many at once" id="import">
      <div className="space-y-3">
        <label className="block">
          <span className="mb-1 block text-sm text-soft">
            A table with the columns domain, name and country (two letters): paste it, or choose a CSV file
          </span>
          <textarea
            value={csv}
            onChange={(event) => write(event.target.value)}
            rows={5}
            spellCheck={false}
            placeholder={'domain,name,country\nexample.com,The Daily Example,US'}
            className="w-full resize-y rounded-md border border-edge bg-surface px-2.5 py-2 font-mono text-sm placeholder:text-faint"
          />
        </label>
        {preview?.table ? <ImportPreview table={preview.table} /> : null}
        {preview?.reason ? (
          <p role="alert" className="text-sm text-bad">
            {preview.reason}
          </p>
        ) : null}
        <RowFailures failures={refused} />
        <div className="flex flex-wrap gap-2">
          <Button
            look="primary"
            disabled={busy || !preview?.table || preview.table.rows.length === 0}
            onClick={() => void send()}
          >
            {busy
              ? 'Sending …'
              : preview?.table
                ? `Enter ${counted(preview.table.rows.length, 'outlet')}`
                : 'Enter'}
          </Button>
          <label
            className={`${buttonLook('plain')} cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent`}
          >
            Choose a CSV file
            <input
              ref={file}
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              className="sr-only"
              aria-label="Choose a CSV file"
              onChange={(event) => void choose(event.target.files)}
            />
          </label>
        </div>
      </div>
    </Panel>
  )
}

/** What the table holds, or why it is none; null where nothing is written yet. */
function previewOf(csv: string): { table?: OutletTable; reason?: string } | null {
  if (csv.trim() === '') return null
  try {
    return { table: parseOutletTable(csv) }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { reason: error.message }
  }
}
