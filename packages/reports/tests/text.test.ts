import { describe, expect, test } from 'vitest'
import { htmlOf, markdownOf, parseText } from '../src/text/index.ts'

const html = (markdown: string) => htmlOf(parseText(markdown))

describe('what is written in Markdown', () => {
  test.each([
    ['# First', '<h2>First</h2>'],
    ['###### Sixth', '<h6>Sixth</h6>'],
    ['*soft* and **strong**', '<p><em>soft</em> and <strong>strong</strong></p>'],
    ['~~gone~~', '<p><del>gone</del></p>'],
    ['a~1~ stays', '<p>a~1~ stays</p>'],
    ['[a page](https://example.org/x)', '<p><a href="https://example.org/x">a page</a></p>'],
    ['https://example.org/x', '<p><a href="https://example.org/x">https://example.org/x</a></p>'],
    ['[us](mailto:desk@example.org)', '<p><a href="mailto:desk@example.org">us</a></p>'],
    ['- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
    ['3. three\n4. four', '<ol start="3">\n<li>three</li>\n<li>four</li>\n</ol>'],
    ['> said', '<blockquote>\n<p>said</p>\n</blockquote>'],
    ['`code`', '<p><code>code</code></p>'],
    ['العربية हिन्दी', '<p>العربية हिन्दी</p>'],
    ['', ''],
  ])('%s', (markdown, expected) => expect(html(markdown)).toBe(expected))

  test('a table', () => {
    expect(html('| a | b |\n|---|--:|\n| 1 | 2 |')).toContain('<th align="right">b</th>')
  })

  test('written again it says the same', () => {
    const markdown =
      '# Head\n\nA *b* **c** ~~d~~ [e](https://example.org).\n\n- one\n- two\n\n1. x\n2. y\n\n> said\n\n| a | b |\n| - | -: |\n| 1 | 2 |\n'
    const once = markdownOf(parseText(markdown))
    // Headings go down a level each time they are read: the text of a report stands below its title.
    expect(markdownOf(parseText(once)).replace(/^### /, '## ')).toBe(once)
    expect(once.replace(/^## /, '# ')).toBe(markdown)
  })
})

describe('what is hostile is shown and does nothing', () => {
  test.each([
    ['<script>alert(1)</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
    ['a <img src=x onerror=alert(1)> b', '<p>a &#x3C;img src=x onerror=alert(1)> b</p>'],
    ['<iframe src="https://example.org">', '<p>&#x3C;iframe src="https://example.org"></p>'],
    ['[a](javascript:alert(1))', '<p>a</p>'],
    ['[a](JaVaScRiPt:alert(1))', '<p>a</p>'],
    ['[a](data:text/html,x)', '<p>a</p>'],
    ['[a](//example.org)', '<p>a</p>'],
    ['[a](/relative)', '<p>a</p>'],
    ['[a](file:///etc/passwd)', '<p>a</p>'],
    ['<javascript:alert(1)>', '<p>javascript:alert(1)</p>'],
    ['![seen](https://example.org/x.png)', '<p>seen</p>'],
    ['![](https://example.org/x.png)', '<p></p>'],
    ['[a]: javascript:alert(1)\n\n[a]', '<p>[a]: javascript:alert(1)</p>\n<p>[a]</p>'],
    ['&lt;b&gt; &#106;avascript', '<p>&#x3C;b> javascript</p>'],
  ])('%s', (markdown, expected) => expect(html(markdown)).toBe(expected))

  test('an address cannot end its attribute', () => {
    const given = html('[a](<https://example.org/"onmouseover="alert(1)>)')
    expect(given).not.toMatch(/"\s*onmouseover/)
  })
})

describe('what is endless comes to an end', () => {
  test.each([
    ['a line of ten thousand letters', 'w'.repeat(10_000)],
    ['a line of words', 'word '.repeat(4000)],
    ['quotations in quotations', '>'.repeat(20_000)],
    ['quotations, spaced', '> '.repeat(10_000)],
    ['lists in lists', '- '.repeat(10_000)],
    ['numbered', '1) '.repeat(6000)],
    ['emphasis in emphasis', `${'*a '.repeat(600)}${' b*'.repeat(600)}`],
    ['brackets', '['.repeat(20_000)],
    ['a table of many columns', `${'|a'.repeat(3000)}|\n${'|-'.repeat(3000)}|\n`],
    [
      'a table of many columns and rows without cells',
      `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${'|\n'.repeat(5000)}`,
    ],
    ['one address named often', `[a]: <https://e.org/${'b'.repeat(900)}>\n\n${'[a]'.repeat(6000)}`],
  ])('%s', (_, markdown) => {
    const tree = parseText(markdown)
    expect(htmlOf(tree).length).toBeLessThan(400_000)
    expect(markdownOf(tree).length).toBeLessThan(100_000)
  })

  test('a long rule is a rule, and a long list of hyphens in words is words', () => {
    expect(html('-'.repeat(300))).toBe('<hr>')
    expect(html(`${'a-b '.repeat(300)}*c*`)).toContain('<em>c</em>')
  })
})
