'use client'

import { useSyncExternalStore } from 'react'

export type ThemeChoice = 'light' | 'dark' | 'auto'

const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  const system = matchMedia('(prefers-color-scheme: dark)')
  listeners.add(listener)
  system.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    system.removeEventListener('change', listener)
  }
}

const choice = (): ThemeChoice => {
  const set = document.documentElement.dataset.theme
  return set === 'light' || set === 'dark' ? set : 'auto'
}
const resolved = (): 'light' | 'dark' => {
  const set = choice()
  if (set !== 'auto') return set
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

export function setTheme(next: ThemeChoice) {
  if (next === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = next
  const age = next === 'auto' ? 0 : 31_536_000
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that we serve
  document.cookie = `theme=${next}; path=/; max-age=${age}; samesite=lax`
  for (const listener of listeners) listener()
}

/** What the reader chose. */
export const useThemeChoice = (): ThemeChoice => useSyncExternalStore(subscribe, choice, () => 'auto')

/** What is shown, for things that cannot follow `light-dark()`: canvases and hex palettes. */
export const useTheme = (): 'light' | 'dark' => useSyncExternalStore(subscribe, resolved, () => 'light')
