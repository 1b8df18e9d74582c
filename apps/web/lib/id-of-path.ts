import { unescaped } from '@parallax/addresses'
import { globalId, type NodeType } from '@parallax/client'
import { notFound } from 'next/navigation'

/** The id that a page's path names. A path that is no escaped text names nothing: the page is not found. */
export const idOfPath = (type: NodeType, segment: string): string => {
  const key = unescaped(segment)
  return key === null ? notFound() : globalId(type, key)
}
