import type { ReactNode } from 'react'
import './embed.css'

/** Charts in other people's pages: no navigation, no state, nothing kept. */
export default function EmbedLayout({ children }: { children: ReactNode }) {
  return children
}
