import { describe, expect, test } from 'vitest'
import { grouped, joinMarked } from './marked-names.ts'

const SURNAMES: [text: string, expected: string][] = [
  ['[Marta Ilves] opened the fair. [Ilves] stayed for an hour.', 'Marta Ilves = Ilves'],
  ['[Marta Ilves] opened the fair. [Marta] stayed for an hour.', 'Marta Ilves = Marta'],
  ['Gov. [Okoro] spoke first. Later [Ama Okoro] left.', 'Okoro = Ama Okoro'],
  ['Lt. Gen. [Ama Okoro] spoke. Gen. [Okoro] left.', 'Ama Okoro = Okoro'],
  ["[Ama Okoro] spoke. [Okoro's] aides left.", "Ama Okoro = Okoro's"],
  ['[Ama Okoro] spoke. [Okoro’s] aides left.', 'Ama Okoro = Okoro’s'],
  ['# [OKORO] QUITS\n\n[Ama Okoro] resigned on Monday.', 'OKORO = Ama Okoro'],
  ['# [AMA OKORO] QUITS\n\n[Ama Okoro] resigned on Monday.', 'AMA OKORO = Ama Okoro'],
  ['[J. K. Ilves] wrote it. [Ilves] is proud.', 'J. K. Ilves = Ilves'],
  ['[Jana Karin Ilves] wrote it. [J. K. Ilves] is proud.', 'Jana Karin Ilves = J. K. Ilves'],
  ['[Jana Ilves] wrote it. [J. Ilves] is proud.', 'Jana Ilves = J. Ilves'],
  ['[Jana B. Ilves] wrote it. [Jana Ilves] is proud.', 'Jana B. Ilves = Jana Ilves'],
  ['[Piet van der Berg] rowed. [Van der Berg] won.', 'Piet van der Berg = Van der Berg'],
  ['[Piet van der Berg] rowed. [Berg] won.', 'Piet van der Berg = Berg'],
  ['[Luis de la Torre] rowed. [De la Torre] won.', 'Luis de la Torre = De la Torre'],
  ['[Khalid bin Nasser] rowed. [Bin Nasser] won.', 'Khalid bin Nasser = Bin Nasser'],
  ['[Samir al-Hadad] rowed. [Al-Hadad] won.', 'Samir al-Hadad = Al-Hadad'],
  ['[Samir al-Hadad] rowed. [Hadad] won.', 'Samir al-Hadad = Hadad'],
  ['[Samir al-Hadad] rowed. [Samir el-Hadad] won.', 'Samir al-Hadad = Samir el-Hadad'],
  ["[Rory O'Dwyer] rowed. [O’Dwyer] won.", "Rory O'Dwyer = O’Dwyer"],
  ["[Rory O'Dwyer] rowed. [ODwyer] won.", "Rory O'Dwyer = ODwyer"],
  ['[Fiona McTavish] rowed. [McTavish] won.', 'Fiona McTavish = McTavish'],
  ['[Zhao Weiming] rowed. Mr. [Zhao] won.', 'Zhao Weiming = Zhao'],
  ['[Park Jae-min] rowed. [Park] won.', 'Park Jae-min = Park'],
  ['[Park Jae-min] rowed. [Park Jae Min] won.', 'Park Jae-min = Park Jae Min'],
  ['[Tran Quoc Bao] rowed. Mr. [Bao] won.', 'Tran Quoc Bao = Bao'],
  ['[Varga Ilona] rowed. [Ilona Varga] won.', 'Varga Ilona = Ilona Varga'],
  ['[Björn Eriksson] rowed. [Bjorn Eriksson] won.', 'Björn Eriksson = Bjorn Eriksson'],
  ['[Łukasz Nowak] rowed. [Lukasz Nowak] won.', 'Łukasz Nowak = Lukasz Nowak'],
  ['[Jürgen Müller] rowed. [Juergen Mueller] won.', 'Jürgen Müller = Juergen Mueller'],
  ['[Søren Dahl] rowed. [Soren Dahl] won.', 'Søren Dahl = Soren Dahl'],
  ['[Mohammed Rashwan] rowed. [Muhammad Rashwan] won.', 'Mohammed Rashwan = Muhammad Rashwan'],
  ['[William "Bill" Harker] rowed. [Bill Harker] won.', 'William "Bill" Harker = Bill Harker'],
  ['[Robert "Sparky" Harker] rowed. [Sparky] won.', 'Robert "Sparky" Harker = Sparky'],
  ['[Robert Harker] rowed. [Bob Harker] won.', 'Robert Harker = Bob Harker'],
  ['[Ana García López] rowed. [García López] won.', 'Ana García López = García López'],
  ['[Ana García López] rowed. [Ana Garcia] won.', 'Ana García López = Ana Garcia'],
  ['[Ruth Penn-Marlow] rowed. [Penn-Marlow] won.', 'Ruth Penn-Marlow = Penn-Marlow'],
  ['[Ruth Harker-Marlow] rowed. [Ruth Marlow] won.', 'Ruth Harker-Marlow = Ruth Marlow'],
  ['[Otto Harker Jr.] rowed. [Harker] won.', 'Otto Harker Jr. = Harker'],
  [
    '[Otto Harker Sr.] and [Otto Harker Jr.] rowed. [Otto Harker] won.',
    'Otto Harker Sr. | Otto Harker Jr. | Otto Harker',
  ],
  ['[Otto Harker III] rowed. [Otto Harker] won.', 'Otto Harker III = Otto Harker'],
  ['[Suwardi] rowed. Mr. [Suwardi] won.', 'Suwardi'],
  ['The village thanked [Ilves]. [Marta Ilves] smiled.', 'Ilves = Marta Ilves'],
]

describe('one person, many names', () => {
  test.each(SURNAMES)('%s', (text, expected) => expect(grouped(joinMarked(text))).toBe(expected))
})

const APART: [text: string, expected: string][] = [
  ['[Nora Feldt] and [Emil Feldt] own the mill. [Feldt] was not at home.', 'Nora Feldt | Emil Feldt | Feldt'],
  ['[Nora Feldt] and [Emil Feldt] own the mill. [Nora] was not at home.', 'Nora Feldt = Nora | Emil Feldt'],
  ['[Nora Feldt] and [Emil Feldt] own it. Mrs. [Feldt] was away.', 'Nora Feldt = Feldt | Emil Feldt'],
  ['[Nora Feldt] and [Emil Feldt] own it. Mr. [Feldt] was away.', 'Nora Feldt | Emil Feldt = Feldt'],
  ['[Otto Harker Sr.] founded it, [Otto Harker Jr.] runs it.', 'Otto Harker Sr. | Otto Harker Jr.'],
  ['[Anna B. Roth] met [Anna C. Roth].', 'Anna B. Roth | Anna C. Roth'],
  ['[Jana Ilves] met [Marta Ilves]. [J. Ilves] wrote it down.', 'Jana Ilves = J. Ilves | Marta Ilves'],
  ['[Jana Ilves] met [Jutta Ilves]. [J. Ilves] wrote it down.', 'Jana Ilves | Jutta Ilves | J. Ilves'],
  ['[James Corrin] rowed. Mr. [James] won.', 'James Corrin | James'],
  [
    '[Nasser al-Hadad] rowed. [Khalid bin Nasser] won. [Khalid] left.',
    'Nasser al-Hadad | Khalid bin Nasser = Khalid',
  ],
  ['[Khalid bin Nasser] rowed. Sheikh [Nasser] won.', 'Khalid bin Nasser | Nasser'],
  ['[Ama Okoro] rowed. The [Okoros] won.', 'Ama Okoro | Okoros'],
  ['[Rahim Rabha] rowed. Songs of the [Rabha] people were sung.', 'Rahim Rabha | Rabha'],
  ['[Constantin II] rowed. [Constantin Brack] won.', 'Constantin II | Constantin Brack'],
  ['[Lena Ford] drives a car by [Ford|O].', 'Lena Ford | Ford'],
  ['[Ada Lincoln] was born in [Lincoln|P].', 'Ada Lincoln | Lincoln'],
  ['[Chelsea Marlow] supports [Chelsea|O].', 'Chelsea Marlow | Chelsea'],
  ['[Paul Hitachi] left [Hitachi|O] for a rival.', 'Paul Hitachi | Hitachi'],
  ['[Ray leaves] early. [Ray Dixley] stayed. [Ray] slept.', 'Ray leaves | Ray Dixley = Ray'],
]

describe('two who share a name are two', () => {
  test.each(APART)('%s', (text, expected) => expect(grouped(joinMarked(text))).toBe(expected))
})

const MISREAD: [text: string, expected: string][] = [
  ['[Ada Lincoln] opened the fair. [Lincoln|P] said it was late.', 'Ada Lincoln = Lincoln'],
  ['[Ada Lincoln] opened the fair. “Late,” said [Lincoln|P].', 'Ada Lincoln = Lincoln'],
  ['[Ama Okoro] opened the fair. [Okoro|O] was late. [Okoro] slept.', 'Ama Okoro = Okoro'],
  ['[Ama Okoro] opened the fair. [Okoro|O] was late.', 'Ama Okoro | Okoro'],
  ['[Ada Lincoln] lives in [Lincoln|P]. [Lincoln|P] has a cathedral.', 'Ada Lincoln | Lincoln'],
  ['[Tessel Ltd|O] grew. [Tessel] hired engineers.', 'Tessel Ltd = Tessel'],
  ['[Tessel Ltd|O] grew. Mr. [Tessel] hired engineers.', 'Tessel Ltd | Tessel'],
  ['[Osei Okoro|O] rowed. [Osei Okoro] won. [Osei Okoro] left.', 'Osei Okoro'],
]

describe('a name that the tagger gave another kind than the full names of the article do', () => {
  test.each(MISREAD)('%s', (text, expected) => expect(grouped(joinMarked(text))).toBe(expected))
})

test('of two who share a surname the one whom the article names in full again and again is meant', () => {
  const text =
    '[Emil Feldt] built the mill. [Emil Feldt] sold it. [Emil Feldt] bought it back with [Nora Feldt]. The mill burned. [Feldt] was away.'
  expect(grouped(joinMarked(text))).toBe('Emil Feldt = Feldt | Nora Feldt')
})

test('a joined person carries the fullest name', () => {
  const { entities } = joinMarked('[Okoro] spoke. [Ama Okoro] left. [A. Okoro] slept.')
  expect(entities.map(({ name }) => name)).toEqual(['Ama Okoro'])
})
