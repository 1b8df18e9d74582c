import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * Waits until nothing on the page is on its way from one look to another: a colour in transition is no colour that a
 * reader is left with. What pulses for ever, such as a skeleton, is not waited for.
 */
export function atRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const moving = () =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
        )
    // What listens to a change of the media has its turn in the next frame, and its transitions begin in the one after.
    await frame()
    await frame()
    for (let left = moving(); left.length > 0; left = moving())
      await Promise.allSettled(left.map(({ finished }) => finished))
  })
}

/** What axe finds wrong on a page at rest, or in one part of it: the rule, and the elements that break it. */
export async function axeFaults(page: Page, part?: string): Promise<string[]> {
  await atRest(page)
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
  const { violations } = await (part ? axe.include(part) : axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
