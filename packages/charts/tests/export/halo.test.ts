import { expect, test } from 'vitest'
import { openFonts } from '../../src/export/fonts/library.ts'
import { setInFonts } from '../../src/export/fonts/set-in-fonts.ts'

const fonts = openFonts()
const svg = (style: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg"><text x="10" y="20" font-size="10" fill="#15171c" stroke="#ffffff" stroke-width="4" ${style}>Lakeside</text></svg>`

test.each(['paint-order="stroke"', 'style="paint-order:stroke"'])(
  'in a PDF a halo is a shape below its letters, which stay text: %s',
  (style) => {
    const set = setInFonts(svg(style), fonts, 'text')
    const [, shape = ''] = /<path ([^<>]*)>/.exec(set) ?? []
    expect(shape).toContain('fill="#ffffff"')
    // As wide as it was: the shape is made larger by 10 / 1000.
    expect(shape).toContain('stroke-width="400.0"')
    expect(set.indexOf('<path')).toBeLessThan(set.indexOf('<text'))
    const [, text = ''] = /<text ([^<>]*)>Lakeside/.exec(set) ?? []
    expect(text).toContain('fill="#15171c"')
    expect(text).not.toMatch(/ stroke(-width)?="/)
  },
)

test('in pixels it stays as it is: the rasteriser knows the order of painting', () => {
  const given = svg('paint-order="stroke"')
  expect(setInFonts(given, fonts, 'shapes')).toBe(given)
})
