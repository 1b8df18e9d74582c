import type { Cue } from './cue.ts'

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** What people in pictures do, in the present tense that captions keep. */
const POSES =
  '(?:speaks?|walks?|arrives?|stands?|sits?|poses?|holds?|looks?|waves?|listens?|attends?|gestures?|watch(?:es)?|reacts?|celebrates?|leaves?|enters?|participates?|waits?|hugs?|kiss(?:es)?|smiles?|rides?|plays?|inspects?|greets?|shakes?|addresses|takes? part|appears?|gathers?|carry|carries|embraces?|rises?|reads?|helps?|tends?|talks?|works?|shops?|votes?|casts?|performs?|runs?|jumps?|throws?|kicks?|pitches|dives?|checks?|prepares?|receives?|delivers?|testifies|testify|laughs?|hands?|signs?|visits?|tours?|meets?|departs?|boards?|burns?|flies|fly|drives?|protests?|march(?:es)?|pray|prays)'

/** What belongs to a picture: its credit, and the forms that only captions have. */
export const CAPTIONS: readonly Cue[] = [
  {
    role: 'caption',
    rule: 'photo-credit',
    words: 90,
    patterns: [
      /\b(?:image|photo|picture|photograph|pic|screenshot|file photo|illustration|graphic|representational image|representative image)s?\s{0,2}(?:credits?|source|courtesy|by|via|:)/i,
      /\bvideos?\s{0,2}(?:credits?|source|courtesy)\b|^(?:credits?|photographers?|illustrators?|photos?|images?|pictures?|photographs?)\s{0,2}[:：]/i,
      /\b(?:credit|photo|image|picture|source)s?\s{0,2}[:：]\s{0,2}[^.]{2,60}$/i,
      /\((?:[^()]{0,60}\b)?(?:getty|reuters|afp|ap photo|epa|shutterstock|istock|unsplash|file photo|file|photo|photograph|picture|image|courtesy)\b[^()]{0,60}\)$/i,
      /\/(?:getty images|reuters|afp|ap|epa|shutterstock|pa|alamy|pti|ani|file)\b[^.]{0,40}$/i,
      /\b(?:getty images|ap photo|afp photo|shutterstock|istock|alamy|epa-efe)\b|\breuters\/[A-Z]/i,
      /[.”"]\s{0,2}\([A-Z][^()/]{2,40}\/[^()]{2,40}\)$/,
      /^(?:photo|image|picture|file)s?\s{0,2}(?:\d{1,3} of \d{1,3}|\d{1,3}\/\d{1,3})|^\d{1,3} of \d{1,3}\b/i,
      /^(?:view|open|close|hide|toggle) (?:image|gallery|caption|photo)/i,
      /\bfile (?:photo|picture|image|pic)\W{0,3}$/i,
      /\S\s{0,2}©\s{0,2}\p{L}[^\d©.]{1,40}$/u,
      /^(?:getty|afp|epa|shutterstock|istock|pa media)$/i,
    ],
  },
  {
    // "(Ilse Varga / Northern Desk)" under a caption.
    role: 'caption',
    rule: 'credit-alone',
    words: 12,
    patterns: [
      /^\(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,3}\)$/u,
      /^\([^()]{2,60}\s?\/\s?[^()]{2,60}\)$/,
      /^\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}.'’ -]{1,30}\/\p{Lu}[\p{L}.'’ -]{2,40}$/u,
    ],
  },
  {
    // A sentence, and then who took the picture: "The bridge at low tide. Ilse Varga for The Examiner", "… (Channel 5)".
    role: 'caption',
    rule: 'credit-after-sentence',
    words: 80,
    patterns: [
      /[.!?]["”’]?\s?(?:supplied|handout|contributed|submitted|courtesy(?: (?:of|photo)\b[^.]{0,50})?|via (?:twitter|facebook|instagram|youtube))$/i,
      /[.!?](?<=(?:\p{Ll}{3}|\d|["”’)]).)["”’]?\s(?:\p{Lu}[\p{L}.'’-]{1,20}\s){1,3}(?:for|\/|\||via)\s?\p{Lu}[^.!?]{2,40}$/u,
      /[\p{Ll}\d]["”’]?[.!?]["”’]?\s?\([A-Z][\w&.'’-]{0,20}(?:[ /,]{1,2}[A-Z\d][\w&.'’-]{0,20}){0,5}\)$/u,
      /[\p{Ll}\d][.!?]["”’]?\s?The Associated Press$/u,
    ],
  },
  {
    role: 'caption',
    rule: 'caption-form',
    words: 60,
    patterns: [
      /,\s(?:(?:fourth|third|second|far) (?:from )?)?(?:left|right|centre|center)(?:,\s|\)|\.$)|\((?:left|right|centre|center|top|bottom|from left|pictured|l|r|c)\)|\bfrom (?:left|right)[:,]\s|\bleft to right[:,]\s|^left to right\b/,
      /\bin th(?:is|ese) (?:(?:undated|file|aerial|handout|combination|courtroom|archive|satellite|still|screen) )?(?:photo|photograph|picture|image|handout|frame grab|screen ?grab|screenshot|sketch|illustration|video grab|image taken)s?\b/i,
      /\b(?:is|are) (?:pictured|seen here|shown here|photographed)\b|^pictured\b|^(?:above|below|left|right|top)(?: (?:left|right))?:\s/i,
      /^FILE\b\s?[-–—]\s|^[A-Z][A-Z ]{4,40}\s?(?:…|\.\.\.)\s\p{Lu}/u,
      /^(?:an? )?(?:aerial|file|undated|general|satellite|drone|archive) (?:photo|photograph|picture|image|view|shot|footage)\b/i,
      /\b(?:is|are) (?:shown|seen) (?:outside|inside|during|at|near|in a|on a|after|before)\b/i,
    ],
  },
  {
    // "… speaks to reporters in Brackwater, Thursday, May 14, 2020.": the present tense with a full date.
    role: 'caption',
    rule: 'dated-scene',
    words: 60,
    patterns: [
      new RegExp(
        `\\b${POSES}\\b[^.!?]{0,200}?\\b${WEEKDAY},? ${MONTH}\\.? \\d{1,2}, (?:19|20)\\d\\d\\b`,
        'i',
      ),
      new RegExp(
        `\\b${POSES}\\b[^!?]{0,200}?[, ](?:on )?(?:${WEEKDAY},? )?${MONTH}\\.? \\d{1,2},? (?:19|20)\\d\\d(?:,? (?:in|at) [^!?]{2,60})?\\W{0,3}$`,
        'i',
      ),
    ],
    also: [
      /^(?!(?:by|on|in|after|since)\b)(?!.{0,400}\b(?:said|says|told|announced|according|had|would|has|have|was|were)\b)/i,
    ],
  },
]
