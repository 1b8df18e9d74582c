import { parseHTML } from 'linkedom'
import { textWidth } from '../../visualise/text.ts'

/**
 * Recharts measures and settles in effects, which run only where there is a document; without one it draws nothing. This is
 * the least of a browser that it asks for. It sets globals, so it belongs into a thread that does nothing else, and must be
 * called before React DOM is loaded.
 */
export function installDocument(): Document {
  const { window, document } = parseHTML('<!doctype html><html><head></head><body></body></html>')
  const location = new URL('http://localhost/')
  Object.assign(window, {
    location,
    getComputedStyle: () => ({ getPropertyValue: () => '' }),
    matchMedia: () => ({ matches: true, addEventListener() {}, removeEventListener() {} }),
    requestAnimationFrame: (call: FrameRequestCallback) => setTimeout(call, 0),
    cancelAnimationFrame: clearTimeout,
  })
  window.Element.prototype.getBoundingClientRect = function measured(this: Element) {
    const width = textWidth(this.textContent ?? '', sizeOf(this))
    return { x: 0, y: 0, top: 0, left: 0, right: width, bottom: 16, width, height: 16, toJSON() {} }
  }
  Object.assign(globalThis, { window, document, HTMLElement: window.HTMLElement, Element: window.Element })
  Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'node' }, configurable: true })
  return document
}

const sizeOf = (element: Element): number => Number.parseFloat(element.getAttribute('font-size') ?? '') || 13
