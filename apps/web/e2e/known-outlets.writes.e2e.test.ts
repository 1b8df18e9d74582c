import { expect } from 'vitest'
import { ask } from './ask.ts'
import { axeFaults } from './axe.ts'
import { main, test, visit } from './workbench.ts'

const ADD = `mutation ($articles: [ArticleInput!]) { addArticles(articles: $articles) {
  ... on MutationAddArticlesSuccess { data { id } } } }`
interface Read {
  ingestRun: { state: string; items: { nodes: { article: { id: string } | null }[] } }
}

/** Hands an article in, waits until it is read, and gives the path of its page. */
async function added(article: object): Promise<string> {
  const { addArticles } = await ask<{ addArticles: { data: { id: string } } }>(ADD, { articles: [article] })
  const { id } = addArticles.data
  const now = () =>
    ask<Read>('query ($id: ID!) { ingestRun(id: $id) { state items { nodes { article { id } } } } }', { id })
  await expect.poll(async () => (await now()).ingestRun.state).toBe('FINISHED')
  return `/articles/${(await now()).ingestRun.items.nodes[0]?.article?.id.split(':')[1]}`
}

test('an outlet is entered from an article that lacks it, changed and taken out, and the article follows', async ({
  open,
}) => {
  const article = await added({
    name: 'beacon',
    url: 'https://www.wendmouth-beacon.example/ferry',
    text: 'The ferry of Wendmouth will run every hour from June, the harbour master said on Monday. Tickets stay at two crowns.',
  })
  const page = await open(article)
  await expect.poll(() => main(page)).toContain('Outlet not given in the text')
  await page.getByRole('link', { name: 'Add this outlet' }).click()
  await page.waitForURL(/known-outlets/)
  const domain = page.getByRole('textbox', { name: /^Domain/ })
  await expect.poll(() => domain.inputValue()).toBe('wendmouth-beacon.example')

  await page.getByRole('button', { name: 'Enter', exact: true }).first().click()
  await page.getByRole('alert').filter({ hasText: 'no name' }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name')
  await page.keyboard.type('Wendmouth Beacon')
  await page.keyboard.press('Enter')
  await expect.poll(() => main(page)).toMatch(/^1 stored$/m)
  await visit(page, article)
  await expect.poll(() => main(page)).toContain('Wendmouth Beacon')
  await page.locator('#found').getByRole('link', { name: 'Wendmouth Beacon' }).click()
  await page.waitForURL(/\/outlets\//)
  await expect.poll(() => main(page)).toContain('Entered by you')
  await expect.poll(() => main(page)).toContain('wendmouth-beacon.example')

  await page.getByRole('link', { name: 'Change the entry' }).click()
  await page.getByRole('button', { name: 'Change Wendmouth Beacon' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^Name/ }).fill('The Wendmouth Light')
  expect(await axeFaults(page, '[role=dialog]')).toEqual([])
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  await visit(page, '/known-outlets')
  await page.getByRole('button', { name: 'Remove The Wendmouth Light' }).click()
  await expect.poll(() => main(page)).toMatch(/You have entered none yet/)
  await expect
    .poll(() => visit(page, article).then(() => main(page)))
    .toContain('Outlet not given in the text')
})

test('a table is shown before it is entered, with what is wrong row by row', async ({ open }) => {
  const page = await open('/known-outlets')
  const panel = page.locator('#import')
  await panel
    .getByRole('textbox')
    .fill(
      'domain,name,country\nquill-a.example,Quill A,GB\nnonsense,Quill B,GB\nquill-c.example,Quill C,Narnia',
    )
  await expect.poll(() => panel.innerText()).toContain('2 rows are not taken')
  await expect.poll(() => panel.innerText()).toContain('Row 3: “nonsense” is no web domain')
  await expect.poll(() => panel.innerText()).toContain('Row 4: “Narnia” is no country code')
  expect(await axeFaults(page, 'main')).toEqual([])
  await panel.getByRole('button', { name: 'Enter 1 outlet' }).click()
  await page.getByRole('rowheader', { name: 'Quill A' }).waitFor()
  await page.getByRole('searchbox', { name: /Find a name/ }).fill('no such name')
  await expect.poll(() => main(page)).toContain('None of yours is called “no such name”.')
  await visit(page, '/known-outlets')
  await page.getByRole('button', { name: 'Remove Quill A' }).click()
  await expect.poll(() => main(page)).toMatch(/You have entered none yet/)
})

test('an article in another language is kept, marked with its language and found from the overview', async ({
  open,
}) => {
  const text =
    'Der Hafen von Wendmünde wird von Montag an für eine Woche geschlossen, weil die Fahrrinne ausgebaggert werden muss. Das teilte die Stadt am Freitag mit.'
  const article = await added({ name: 'hafen', text })
  const page = await open(article)
  await expect.poll(() => main(page)).toContain('This article is in German.')
  await expect.poll(() => main(page)).toContain(text.slice(0, 60))
  await visit(page, '/')
  await page.getByRole('link', { name: /^Not analysed: / }).click()
  await page.waitForURL(/analysed=no/)
  await expect.poll(() => main(page)).toContain('German, not analysed')
})
