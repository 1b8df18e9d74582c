import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { ready } from './ready.ts'

/**
 * What axe finds wrong on a page at rest, or in one part of it: the rule, and the elements that break it.
 * @param rules all where absent
 */
export async function axeFaults(page: Page, part?: string, rules?: string[]): Promise<string[]> {
  await ready(page)
  // The legacy mode asks axe in the page itself. The other one carries all that it found into a second page, which takes
  // twice the time and is of use for frames of other origins: none of our pages has a frame.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  if (rules) axe.withRules(rules)
  const { violations } = await (part ? axe.include(part) : axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
