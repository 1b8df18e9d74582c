'use client'

import { REPORT_LIMITS, type ReportBlock, type ReportDocument } from '@parallax/domain'
import { FilePlus2, ImagePlus } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { BlockFrame } from './block-frame.tsx'
import { inserted, moved, namesOf, newFigure, newText, replaced, without } from './blocks.ts'
import { Downloads } from './downloads.tsx'
import { FigureBlock } from './figure-block.tsx'
import { FigurePicker } from './figure-picker.tsx'
import { Methods } from './methods.tsx'
import { SaveNote } from './save-note.tsx'
import { TextBlock } from './text-block.tsx'
import { type Draft, useDraft } from './use-draft.ts'
import { useReportData } from './use-report-data.ts'

interface ReportEditorProps {
  id: string
  revision: number
  initial: ReportDocument
}

const field =
  'w-full rounded-md border border-line bg-surface px-2.5 placeholder:text-faint hover:border-edge'

/** A report while it is written: its parts in order, saved by themselves, with the files that can be made of it. */
export function ReportEditor({ id, revision, initial }: ReportEditorProps) {
  const draft = useDraft(id, revision, initial)
  const { document, change, restored } = draft
  const data = useReportData(id, draft.revision)
  return (
    <article className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="min-w-0 space-y-4">
        <h1 className="sr-only">{document.title}</h1>
        <input
          aria-label="Title of the report"
          value={document.title}
          maxLength={REPORT_LIMITS.title}
          dir="auto"
          onChange={({ target: { value } }) => change((known) => ({ ...known, title: value }))}
          className={`${field} h-12 text-2xl font-semibold tracking-[-0.021em]`}
        />
        <input
          aria-label="Authors"
          placeholder="By …"
          value={document.byline ?? ''}
          maxLength={REPORT_LIMITS.byline}
          dir="auto"
          onChange={({ target: { value } }) => change((known) => withByline(known, value))}
          className={`${field} h-9 text-base text-soft`}
        />
        {restored ? (
          <p role="status" className="rounded-md bg-accent-wash px-3 py-2 text-sm">
            Words of your last visit that had not been saved were brought back.
          </p>
        ) : null}
        <Parts draft={draft} data={data} />
      </div>
      <aside className="space-y-5 lg:sticky lg:top-20 lg:self-start">
        <SaveNote id={id} draft={draft} />
        <Downloads id={id} save={draft.save} />
        <Methods data={data} />
      </aside>
    </article>
  )
}

const withByline = ({ byline: _, ...rest }: ReportDocument, value: string): ReportDocument =>
  value === '' ? rest : { ...rest, byline: value }

function Parts({ draft, data }: { draft: Draft; data: ReturnType<typeof useReportData> }) {
  const { document, change } = draft
  const [said, setSaid] = useState('')
  const [choosing, setChoosing] = useState(false)
  const names = namesOf(document.blocks)
  const nameOf = ({ id }: ReportBlock) => names.get(id) ?? ''
  const edit = (blocks: (known: ReportBlock[]) => ReportBlock[]) =>
    change((known) => ({ ...known, blocks: blocks(known.blocks) }))

  const move = (block: ReportBlock, step: -1 | 1) => {
    const at = document.blocks.findIndex(({ id }) => id === block.id) + step
    if (at < 0 || at >= document.blocks.length) {
      setSaid(`${nameOf(block)} is ${step < 0 ? 'first' : 'last'} already.`)
      return
    }
    edit((known) => moved(known, block.id, step))
    setSaid(`Moved to place ${at + 1} of ${document.blocks.length}.`)
  }
  const remove = (block: ReportBlock) => {
    const at = document.blocks.findIndex(({ id }) => id === block.id)
    edit((known) => without(known, block.id))
    const undo = () => edit((known) => inserted(known, block, at))
    toast(`${nameOf(block)} was removed`, { duration: 10_000, action: { label: 'Undo', onClick: undo } })
  }
  const add = (block: ReportBlock) => {
    edit((known) => [...known, block])
    setSaid(`${block.kind === 'text' ? 'A text' : 'A figure'} was added at the end.`)
  }
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {document.blocks.length === 0 ? (
        <div className="rounded-lg border border-dashed border-edge">
          <Empty title="Nothing stands in this report yet.">
            Add a text, or a figure of the charts that were saved. Any chart’s menu adds it here, too.
          </Empty>
        </div>
      ) : (
        <ol aria-label="Parts of the report" className="space-y-4">
          {document.blocks.map((block, i) => (
            <BlockFrame
              key={block.id}
              name={nameOf(block)}
              isFirst={i === 0}
              isLast={i === document.blocks.length - 1}
              onMove={(step) => move(block, step)}
              onRemove={() => remove(block)}
            >
              {block.kind === 'text' ? (
                <TextBlock
                  name={nameOf(block)}
                  block={block}
                  onChange={(next) => edit((known) => replaced(known, next))}
                />
              ) : (
                <FigureBlock
                  name={nameOf(block)}
                  block={block}
                  shown={data.figure(nameOf(block), block.chart)}
                  onChange={(next) => edit((known) => replaced(known, next))}
                />
              )}
            </BlockFrame>
          ))}
        </ol>
      )}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => add(newText())}>
          <FilePlus2 aria-hidden />
          Add text
        </Button>
        <Button onClick={() => setChoosing(true)}>
          <ImagePlus aria-hidden />
          Add a figure …
        </Button>
        <p className="self-center text-xs text-faint">Alt with ↑ or ↓ moves the part that you are in.</p>
      </div>
      {choosing ? (
        <FigurePicker
          onClose={() => setChoosing(false)}
          onPick={(slug) => {
            setChoosing(false)
            add(newFigure(slug))
          }}
        />
      ) : null}
    </>
  )
}
