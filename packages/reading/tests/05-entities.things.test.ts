import { describe, expect, test } from 'vitest'
import { grouped, joinMarked } from './marked-names.ts'

const JOINED: [text: string, expected: string][] = [
  [
    'The [Baltic Ferry Authority|O] ([BFA|O]) cut fares. The [BFA|O] gave no reason.',
    'Baltic Ferry Authority = BFA',
  ],
  ['The [BFA|O] ([Baltic Ferry Authority|O]) cut fares.', 'BFA = Baltic Ferry Authority'],
  ['The [Baltic Ferry Authority|O], or [BFA|O], cut fares.', 'Baltic Ferry Authority = BFA'],
  ['The [BFA|O] cut fares. The [Baltic Ferry Authority|O] gave no reason.', 'BFA = Baltic Ferry Authority'],
  ['The [Free Fishers of Marland|O] ([PLM|O]) met. [PLM|O] leaders sang.', 'Free Fishers of Marland = PLM'],
  ['[Acme Holdings Bhd|O] grew. [Acme|O] hired.', 'Acme Holdings Bhd = Acme'],
  ['[Tessel Inc.|O] grew. [Tessel|O] hired.', 'Tessel Inc. = Tessel'],
  ['[Tessel Group Ltd|O] grew. [Tessel Group|O] hired.', 'Tessel Group Ltd = Tessel Group'],
  ['[Tessel|O] hired. [Tessel Motors|O] grew.', 'Tessel = Tessel Motors'],
  ["[Tessel Corp|O] grew. [Tessel's|O] shares fell.", "Tessel Corp = Tessel's"],
  ['[Corvin Stahl|O] grew. [Corvin|O] hired.', 'Corvin Stahl = Corvin'],
  ['[Wexley College London|O] grew. [Wexley College|O] hired.', 'Wexley College London = Wexley College'],
  ['The [Ministry of Health|O] spoke. The [Health Ministry|O] paid.', 'Ministry of Health = Health Ministry'],
  [
    'The [Ministry of Health and Welfare|O] spoke. The [Health Ministry|O] paid.',
    'Ministry of Health and Welfare = Health Ministry',
  ],
  [
    'The [Kenyan Health Ministry|O] spoke. The [Health Ministry|O] paid.',
    'Kenyan Health Ministry = Health Ministry',
  ],
  ['[Marland United|O] won. [United|O] now lead.', 'Marland United = United'],
  ['[Leebury United|O] won. [Leebury|O] now lead.', 'Leebury United = Leebury'],
  ['[Arden FC|O] won. [Arden|O] now lead.', 'Arden FC = Arden'],
  ['The [Harbour Party|O] won. [Harbour|O] now leads.', 'Harbour Party = Harbour'],
  ['The [Orvan|G] coast is long. [Orvans|G] fish.', 'Orvan = Orvans'],
  ['[St. Orla|P] is small. [Saint Orla|P] has a port.', 'St. Orla = Saint Orla'],
  ['[U-S Oxley|O] grew. [U.S. Oxley|O] hired.', 'U-S Oxley = U.S. Oxley'],
  [
    '[BRIGHTWATER FOUNDATION|O] spoke. The [Brightwater Foundation|O] paid.',
    'BRIGHTWATER FOUNDATION = Brightwater Foundation',
  ],
]

describe('one organisation, many names', () => {
  test.each(JOINED)('%s', (text, expected) => expect(grouped(joinMarked(text))).toBe(expected))
})

const APART: [text: string, expected: string][] = [
  ['[Marland United|O] beat [Arden United|O]. [United|O] sang.', 'Marland United | Arden United | United'],
  [
    'The [Kenyan Health Ministry|O] met the [Ugandan Health Ministry|O]. The [Health Ministry|O] paid.',
    'Kenyan Health Ministry | Ugandan Health Ministry | Health Ministry',
  ],
  [
    '[Wexley University|O] met the [Wexley University Rowing Association|O].',
    'Wexley University | Wexley University Rowing Association',
  ],
  ['[Insel Prison|O] is full, [Insel|O] says.', 'Insel Prison | Insel'],
  ['[Acme Steel|O] met [Acme Foods|O]. [Acme|O] hired.', 'Acme Steel | Acme Foods | Acme'],
  ['[Kenya Airways|O] flew. [Kenya|O] paid.', 'Kenya Airways | Kenya'],
  ['The [University of Wexley|O] met [Wexley University|O].', 'University of Wexley | Wexley University'],
  [
    'The [Bank of Marland|O] met the [Bank of Arden|O]. The [Bank|O] paid.',
    'Bank of Marland | Bank of Arden | Bank',
  ],
  ['[Port Orla|P] is near [Orla|P].', 'Port Orla | Orla'],
  ['[North Marland|P] borders [Marland|P].', 'North Marland | Marland'],
  ['The [North Sea Drillers|O] met [NSF|O].', 'North Sea Drillers | NSF'],
]

describe('names that only look alike are two', () => {
  test.each(APART)('%s', (text, expected) => expect(grouped(joinMarked(text))).toBe(expected))
})
