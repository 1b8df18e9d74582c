'use client'

import { type RefObject, useEffect } from 'react'

/** WordPress passes a secret in the hash and listens only to messages that repeat it. */
const wordpressSecret = () => /[#&?]secret=([\w-]+)/.exec(window.location.hash)?.[1]

/**
 * Tells the page around how high the content is, whenever that changes, up or down. The height is no secret and the page
 * around may be anyone's, so the message goes to any origin.
 */
export function usePostedHeight(root: RefObject<HTMLElement | null>, slug: string): void {
  useEffect(() => {
    const element = root.current
    if (!element || window.parent === window) return
    const secret = wordpressSecret()
    let last = 0
    const post = (again: boolean) => {
      const height = Math.ceil(element.getBoundingClientRect().height)
      if ((height === last && !again) || height === 0) return
      last = height
      window.parent.postMessage({ type: 'parallax:height', slug, height }, '*')
      if (secret) window.parent.postMessage({ secret, message: 'height', value: height }, '*')
    }
    // The page around may have begun to listen only after the first message.
    const answer = ({ source, data }: MessageEvent) => {
      if (source === window.parent && data?.type === 'parallax:measure') post(true)
    }
    post(false)
    const observer = new ResizeObserver(() => post(false))
    observer.observe(element)
    window.addEventListener('message', answer)
    return () => {
      observer.disconnect()
      window.removeEventListener('message', answer)
    }
  }, [root, slug])
}
