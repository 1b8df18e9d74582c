'use client'

import { Menu } from '@base-ui/react/menu'
import { Check, Monitor, Moon, Sun } from 'lucide-react'
import { setTheme, type ThemeChoice, useThemeChoice } from '../../lib/theme.ts'
import { buttonLook } from '../../ui/button.tsx'

const CHOICES = [
  { choice: 'light', label: 'Light', Icon: Sun },
  { choice: 'dark', label: 'Dark', Icon: Moon },
  { choice: 'auto', label: 'As the system', Icon: Monitor },
] as const

export function ThemeToggle() {
  const chosen = useThemeChoice()
  const Icon = CHOICES.find(({ choice }) => choice === chosen)?.Icon ?? Monitor
  return (
    <Menu.Root>
      <Menu.Trigger aria-label="Theme" className={buttonLook('quiet', true)}>
        <Icon aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" className="z-50">
          <Menu.Popup className="min-w-40 rounded-md border border-line bg-surface p-1 shadow-[0_6px_24px_rgb(0_0_0/0.10)]">
            <Menu.RadioGroup value={chosen} onValueChange={(value: ThemeChoice) => setTheme(value)}>
              {CHOICES.map(({ choice, label, Icon: Own }) => (
                <Menu.RadioItem
                  key={choice}
                  value={choice}
                  closeOnClick
                  className="flex h-8 cursor-pointer items-center gap-2 rounded-sm px-2 text-sm data-highlighted:bg-accent-wash"
                >
                  <Own aria-hidden className="size-4 text-faint" />
                  {label}
                  <Menu.RadioItemIndicator className="ms-auto">
                    <Check aria-hidden className="size-4 text-accent" />
                  </Menu.RadioItemIndicator>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
