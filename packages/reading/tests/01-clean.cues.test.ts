import { describe, expect, it } from 'vitest'
import { cueOf } from '../src/01-clean/cues/find-cue.ts'
import { describe as describeLines } from '../src/01-clean/line.ts'

/** Role and rule of a line by its wording alone; null where only its place can tell. */
const cue = (text: string) => {
  const [line] = describeLines(text, [{ start: 0, end: text.length }])
  const found = line ? cueOf(line) : null
  return found ? `${found.role}: ${found.rule}` : null
}

describe('the language of web pages', () => {
  it.each([
    ['3 Comments', 'form: comments'],
    ['Leave a reply', 'form: comments'],
    ['Please read our commenting policy before you write.', 'form: comment-rules'],
    ['All comments are moderated and may be removed if they are not civil.', 'form: comment-rules'],
    ['Your email address will not be published.', 'form: form-field'],
    ['Please select a country', 'form: form-field'],
    ['Was this article helpful?', 'form: form-field'],
    ['Story continues below', 'advert: advert'],
    ['This advertisement has not loaded; the report goes on under it.', 'advert: advert'],
    ['We apologize, but this video has failed to load.', 'advert: advert'],
    ['It seems that you are using an ad blocker. Please allow our site.', 'advert: ad-blocker'],
    ['Create an account to go on reading', 'advert: subscription'],
    ['You need to be a subscriber to go on.', 'advert: subscription'],
    ['Subscribe to continue reading', 'advert: subscription'],
    ['Log in to keep reading', 'advert: subscription'],
    ['Only £2 a week for the first three months.', 'advert: offer'],
    ['The harbour newsletter brings you the week in ferries.', 'advert: newsletter'],
    ['This page contains affiliate links.', 'advert: subscription'],
    ['Published on 14 May 2020 at 17:10', 'timestamp: dated-line'],
    ['Reporting by Ilse Varga; Editing by Tomas Lindqvist', 'byline: credit'],
    ['Ilse Varga and Tomas Lindqvist contributed to this report.', 'byline: credit'],
    ['The sea bridge at low tide. Photo: Northern Desk', 'caption: photo-credit'],
    ['The sea bridge at low tide. Ilse Varga for The Tidewater Examiner', 'caption: credit-after-sentence'],
    ['The sea bridge opens to walkers. (CHANNEL 5)', 'caption: credit-after-sentence'],
    ['The sea bridge opens to walkers. Supplied', 'caption: credit-after-sentence'],
    ['(Tomas Lindqvist / Northern Desk)', 'caption: credit-alone'],
    ['Ilse Varga, left, and Tomas Lindqvist at the harbour', 'caption: caption-form'],
    ['In this undated photo the old bridge still stands.', 'caption: caption-form'],
    [
      'Mayor Ilse Varga speaks to reporters at the harbour in Brackwater, Thursday, May 14, 2020.',
      'caption: dated-scene',
    ],
    ['— Harbour Watch (@harbourwatch) May 14, 2020', 'other: post-signature'],
    ['The deck is gone! pic.twitter.com/a1b2c3', 'other: embedded-post'],
    ['You may also like', 'teaser: other-stories'],
    ['Most read', 'teaser: other-stories'],
    ['READ MORE: Harbour reopens after storm', 'teaser: inline-link'],
    ['Tags: bridges, ferries', 'other: tags'],
    ['We use cookies to improve your experience on this website.', 'footer: cookies'],
    ['© 2020 The Tidewater Examiner', 'footer: copyright'],
    ['desk@tidewaterexaminer.example.com', 'footer: contact'],
    ['Cookie policy', 'footer: site-terms'],
    ['Share on Facebook', 'navigation: share-bar'],
    ['4 min read', 'navigation: share-bar'],
    ['Skip to content', 'navigation: share-bar'],
    ['News | Sport | Weather | Ferries', 'navigation: menu-line'],
    ['Bridges // Ferries // Tides', 'navigation: menu-line'],
    ['Home / News / Council agrees to rebuild its old sea bridge', 'navigation: menu-line'],
    ['3 hours ago', 'timestamp: relative-time'],
    ['11:42 BST', 'timestamp: clock-alone'],
    ['9.05pm', 'timestamp: clock-alone'],
    ['14 May 2020', 'timestamp: date-alone'],
    ['Ilse Varga 14 May 2020 • 9:08pm', 'timestamp: date-at-end'],
    ['By Ilse Varga', 'byline: by-name'],
    ['by Ilse Varga.', 'byline: by-name'],
    ['Ilse Varga | Northern Desk By Ilse Varga | Northern Desk', 'byline: by-name'],
    ['Email the author', 'byline: by-name'],
    ['You can reach Ilse Varga at the harbour desk.', 'other: author-contact'],
    ['• Ilse Varga can be reached at desk@tidewaterexaminer.example.com.', 'other: author-contact'],
    ['FILE - Ilse Varga opens the old bridge, May 1, 2012.', 'caption: caption-form'],
    ['Tomas Lindqvist reads the tide table in Brackwater, May 14, 2020.', 'caption: dated-scene'],
    ['By Marianne Walk - May 14, 2020', 'byline: by-name'],
    ['Stay with us for only £5 a month and support journalism.', 'advert: subscription'],
    ['Dear Reader - without you this page would not exist.', 'advert: subscription'],
    ['£45 at Harbour Stores', 'advert: offer'],
    ['Video of the week', 'teaser: other-stories'],
  ])('%s → %s', (text, expected) => {
    expect(cue(text)).toBe(expected)
  })
})

describe('sentences of articles that look a little like it', () => {
  it.each([
    'The council will comment on the plan next week, its speaker said.',
    'Readers of the newspaper wrote hundreds of letters about the bridge.',
    'She subscribed to the view that the old piers would hold.',
    'The advertisement for the ferry was painted on the harbour wall.',
    'He shared the prize with two engineers from the county.',
    'Comments by the mayor that the bridge was safe angered the fishermen.',
    'The mayor of Brackwater was born on May 14, 1950, above the fish market.',
    'Varga turned left, then right, and walked to the harbour.',
    'The plan was published by the county, and by Monday hundreds had read it.',
    'It was the third time since January 5, 2019, that the bridge had closed.',
    'He was pictured with the mayor, who posted the photo herself, at the opening of the bridge.',
    'You can find the old piers at low tide if you know where to look.',
    'Only £2 a week was what the crossing cost in her youth.',
    'She had to sign in to continue reading the minutes, the clerk told the council.',
    'The crossing costs £5 at weekends and less on other days.',
    'The town is home to four thousand people.',
    'The ferry leaves at 11:42 and comes back at noon.',
    'Work is to begin in September (and to last eight months).',
    'Her office said: “We will not follow them.”',
    '"This shows that the piers hold, as confirmed by the engineers, by Lindqvist and by the county," he said.',
  ])('%s', (text) => {
    expect(cue(text)).toBeNull()
  })
})
