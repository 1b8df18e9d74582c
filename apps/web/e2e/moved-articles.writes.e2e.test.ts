import { expect } from 'vitest'
import { axeFaults } from './axe.ts'
import { keyOf, largestStories } from './sample.ts'
import { main, test } from './workbench.ts'

test('an article is moved to another story and back by keyboard, and an old address leads to its story', async ({
  open,
}) => {
  const { first, second } = await largestStories()
  const page = await open(`/stories/${keyOf(first.node.id)}`)
  const boxes = page.getByRole('checkbox', { name: /^Choose / })
  await boxes.first().focus()
  await page.keyboard.press('Space')
  await page.getByRole('toolbar', { name: 'Chosen articles' }).waitFor()
  await page.getByRole('button', { name: 'Move to another story' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await page.locator(':focus[placeholder="Find the other story by name"]').waitFor()
  await page.keyboard.type(second.node.name)
  await dialog.getByRole('option', { name: second.node.name }).waitFor()
  await expect.poll(() => dialog.getByRole('option').count()).toBe(1)
  await dialog.getByRole('option', { selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => dialog.innerText()).toContain(`which then has ${second.articles + 1} articles`)
  expect(await axeFaults(page, '[role=dialog]')).toEqual([])
  await dialog.getByRole('textbox', { name: /^Why/ }).focus()
  await page.keyboard.type('Another event.')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#articles ol > li').count()).toBe(first.articles - 1)
  await expect.poll(() => main(page)).toContain(`${first.articles - 1} articles in`)

  // The article that named the story is of the other one now, and so is the address, which leads to what it named before.
  const elsewhere = await open(`/stories/${keyOf(first.node.id)}`)
  await expect.poll(() => main(elsewhere)).toContain(`${second.articles + 1} articles in`)
  await expect.poll(() => main(elsewhere)).toContain('The article that this address names was moved by hand')

  const undo = page
    .locator('#decisions')
    .getByRole('button', { name: /^Undo decision/ })
    .first()
  await expect.poll(() => page.locator('#decisions').innerText()).toContain('Another event.')
  await undo.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#articles ol > li').count()).toBe(first.articles)
  expect((await largestStories()).all).toContainEqual(first)
})
