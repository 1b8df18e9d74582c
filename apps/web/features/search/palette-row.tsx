import { Command } from 'cmdk'
import type { ReactNode } from 'react'

export function PaletteGroup({ heading, children }: { heading: string; children: ReactNode }) {
  const some = Array.isArray(children) ? children.flat().some(Boolean) : Boolean(children)
  if (!some) return null
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-faint"
    >
      {children}
    </Command.Group>
  )
}

interface RowProps {
  id: string
  onSelect: () => void
  icon?: ReactNode
  detail?: string
  children: string
}

export function PaletteRow({ id, onSelect, icon, detail, children }: RowProps) {
  return (
    <Command.Item
      value={id}
      onSelect={onSelect}
      className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 text-base data-[selected=true]:bg-accent-wash"
    >
      <span className="flex w-4 shrink-0 justify-center">{icon}</span>
      <span dir="auto" className="truncate">
        {children}
      </span>
      {detail ? <span className="nums ms-auto shrink-0 text-xs text-faint">{detail}</span> : null}
    </Command.Item>
  )
}
