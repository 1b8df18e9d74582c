import { describe, expect, test } from 'vitest'
import { quotedRuns } from '../src/06-quotations/quoted-runs.ts'

const shown = (text: string, entersOpen = false) =>
  quotedRuns(text, 0, entersOpen).map((run) => text.slice(run.start, run.end))

/** A paragraph, and what of it stands between quotation marks. */
const RUNS: [string, ...string[]][] = [
  // Curly, straight, doubled.
  ['“The pier is open,” said Velde.', '“The pier is open,”'],
  ['"The pier is open," said Velde.', '"The pier is open,"'],
  ["``The pier is open,'' said Velde.", "``The pier is open,''"],
  ["''The pier is open,'' said Velde.", "''The pier is open,''"],
  ['‘‘The pier is open,’’ said Velde.', '‘‘The pier is open,’’'],
  ['Velde said:"The pier is open."', '"The pier is open."'],
  ['" The pier is open , " said Velde .', '" The pier is open , "'],
  ['“A,” he said. "B," she said. ``C,\'\' they said.', '“A,”', '"B,"', "``C,''"],
  ['“The pier is open," said Velde.', '“The pier is open,"'],
  ['"The pier is open,” said Velde.', '"The pier is open,”'],
  ['The “gift” and the "present" were sold.', '“gift”', '"present"'],
  ['("The pier is open," said Velde.)', '"The pier is open,"'],
  ['The pier—"our pier"—is open.', '"our pier"'],
  ['“I was going to—” Velde began.', '“I was going to—”'],
  ['“…and then it fell,” said Velde.', '“…and then it fell,”'],
  // Single.
  ['‘The pier is open,’ said Velde.', '‘The pier is open,’'],
  ["'The pier is open,' said Velde.", "'The pier is open,'"],
  ["`The pier is open,' said Velde.", "`The pier is open,'"],
  ["'We can't wait and the ships' crews won't,' said Velde.", "'We can't wait and the ships' crews won't,'"],
  ['‘The voters’ choice is ours,’ said Velde.', '‘The voters’ choice is ours,’'],
  ["'The ships' were only boats.", "'The ships'"],
  ["'I'm goin' home, an' so are you,' said Velde.", "'I'm goin' home, an' so are you,'"],
  // German, French and others.
  ['„Der Hafen ist offen“, said Velde.', '„Der Hafen ist offen“'],
  ['„The pier is open,” said Velde.', '„The pier is open,”'],
  ['‚The pier is open,‘ said Velde.', '‚The pier is open,‘'],
  [",,The pier is open,'' said Velde.", ",,The pier is open,''"],
  ['«The pier is open», said Velde.', '«The pier is open»'],
  ['«\u00a0The pier is open\u00a0», said Velde.', '«\u00a0The pier is open\u00a0»'],
  ['«\u202fThe pier is open\u202f», said Velde.', '«\u202fThe pier is open\u202f»'],
  ['»The pier is open«, said Velde.', '»The pier is open«'],
  ['‹The pier is open›, said Velde.', '‹The pier is open›'],
  ['”The pier is open,” said Velde.', '”The pier is open,”'],
  ['“The pier is open,“ said Velde.', '“The pier is open,“'],
  ['＂The pier is open,＂ said Velde.', '＂The pier is open,＂'],
  // One within another.
  ['“They said ‘go home’ and I went,” said Velde.', '“They said ‘go home’ and I went,”'],
  ['‘They said “go home” and I went,’ said Velde.', '‘They said “go home” and I went,’'],
  ['"They said "go home" and I went," said Velde.', '"They said "go home" and I went,"'],
  ['“They said “go home” and I went,” said Velde.', '“They said “go home” and I went,”'],
  ["''They said: 'Go home,''' said Velde.", "''They said: 'Go home,'''"],
  ["''They said: 'Go home.' '' Velde paused.", "''They said: 'Go home.' ''"],
  ['« They said ‹go home› and I went », said Velde.', '« They said ‹go home› and I went »'],
  ['“‘Go home,’ they said to me,” said Velde.', '“‘Go home,’ they said to me,”'],
  // Marks that do not balance.
  ['“The pier is open, Velde said. The harbour is not.', '“The pier is open,'],
  ['"The pier is open, said Marta Velde on Monday.', '"The pier is open,'],
  [
    '“The pier is open. It was late. “The harbour is not,” said Velde.',
    '“The pier is open.',
    '“The harbour is not,”',
  ],
  ['“The pier is open. It is ours.', '“The pier is open. It is ours.'],
  ['The pier is open,” said Velde.', 'The pier is open,”'],
  ['Velde came late. The pier is open,” she said.', 'The pier is open,”'],
  ['“A is done,” said Velde. The pier is open,” she said.', '“A is done,”', 'The pier is open,”'],
  ['“Marta Velde said: “The pier is open.”', '“The pier is open.”'],
  ['‘Mrs. Velde explained ‘The pier is open. We are glad.’', '‘The pier is open. We are glad.’'],
  ['“The pier is open.\n“The harbour is not.”', '“The pier is open.', '“The harbour is not.”'],
  // Words and marks that are no quotation marks.
  ['The plank is 6\'2" long.'],
  ['A 12" record and a 300\' mast.'],
  ['"The plank is 6\'2" long," said Velde.', '"The plank is 6\'2" long,"'],
  ['"We lost 3-2" was all that Velde said.', '"We lost 3-2"'],
  ["'Tis the season, and 'twas the night."],
  ["Songs of the '90s and the ’80s were sung."],
  ["The ships' crews met the captains' wives."],
  ['The ships’ crews and the boys’ mothers don’t agree.'],
  ["Rock 'n' roll at the sailor's and at the sailors' inn."],
  ['The mayor’s plan isn’t Trumm‘s.'],
  ["The pier 's end was n't seen , and they 'd left ."],
  ['5° 10\' 30" north of the harbour.'],
]

describe('between quotation marks', () => {
  test.each(RUNS.map(([text, ...runs]) => ({ text, runs })))('$text', ({ text, runs }) => {
    expect(shown(text)).toEqual(runs)
  })
})

test('a paragraph within a quotation begins without a mark and closes it', () => {
  expect(shown('It was late. We went home,” she said.', true)).toEqual(['It was late. We went home,”'])
})

test.each(['“', '"', "'", '‘', '«', '``', "''", '”', '"a', '‘a ', "a' ", '“a, said '])(
  'a hundred thousand of %j are paired in one go',
  (mark) => {
    const text = mark.repeat(100_000)
    for (const run of quotedRuns(text, 0)) expect(run.end).toBeLessThanOrEqual(text.length)
  },
)
