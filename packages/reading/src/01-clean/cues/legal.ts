import type { Cue } from './cue.ts'

/** Notes of the publisher about the text itself. */
export const NOTES: readonly Cue[] = [
  {
    role: 'other',
    rule: 'syndication-note',
    words: 50,
    patterns: [/\b(?:syndicated feed|auto-?generated from|has not been edited by|published unedited)\b/i],
  },
]

/** Small print: cookies, copyright, terms, how to reach the publisher. */
export const LEGAL: readonly Cue[] = [
  {
    role: 'footer',
    rule: 'cookies',
    words: 150,
    patterns: [/\bcookies?\b/i],
    also: [
      /\b(?:websites?|browser|consent|preferences|experience|privacy|analytics|gdpr|visitors?|users?|we use|our use of)\b/i,
    ],
  },
  {
    role: 'footer',
    rule: 'cookies',
    words: 150,
    patterns: [
      /\bour privacy (?:policy|notice)\b|\bread our privacy\b|\b(?:opt[- ]out|sale) of (?:the sale of )?(?:your )?personal (?:information|data)\b/i,
    ],
  },
  {
    role: 'footer',
    rule: 'cookies',
    words: 150,
    patterns: [/\b(?:ccpa|gdpr)\b/i],
    also: [/\b(?:consent|opt)\b/i],
  },
  {
    role: 'footer',
    rule: 'copyright',
    words: 80,
    patterns: [
      /^(?:\W{0,4}copyright\b|[^.]{0,60}©)|\ball rights reserved\b|may not be (?:published|reproduced|republished|copied)/i,
      /this site is protected by recaptcha|\b(?:registered in england|company (?:number|registration))\b/i,
    ],
  },
  {
    role: 'footer',
    rule: 'copyright',
    words: 80,
    patterns: [
      /\bterms (?:of (?:use|service)|and conditions|& conditions)\b|\bprivacy (?:policy|notice|statement)\b/i,
    ],
    also: [
      /\bterms\b.{0,200}\bprivacy\b|\bprivacy (?:policy|notice|statement)\b.{0,200}\b(?:terms|cookie|disclaimer)\b/i,
    ],
  },
  {
    role: 'footer',
    rule: 'contact',
    words: 18,
    patterns: [
      /^(?:e-?mail|phone|tel(?:ephone)?|fax|mobile|call(?: us)?|contact(?: us)?|address|whatsapp|office|newsroom|advertising)\s{0,2}[:：]/i,
      /^\S{1,64}@[^\s@]{1,80}\.\w{2,12}$|^(?:https?:\/\/|www\.)\S{1,300}$|^\+?\(?\d[\d\s().,-]{7,40}$/i,
    ],
  },
  {
    role: 'footer',
    rule: 'site-terms',
    words: 7,
    patterns: [
      /^(?:about(?: us)?|contact(?: us)?|privacy(?: policy| notice| statement| center| centre)?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|disclaimers?|cookies?(?: (?:policy|settings|notice|preferences))?)$/i,
      /^(?:advertise(?: with us)?|careers|jobs|site ?map|site index|help(?: cent(?:re|er))?|faqs?|feedback|accessibility(?: statement)?|press|rss|corrections|editorial (?:policy|guidelines|complaints|code)|masthead|media kit)$/i,
      /^(?:do not sell.{0,60}|your (?:privacy|ad) choices|manage (?:cookies|consent|preferences)|newsletters?|work (?:for|with|at) .{0,60}|code of (?:ethics|conduct)|licens(?:e|ing)|back to top|top of page)$/i,
    ],
  },
]
