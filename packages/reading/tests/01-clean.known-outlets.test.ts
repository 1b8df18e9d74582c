import { expect, test } from 'vitest'
import { clean } from '../src/01-clean/index.ts'

const BODY =
  'Lighthouse of Wendmouth lit again\n\nThe lighthouse of Wendmouth was lit again on Friday after two years of repairs, the port authority said. Visitors may climb the tower from July, and the keeper expects many of them.'
const outlets = [{ domain: 'wendmouth-tide.example', name: 'The Tide', country: 'GB' }]

const outletOf = (foot: string, known = outlets) =>
  clean({ id: 'a', text: `${BODY}\n\n${foot}` }, { outlets: known }).outlet

test('a contact address on the domain of an outlet that one knows is enough to name it', () => {
  expect(outletOf('Contact: desk@wendmouth-tide.example')).toMatchObject({
    name: 'The Tide',
    domain: 'wendmouth-tide.example',
  })
  expect(outletOf('Contact: desk@wendmouth-tide.example', [])).toBeNull()
})

test.each([
  'Read more: https://wendmouth-tide.example/ferry',
  'Contact: desk@wendmouth.example',
  'Photo: The Tide',
])('“%s” is not', (foot) => {
  expect(outletOf(foot)).toBeNull()
})
