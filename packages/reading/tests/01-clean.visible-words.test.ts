import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'

/** What browsers show; `W` is a word. */
const SHOWN = [
  '<p>W</p>',
  '<div>W',
  '</div>',
  '<b>W</i>',
  '<li>W',
  '<a href="/a">W</a>',
  '<td>W',
  '<table><tr><td>W</table>',
  '<h2>W</h2>',
  '<nav>W</nav>',
  '<br>W<br/>',
  '<article>W',
  '</article>',
  '<aside class="related">W</aside>',
  '<figcaption>W</figcaption>',
  '<form>W</form>',
  '<button>W</button>',
  '<pre>W</pre>',
  '<blockquote>W',
  '<![CDATA[W]]>',
  '</p>W',
  '<x-teaser>W</x-teaser>',
  '<details>W</details>',
  '&amp;W&nbsp;',
  ' W ',
] as const
/** What they do not show; also what `flatten.ts` leaves out though a reader may see it: the text of fields and players. */
const HIDDEN = [
  '<script>W</script>',
  '<style>W</style>',
  '<template>W</template>',
  '<noscript>W</noscript>',
  '<div hidden>W</div>',
  '<p style="display:none">W</p>',
  '<span style="color: red; visibility: hidden">W</span>',
  '<div class="d-none">W</div>',
  '<dialog>W</dialog>',
  '<!-- W -->',
  '<iframe>W</iframe>',
  '<textarea>W</textarea>',
  '<select><option>W</select>',
  '<video>W</video>',
  '<svg><text>W</text></svg>',
] as const

const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...SHOWN).map((html) => ({ html, shown: true })), weight: 4 },
  { arbitrary: fc.constantFrom(...HIDDEN).map((html) => ({ html, shown: false })), weight: 1 },
)

it('every word that a page shows is in its text, in order; what it hides is not', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
      const words = pieces.map(({ html, shown }, i) =>
        html.includes('W') ? `${shown ? 'seen' : 'unseen'}${i}w` : '',
      )
      const html = `<p>first</p>${pieces.map((part, i) => part.html.replace('W', words[i] ?? '')).join('')}`
      const { text } = clean({ id: 'a', html })
      expect(text.match(/(?:un)?seen\d+w/g) ?? []).toEqual(words.filter((word) => word.startsWith('seen')))
    }),
    { numRuns: 500 },
  )
})
