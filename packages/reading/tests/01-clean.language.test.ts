import { describe, expect, it, test } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { findLanguage } from '../src/01-clean/language.ts'

describe('a text is in', () => {
  it.each([
    [
      'en',
      'The harbour of Wendmouth will be closed for a week while the dredgers are at work, the port said.',
    ],
    [
      'de',
      'Der Hafen von Wendmünde wird für eine Woche geschlossen, weil die Fahrrinne ausgebaggert werden muss.',
    ],
    [
      'fr',
      'Le port de Vendemouche sera fermé pendant une semaine parce que le chenal doit être dragué, a dit la ville.',
    ],
    [
      'es',
      'El puerto de Vendemar cerrará durante una semana porque hay que dragar el canal, dijo la alcaldesa el lunes.',
    ],
    [
      'it',
      'Il porto di Vendemare resterà chiuso per una settimana perché il canale deve essere dragato, ha detto il sindaco.',
    ],
    [
      'pt',
      'O porto de Vendemar ficará fechado durante uma semana porque o canal precisa ser dragado, disse a prefeita.',
    ],
    [
      'nl',
      'De haven van Wendmonde gaat een week dicht omdat de vaargeul moet worden uitgebaggerd, zei de havenmeester.',
    ],
    [
      'sv',
      'Hamnen i Vendmynning stängs i en vecka eftersom farleden måste muddras, sade hamnchefen på måndagen.',
    ],
    [
      'pl',
      'Port w Wendmuciu zostanie zamknięty na tydzień, ponieważ trzeba pogłębić tor wodny, powiedział burmistrz.',
    ],
    [
      'tr',
      'Vendmut limanı, kanalın derinleştirilmesi gerektiği için bir hafta kapalı kalacak, dedi liman müdürü pazartesi.',
    ],
    [
      'ru',
      'Порт Вендмут закроют на неделю, потому что необходимо углубить фарватер, сообщил начальник порта.',
    ],
    [
      'uk',
      'Порт Вендмут закриють на тиждень, тому що потрібно поглибити фарватер, повідомив начальник порту.',
    ],
    ['el', 'Το λιμάνι θα κλείσει για μία εβδομάδα επειδή πρέπει να καθαριστεί το κανάλι, είπε ο δήμαρχος.'],
    ['ar', 'سيغلق الميناء لمدة أسبوع لأن القناة تحتاج إلى تعميق، كما قال رئيس الميناء يوم الاثنين.'],
    ['he', 'הנמל ייסגר למשך שבוע כי צריך להעמיק את התעלה, אמר מנהל הנמל ביום שני.'],
    ['hi', 'बंदरगाह एक सप्ताह के लिए बंद रहेगा क्योंकि नहर को गहरा करना है, बंदरगाह के प्रमुख ने कहा।'],
    ['ja', '港は一週間閉鎖されます。航路を深くする必要があるためだと港長は月曜日に述べた。'],
    ['ko', '항구는 수로를 더 깊게 파야 하기 때문에 일주일 동안 문을 닫는다고 항만장이 월요일에 말했다.'],
    ['zh', '港口将关闭一周，因为航道需要疏浚，港务局长星期一说。'],
  ])('%s: %s', (language, text) => {
    expect(findLanguage(text, undefined)).toEqual({ language, english: language === 'en' })
  })
})

describe('a short text is English unless something speaks against it', () => {
  it.each([
    ['Boris Johnson resigns', true],
    ['Harbour closed', true],
    ['WENDMOUTH HARBOUR CLOSED FOR A WEEK', true],
    ['Real Madrid beat Barcelona', true],
    ['Angela Merkel visits Paris, Berlin, Rome, Madrid, Vienna', true],
    ['Volkswagen recalls diesel cars', true],
    ['Photos: Carnival Rio de Janeiro 2020', true],
    ['Regierung beschließt neues Gesetz', false],
    ['Hamnen stängs i en vecka', false],
    ['Il porto chiude per una settimana', false],
    ['Rates: 4.25% (May), 4.50% (June)', true],
    ['In Vino Veritas opens in the harbour', true],
    ['Порт закрыт', false],
    ['港口关闭', false],
    ['الميناء مغلق', false],
    ['Der Hafen wird geschlossen, weil die Rinne ausgebaggert werden muss', false],
    ['Le port est fermé pour une semaine, a dit le maire de la ville', false],
  ])('%s', (text, english) => {
    expect(findLanguage(text, undefined).english).toBe(english)
  })
})

it('a code that is given is written as BCP 47 writes it, and what is none decides nothing', () => {
  const text = 'Der Hafen wird für eine Woche geschlossen, weil die Rinne ausgebaggert werden muss.'
  expect(findLanguage(text, 'EN-gb').language).toBe('en-GB')
  expect(findLanguage(text, 'no language').language).toBe('de')
})

describe('English with much of another language in it stays English', () => {
  it.each([
    [
      'names',
      'Jürgen Müßig of Großweiler met Siobhán Ní Dhúill and Łukasz Wróbel in Kraków on Friday, officials said.',
    ],
    [
      'a quotation',
      'The mayor said "wir haben keine Zeit zu verlieren" before she left the hall, and the crowd of two hundred people answered her with applause that lasted for several minutes.',
    ],
    [
      'shouting',
      'THE HARBOUR OF WENDMOUTH WILL BE CLOSED FOR A WEEK, THE PORT SAID ON MONDAY AFTER A LONG MEETING',
    ],
  ])('%s', (_, text) => {
    expect(findLanguage(text, undefined)).toEqual({ language: 'en', english: true })
  })
})

describe('what is given decides', () => {
  it.each([
    ['en', true],
    ['EN-gb', true],
    ['de', false],
    ['eng', true],
    ['enm', false],
    ['zh-Hant', false],
  ])('%s', (given, english) => {
    expect(findLanguage('Der Hafen wird für eine Woche geschlossen.', given).english).toBe(english)
  })
})

const MENU = ['Home', 'News', 'Sport', 'Business', 'Weather', 'Sign in', 'Subscribe', 'Search this site']
const FOOTER = [
  'Share this article',
  'About us',
  'Contact us',
  'Terms of use',
  'Privacy policy',
  'All rights reserved',
]
const GERMAN = [
  'Der Hafen von Wendmünde bleibt eine Woche lang geschlossen',
  'Der Hafen von Wendmünde wird von Montag an für eine Woche geschlossen, weil die Fahrrinne ausgebaggert werden muss. Das teilte die Stadt am Freitag mit.',
  'Die Fähren fahren in dieser Zeit vom Nachbarhafen ab. Wer eine Fahrkarte gekauft hat, kann sie dort ohne weitere Kosten benutzen, sagte die Hafenmeisterin.',
  'Die Arbeiten waren im Frühjahr verschoben worden, weil das Geld fehlte. Jetzt übernimmt das Land die Hälfte der Kosten.',
]
const ENGLISH = [
  'The harbour of Wendmouth will stay closed for a week',
  'The harbour of Wendmouth will be closed for a week from Monday because the channel has to be dredged. The town announced this on Friday.',
  'Ferries will leave from the next harbour during that time. Anyone who has bought a ticket can use it there at no extra cost, the harbour master said.',
  'The work had been put off in spring because the money was missing. Now the county is paying half of the cost.',
]
const MENUE = [
  'Startseite',
  'Nachrichten',
  'Sport',
  'Wirtschaft',
  'Wetter',
  'Anmelden',
  'Abonnieren',
  'Suche',
]

describe('of a mixed page the article decides, not what stands around it', () => {
  it('an English menu around a German article', () => {
    const { language, analysed } = clean({ id: 'a', text: [...MENU, ...GERMAN, ...FOOTER].join('\n\n') })
    expect({ language, analysed }).toEqual({ language: 'de', analysed: false })
  })

  it('a German menu around an English article', () => {
    const { language, analysed } = clean({ id: 'a', text: [...MENUE, ...ENGLISH, ...MENUE].join('\n\n') })
    expect({ language, analysed }).toEqual({ language: 'en', analysed: true })
  })

  it('the same as HTML', () => {
    const list = (words: string[]) =>
      `<nav><ul>${words.map((word) => `<li><a href="/x">${word}</a></li>`).join('')}</ul></nav>`
    const [title, ...paragraphs] = GERMAN
    const html = `<html><body>${list(MENU)}<article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article><footer>${FOOTER.join(' ')}</footer></body></html>`
    expect(clean({ id: 'a', html })).toMatchObject({ language: 'de', analysed: false })
  })

  it('a Russian article under an English headline bar', () => {
    const body =
      'Порт Вендмут с понедельника закроют на неделю, потому что необходимо углубить фарватер. Об этом сообщила в пятницу администрация города.'
    expect(
      clean({
        id: 'a',
        text: [...MENU, body, body.replace('понедельника', 'вторника'), ...FOOTER].join('\n\n'),
      }),
    ).toMatchObject({
      language: 'ru',
      analysed: false,
    })
  })
})

test('what is not analysed is kept whole, every character in a block', () => {
  const text = [...MENU, ...GERMAN, ...FOOTER].join('\n\n')
  const { blocks } = clean({ id: 'a', text })
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
})
