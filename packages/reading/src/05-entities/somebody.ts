const words = (list: string) => new Set(list.split(' '))

export const WOMEN = words(
  'woman girl wife daughter mother sister aunt grandmother widow niece girlfriend spokeswoman mom mum',
)
export const MEN = words(
  'man boy husband son father brother uncle grandfather widower nephew boyfriend spokesman gunman dad',
)
/** Nouns for a person of either sex, besides offices and occupations. */
export const SOMEBODY = words(
  'person suspect victim driver officer official teenager patient worker student resident player passenger child ' +
    'aide colleague friend neighbour neighbor soldier shooter expert analyst partner fan customer employee ' +
    'spy agent founder owner boss head candidate rival opponent predecessor successor deputy year-old member minister caller witness baby',
)
