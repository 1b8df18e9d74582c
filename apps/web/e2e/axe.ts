import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * Waits until nothing on the page is on its way from one look to another: a colour in transition is no colour that a
 * reader is left with, and where a skeleton pulses the content is still to come.
 */
export function atRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const moves = () => document.getAnimations().some(({ playState }) => playState === 'running')
    // What listens to a change of the media has its turn in the next frame, and its transitions begin in the one after.
    for (let still = 0; still < 2; still = moves() ? 0 : still + 1) await frame()
  })
}

/** What axe finds wrong on a page at rest, or in one part of it: the rule, and the elements that break it. */
export async function axeFaults(page: Page, part?: string): Promise<string[]> {
  await atRest(page)
  // The legacy mode asks axe in the page itself. The other one carries all that it found into a second page, which takes
  // twice the time and is of use for frames of other origins: none of our pages has a frame.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (part ? axe.include(part) : axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
