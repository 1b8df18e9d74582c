/** Invented paragraphs of which articles are made that share some, all or none of their words. */
const PARAGRAPHS = [
  'The lighthouse of Marrow Point will be lit again in March after forty dark years, the island council decided late on Monday.',
  'Its lamp was taken down when the channel was moved, and the tower served as a store for nets and as a landmark for walkers.',
  'A foundation of former keepers collected the money for a new lamp and for the repair of the gallery above the old boathouse.',
  'The harbour master expects that fishing boats will come home on nights on which they have had to wait outside the reef so far.',
  'Neighbours fear for their sleep and ask for shutters on the landward side, which the council has promised to pay for in full.',
  'Work begins as soon as the storms are over and is to take eleven weeks, with a pause for the terns that nest below the tower.',
]
const OTHER = [
  'Cheese makers in the upper valley have agreed on a common mark that shows on which meadow the cows of each wheel have grazed.',
  'The mark is burned into the rind by a small machine which a locksmith of the valley built over the winter out of old tools.',
  'Dealers in the plain pay a fifth more for wheels with the mark, and the first hundred were sold within a single afternoon.',
]

const pick = (...places: number[]) => places.map((at) => PARAGRAPHS[at] ?? '').join('\n')

/** Bodies that are copies of one another, share passages, or have nothing in common. */
export const BODIES = [
  pick(0, 1, 2, 3, 4, 5),
  pick(0, 1, 2, 3, 4, 5).replace('forty dark years', 'almost four decades').replace('late on', 'on'),
  pick(0, 1, 2, 3, 4, 5).toUpperCase(),
  pick(0, 1, 2, 3, 4),
  pick(0, 1, 2),
  `${pick(3, 4, 5)}\n${OTHER.join('\n')}`,
  OTHER.join('\n'),
  OTHER.join('\n').replace('a fifth more', 'a quarter more'),
  'Nothing happened on the island today.',
  `MARROW, May 2 (Reuters) - ${pick(0, 1, 2, 3, 4, 5)}`,
]

/** What a correction may take out of a body: a paragraph that all of `BODIES[0]`'s copies have. */
export const FURNITURE = PARAGRAPHS[5] ?? ''
