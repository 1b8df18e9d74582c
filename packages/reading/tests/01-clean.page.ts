/** An invented page of an invented outlet, as its parts. */
export const page = {
  headline: 'Brackwater council agrees to rebuild its old sea bridge',
  body: [
    'The council of Brackwater agreed on Thursday to rebuild the sea bridge that a spring tide damaged last winter, ending a dispute that had divided the town for months.',
    'Councillors voted eleven to four for a plan that keeps the stone piers and replaces the deck with steel, at a cost that engineers put at 3.2 million crowns.',
    'The harbour master, Ilse Varga, told the meeting that the bridge carried four thousand people a day before it was closed. "We cannot ask them to walk round the bay for another year," she said.',
    'Opponents of the plan wanted a new bridge further north, which would have spared the fish market but doubled the price. They said the council had not listened to the fishermen.',
    'Work on the bridge is to begin in September and to last eight months. Until then a ferry will run twice an hour, paid for by the county.',
  ],
}

/** The page as a reader would copy it, furniture and all. */
export function shown({ headline, body }: typeof page): string {
  return [
    'Home',
    'News',
    'Sport',
    headline,
    'Meridian Newswire | Updated: 14-05-2020 18:40 IST | Created: 14-05-2020 17:10 IST',
    headline,
    'The sea bridge at low tide. Photo: Northern Desk',
    ...body,
    'TRENDING',
    'Harbour reopens after storm',
    'Volunteers cleared the last of the sand from the harbour road on Sunday, two weeks after the storm had buried it and the lower streets of the old...',
    'Ferry fares to rise',
    'Latest News',
    'School bus timetable changes for the summer',
    'The county has published the timetable of the school buses for the summer, with fewer stops along the coast road and a later...',
    'Leave a comment',
    'Your email address will not be published.',
    'Subscribe to our newsletter',
    'SECTIONS',
    'The Tidewater Examiner',
    'Email: desk@tidewaterexaminer.example.com',
    'Phone: +91-11-5550100',
    'Disclaimer | Terms of use | Privacy Policy',
    '© 2020 The Tidewater Examiner. All rights reserved.',
    '2020-05-14',
  ].join('\n\n')
}
