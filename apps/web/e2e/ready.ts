import type { Page, Request } from 'playwright-core'

const asked = new WeakMap<Page, Set<Request>>()

/** A stream of news has no end that one could wait for. */
const ends = (request: Request): boolean => !request.headers().accept?.includes('event-stream')

/** Follows what a page asks for, so that `ready` knows for what it waits. */
export function follow(page: Page): void {
  const waiting = new Set<Request>()
  asked.set(page, waiting)
  page.on('request', (request) => ends(request) && waiting.add(request))
  page.on('requestfinished', (request) => waiting.delete(request))
  page.on('requestfailed', (request) => waiting.delete(request))
}

/**
 * Waits until a page is what a reader is left with: all of it has come, React listens on every control, and nothing is on
 * its way from one look to another (a colour in transition is no colour, and where a skeleton pulses the content is still
 * to come). On a busy machine that takes long; on an idle one it takes two frames, where silence of the network takes
 * half a second and says nothing of what the page does with the answers.
 */
export async function ready(page: Page): Promise<void> {
  const rests = async () => {
    await page.waitForLoadState('load')
    try {
      await page.evaluate(atRest)
    } catch (fault) {
      // The page sent its reader on to another address.
      if (String(fault).includes('context was destroyed')) return false
      throw fault
    }
    return !asked.get(page)?.size
  }
  while (!(await rests()));
}

/** Runs in the page. */
async function atRest(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const moves = () => document.getAnimations().some(({ playState }) => playState === 'running')
  // The mark that React leaves on an element when it takes it over from the server.
  const isTaken = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactFiber$'))
  // An embed is no page of React's.
  const isReact = document.querySelector('script[src*="/_next/"]') !== null
  const listens = () =>
    !isReact || [...document.querySelectorAll('a[href], button, input, select, textarea')].every(isTaken)
  // What listens to a change of the media has its turn in the next frame, and its transitions begin in the one after.
  for (let still = 0; still < 2; still = moves() || !listens() ? 0 : still + 1) await frame()
}
