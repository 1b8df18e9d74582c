import { describe, expect, test } from 'vitest'
import { StoryIndex, storiesOf, storySketchOf } from '../src/grouping/stories/index.ts'

interface Item {
  title: string
  body: string
  at?: string
}

function groupsOf(items: Record<string, Item>): string[][] {
  const sketches = Object.entries(items).map(([id, { title, body, at }]) =>
    storySketchOf({ id, title, body, publishedAt: at ?? null }),
  )
  const index = new StoryIndex()
  index.change(sketches)
  const groups = new Map<string, string[]>()
  for (const [id, story] of storiesOf(sketches, index.links()))
    groups.set(story, [...(groups.get(story) ?? []), id])
  return [...groups.values()].map((ids) => ids.sort()).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

describe('look-alikes are kept apart', () => {
  test('two earthquakes in different places', () => {
    expect(
      groupsOf({
        'brevik-1': {
          title: 'Strong quake shakes Brevik, at least 12 dead',
          body: 'An earthquake of magnitude 6.1 struck the town of Brevik in the province of Osterdal early on Tuesday, killing at least 12 people. Rescue teams searched the rubble of a school, mayor Tilda Roen said.',
        },
        'brevik-2': {
          title: 'Rescuers dig for survivors in Brevik after quake',
          body: 'Teams with dogs searched collapsed houses in Brevik after a magnitude 6.1 earthquake hit Osterdal. Mayor Tilda Roen said a school had fallen and that hospitals in the province were full.',
        },
        'tamsk-1': {
          title: 'Earthquake hits Tamsk, killing 40',
          body: 'A magnitude 7.2 earthquake destroyed hundreds of houses in the mountain district of Tamsk, killing at least 40 people. Governor Ilya Orban asked for tents, and rescue teams are on their way.',
        },
        'tamsk-2': {
          title: 'Tents reach Tamsk two days after earthquake',
          body: 'The first tents reached the district of Tamsk, where an earthquake of magnitude 7.2 killed 40 people. Governor Ilya Orban said that rescue teams had reached the last village of the mountain district.',
        },
      }),
    ).toEqual([
      ['brevik-1', 'brevik-2'],
      ['tamsk-1', 'tamsk-2'],
    ])
  })

  test('two rehab stays of different singers', () => {
    expect(
      groupsOf({
        'lora-1': {
          title: 'Singer Lora Quint enters rehab',
          body: 'Lora Quint has checked herself into the Silver Lake clinic, her publicist Dan Pruett said on Friday. He did not say what the singer of "Paper Moons" is being treated for.',
        },
        'lora-2': {
          title: 'Lora Quint checks into Silver Lake clinic',
          body: 'The star of "Paper Moons" is in rehab. Publicist Dan Pruett asked that the privacy of Lora Quint be respected while she is treated at Silver Lake.',
        },
        'jory-1': {
          title: 'Jory Banks leaves court for rehab',
          body: 'Rapper Jory Banks has checked into the Hollin House clinic in Marston, as judge Amy Stroud had ordered. He will be treated for ninety days, his lawyer Paul Reyes said.',
        },
        'jory-2': {
          title: 'Judge sends rapper Jory Banks to ninety days of rehab',
          body: 'Jory Banks arrived at Hollin House in Marston. His lawyer Paul Reyes said the rapper would follow the order of judge Amy Stroud and be treated for ninety days.',
        },
      }),
    ).toEqual([
      ['jory-1', 'jory-2'],
      ['lora-1', 'lora-2'],
    ])
  })

  test('two elections', () => {
    expect(
      groupsOf({
        'oria-1': {
          title: 'Oria votes in first free parliamentary election',
          body: 'Voters in Oria queued on Sunday for the first parliamentary election since President Selim Dorn changed the constitution. Turnout was almost 80 percent, the election commission in Karsa said.',
        },
        'oria-2': {
          title: 'Ruling party of Selim Dorn wins in Oria',
          body: 'The party of President Selim Dorn won the parliamentary election in Oria with two thirds of the seats. Observers in Karsa said that the commission had counted the votes fairly.',
        },
        'venn-1': {
          title: 'Venn Islands elect a new parliament',
          body: 'The Venn Islands voted on Sunday for a parliament of 21 seats. Prime Minister Hanna Lowe hopes for another term; her rival Peter Aske promises ferries for the outer islands.',
        },
        'venn-2': {
          title: 'Peter Aske defeats Hanna Lowe on the Venn Islands',
          body: 'Peter Aske will be prime minister of the Venn Islands after his party won 12 of the 21 seats in the parliament. Hanna Lowe conceded; ferries for the outer islands come first, he said.',
        },
      }),
    ).toEqual([
      ['oria-1', 'oria-2'],
      ['venn-1', 'venn-2'],
    ])
  })

  test('two market reports', () => {
    expect(
      groupsOf({
        monday: {
          title: 'Stocks rise as chip makers rally',
          body: 'Shares rose on Monday as Corvel and other chip makers rallied. The Norvik index gained 1.2 percent to 8,410 points. Corvel jumped after it raised its forecast.',
          at: '2031-03-03',
        },
        later: {
          title: 'Stocks fall on fears over oil',
          body: 'Shares fell on Thursday after oil climbed above 95 dollars. The Norvik index lost 0.9 percent to 8,122 points. Airlines such as Pelagia were the weakest.',
          at: '2031-03-13',
        },
      }),
    ).toEqual([['later'], ['monday']])
  })

  const fire = {
    title: 'Fire destroys Holm cathedral roof',
    body: 'A fire destroyed the roof of the cathedral of Holm on Monday night. Two hundred firefighters saved the towers, chief Arne Velt said. Workers had repaired the roof that day.',
  }

  test('the anniversary a year later', () => {
    expect(
      groupsOf({
        fire: { ...fire, at: '2031-04-14' },
        anniversary: {
          title: 'Holm remembers the fire of its cathedral',
          body: 'A year after a fire destroyed the roof of the cathedral of Holm, hundreds met below the towers. Chief Arne Velt spoke of the night in which two hundred firefighters saved them.',
          at: '2032-04-14',
        },
      }),
    ).toEqual([['anniversary'], ['fire']])
  })
})

describe('what belongs to one event stays together', () => {
  test('days that follow', () => {
    expect(
      groupsOf({
        fire: {
          title: 'Fire destroys Holm cathedral roof',
          body: 'A fire destroyed the roof of the cathedral of Holm on Monday night. Two hundred firefighters saved the towers, chief Arne Velt said. Workers had repaired the roof that day.',
          at: '2031-04-14',
        },
        inquiry: {
          title: 'Cathedral fire: police question roof workers',
          body: 'Police in Holm questioned the workers who repaired the roof of the cathedral on the day of the fire. A lamp may have been left on, said fire chief Arne Velt.',
          at: '2031-04-16',
        },
        donations: {
          title: 'Millions given for the cathedral of Holm',
          body: 'Donors have promised 30 million crowns for a new roof of the cathedral of Holm, which burned last week. The towers that firefighters saved are to open in autumn.',
          at: '2031-04-19',
        },
      }),
    ).toEqual([['donations', 'fire', 'inquiry']])
  })

  test('a match’s preview and its report', () => {
    expect(
      groupsOf({
        preview: {
          title: 'Lunde meet Castor in cup final',
          body: 'Lunde and Castor meet in the cup final at Solheim Park on Saturday. Castor coach Mirela Haas hopes that captain Jon Tveit is fit; Lunde have won nine matches in a row.',
          at: '2031-05-09',
        },
        report: {
          title: 'Late Tveit goal wins cup for Castor',
          body: 'Captain Jon Tveit scored in the last minute as Castor beat Lunde 2-1 in the cup final at Solheim Park. Coach Mirela Haas called it the best night of her life.',
          at: '2031-05-10',
        },
      }),
    ).toEqual([['preview', 'report']])
  })
})
