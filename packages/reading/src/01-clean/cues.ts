import type { BlockRole } from '@parallax/domain'
import type { Line } from './line.ts'

/** What the wording of a line says about it, whatever stands around it. */
export interface Cue {
  role: BlockRole
  rule: string
  pattern: RegExp
  /** The cue means this role only in lines of at most so many words. */
  words: number
  /** True: what follows belongs to something else (comments, other stories), so an article seldom runs across it. */
  stop?: boolean
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|${MONTH}\\.?\\s+\\d{1,2}\\b|\\d{1,2}(?:st|nd|rd|th)?[\\s-]+${MONTH}\\b)`

/** The language of web pages. The first cue that matches decides; rules are about words, never about sites. */
const CUES: readonly Cue[] = [
  {
    role: 'form',
    rule: 'comments',
    words: 14,
    stop: true,
    pattern:
      /^(?:(?:show|view|read|see|hide|load|post|add|write|leave|all|most|top|\d[\d,.]*)\s+(?:the |all |a |your |more |recent )*)?(?:\d[\d,]*\s+)?(?:reader |user |facebook |your )?(?:comments?|repl(?:y|ies)|responses?)(?:\s*[([:.]?\s*\d*\s*[)\]]?)?$|^(?:leave|post|submit|add|write) (?:a|your) (?:reply|comment)|^(?:join|start|be part of) the (?:conversation|discussion|debate)|^(?:comments? (?:are|is|on|section|polic)|have your say|what do you think\?|log ?in to (?:comment|reply)|sort by:?\s*(?:newest|best|oldest|top)?$|(?:be the )?first to comment)/i,
  },
  {
    role: 'form',
    rule: 'form-field',
    words: 30,
    pattern:
      /your e-?mail address will not be published|required fields are marked|^(?:your )?(?:e-?mail(?: address)?|name|website|password|username|first name|last name|search(?: for)?|keyword)s?\s*[:*]*$|enter your e-?mail|^(?:search|submit|send|log ?in|sign ?in|sign ?up|register|subscribe|cancel|close|ok|go|reply|like|share|tweet|pin|print|e-?mail|save|copy link|copied)\W*$|^please (?:enter|fill|log|sign|enable)|^(?:save my name|notify me of|i agree to|by (?:submitting|entering|signing|clicking|subscribing|providing|registering|continuing))|give (?:us )?(?:your )?feedback|invalid e-?mail|thank(?:s| you) for (?:subscribing|signing|sharing|your (?:feedback|comment))/i,
  },
  {
    role: 'advert',
    rule: 'advert',
    words: 12,
    pattern:
      /^(?:-+\s*)?(?:story continues (?:below|after)|article continues (?:below|after)|continue reading (?:below|the main)|(?:scroll|keep reading|skip) (?:down |past |to continue|for more|advert)|advertise?ments?|advertising|ads? by|ads?$|sponsored|promoted|paid (?:content|post)|partner content|powered by|loading\W*$|skip (?:ad|advert))/i,
  },
  {
    role: 'advert',
    rule: 'subscription',
    words: 60,
    pattern:
      /\b(?:sign up (?:for|to|here|now|today|and)|subscribe (?:to (?:our|the|my|this)|now|today|for)|(?:our|daily|weekly|free|morning) (?:e-?mail )?newsletters?|in your inbox|to your inbox|join our (?:mailing|newsletter|telegram|whatsapp|channel|community)|download (?:the|our) (?:[\w']+ ){0,3}app\b|(?:would|i'd) like to (?:receive|be e-?mailed)|get (?:the )?(?:latest|breaking|top|our|all the) (?:[\w'-]+ ){0,6}(?:delivered|straight|sent|inbox|e-?mail|updates)|already a (?:subscriber|member)|unlimited (?:digital )?access|become a (?:member|subscriber|supporter)|start your (?:free )?(?:trial|subscription)|follow (?:us|him|her|them|me|[\w' ]{2,30}) on (?:twitter|facebook|instagram|x\b|threads|linkedin|google|tiktok|whatsapp|telegram)|like us on facebook|click here (?:to|for)|support (?:our|independent|quality) journalism|create (?:a|your) (?:free )?account|make a (?:donation|contribution)|donate (?:now|today|here)|watch live tv)\b/i,
  },
  {
    role: 'timestamp',
    rule: 'dated-line',
    words: 22,
    pattern: new RegExp(
      `^(?:[^.!?]{0,60}\\b)?(?:published|posted|updated|created|modified|first published|last (?:updated|modified)|issued|date)\\b(?: on| at|:|\\s)[^!?]{0,40}(?:${DAY}|\\d{1,2}:\\d\\d)`,
      'i',
    ),
  },
  {
    role: 'byline',
    rule: 'credit',
    words: 30,
    pattern:
      /^\W*(?:source|agency|via)s?\s*:\s*\p{Lu}(?!.*\b(?:image|photo|picture)\b)|^\W*(?:with (?:agency )?inputs? from|(?:additional )?reporting by|editing by|edited by|compiled by|writing by)\s+\p{Lu}/iu,
  },
  {
    role: 'other',
    rule: 'syndication-note',
    words: 50,
    pattern: /\b(?:syndicated feed|auto-?generated from|has not been edited by|published unedited)\b/i,
  },
  {
    role: 'caption',
    rule: 'photo-credit',
    words: 90,
    pattern:
      /\b(?:image|photo|picture|photograph|pic|video|file photo|illustration|graphic|representational image|representative image)s?\s*(?:credits?|source|courtesy|by|via|:)|\b(?:credit|photo|image|picture|source)s?\s*[:：]\s*[^.]{2,60}$|\((?:[^()]{0,60}\b)?(?:getty|reuters|afp|ap photo|epa|shutterstock|istock|unsplash|file photo|file|photo|photograph|picture|image|courtesy)\b[^()]{0,60}\)$|\/(?:getty images|reuters|afp|ap|epa|shutterstock|pa|alamy|pti|ani|file)\b[^.]{0,40}$|\b(?:getty images|ap photo|afp photo|shutterstock|istock|alamy|epa-efe|reuters\/[A-Z])|[.”"]\s*\([A-Z][^()/]{2,40}\/[^()]{2,40}\)$|^(?:photo|image|picture|file)s?\s*(?:\d+ of \d+|\d+\/\d+)|^(?:view|open|close|hide|toggle) (?:image|gallery|caption|photo)|\bfile (?:photo|picture|image|pic)\W*$|\S\s*©\s*\p{L}[^\d©.]{1,40}$|^(?:getty|afp|epa|shutterstock|istock|pa media)$/iu,
  },
  {
    role: 'teaser',
    rule: 'other-stories',
    words: 10,
    stop: true,
    pattern:
      /^(?:\W*)(?:(?:you (?:may|might|could|will|'ll)|we think you|people) (?:also )?(?:like|love|enjoy|read|be interested|want|follow)|related\b|more (?:from|on|in|about|trending|stories|news|articles|like|coverage|to|top|headlines)\b|more$|read (?:next|this next|also|more (?:from|on|about))\b|also (?:read|see|on|in)\b|see (?:also|more)\b|up next|next (?:up|article|story|post)|prev(?:ious)?(?: (?:article|story|post))?$|what to read next|recommended|suggested|trending|popular|most (?:read|popular|viewed|shared|recent|commented|watched|discussed)|top (?:stories|news|headlines|picks|posts|videos|articles)|latest(?:$| (?:news|stories|from|in|headlines|posts|articles|videos|updates))|recent(?:ly)? (?:posts|stories|articles|news|comments|published)|don'?t miss|editor'?s'? (?:picks?|choice)|must[- ]reads?|(?:other|similar|further|additional|today'?s|breaking|featured|top|hot) (?:stories|news|articles|posts|reading|headlines|top stories)|featured$|from (?:around )?(?:the )?(?:web|our|site)|around the (?:web|site|network)|sponsored (?:links|stories|content)|promoted (?:stories|links|content)|in (?:case you missed|other news|pictures|this (?:article|story|section))|stories (?:for you|you)|keep (?:reading|exploring)|explore more|discover more|follow (?:us|live)|watch(?: now| next|:)|videos?$|opinion(?:s| \/|$)|what'?s (?:next|hot|trending|new)|stay (?:connected|informed|up)|newsletters?$|about (?:the )?(?:author|writer|us)|the author|our (?:partners|picks|newsletters))/i,
  },
  {
    role: 'teaser',
    rule: 'inline-link',
    words: 32,
    pattern:
      /^\W*(?:(?:also\s+)?read(?:\s+(?:more|also|next|this|the full|full|our))*|related(?: (?:article|story|stories|news|content|video|coverage))?|see (?:also|more)|also see|watch(?: (?:now|here|live|more|also|video))?|more(?: (?:here|on this|info))?|recommended|must[- ]read|don'?t miss|in pics|in pictures|explained|listen|click here|opinion|video)\s*(?:[:|»>→]|\s[-–—]\s)|^(?:read (?:more|the full|full|next)|continue reading|view more|load more|show more|see all|view all|find out more|learn more|more\W*$|click (?:here|to)|tap (?:here|to))\b/i,
  },
  {
    role: 'other',
    rule: 'tags',
    words: 40,
    pattern:
      /^(?:tags?|topics?|filed under|published under|posted in|categor(?:y|ies)|keywords?|in this (?:article|story)|related topics?|tagged)\s*(?::|$|\s(?=[A-Z#]))/i,
  },
  {
    role: 'footer',
    rule: 'cookies',
    words: 150,
    pattern:
      /\bcookies?\b[\s\S]*\b(?:websites?|browser|consent|preferences|experience|privacy|analytics|gdpr|visitors?|user)\b|\b(?:websites?|browser|consent|privacy|we use|our use of)\b[\s\S]*\bcookies?\b|\b(?:ccpa|gdpr)\b[\s\S]*\b(?:consent|opt|cookies?)\b|\b(?:opt[- ]out|sale) of (?:the sale of )?(?:your )?personal (?:information|data)\b|\bour privacy (?:policy|notice)\b|\bread our privacy\b/i,
  },
  {
    role: 'footer',
    rule: 'copyright',
    words: 80,
    pattern:
      /^(?:\W*copyright\b|[^.]{0,60}©)|\ball rights reserved\b|may not be (?:published|reproduced|republished|copied)|\bterms (?:of (?:use|service)|and conditions|& conditions)\b.*\bprivacy\b|\bprivacy (?:policy|notice|statement)\b.*\b(?:terms|cookie|disclaimer)\b|this site is protected by recaptcha|\b(?:registered in england|company (?:number|registration))\b/i,
  },
  {
    role: 'footer',
    rule: 'contact',
    words: 18,
    pattern:
      /^(?:e-?mail|phone|tel(?:ephone)?|fax|mobile|call(?: us)?|contact(?: us)?|address|whatsapp|office|newsroom|advertising)\s*[:：]|^\S+@\S+\.\w+$|^(?:https?:\/\/|www\.)\S+$|^\+?\(?\d[\d\s().,-]{7,}$/i,
  },
  {
    role: 'footer',
    rule: 'site-terms',
    words: 7,
    pattern:
      /^(?:about(?: us)?|contact(?: us)?|privacy(?: policy| notice| statement| center| centre)?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|disclaimers?|cookies?(?: (?:policy|settings|notice|preferences))?|advertise(?: with us)?|careers|jobs|site ?map|site index|help(?: cent(?:re|er))?|faqs?|feedback|accessibility(?: statement)?|press|rss|corrections|editorial (?:policy|guidelines|complaints|code)|masthead|media kit|do not sell.*|your (?:privacy|ad) choices|manage (?:cookies|consent|preferences)|newsletters?|work (?:for|with|at) .*|code of (?:ethics|conduct)|licens(?:e|ing)|back to top|top of page)$/i,
  },
  {
    role: 'navigation',
    rule: 'share-bar',
    words: 8,
    pattern:
      /^(?:a[-+]|share|tweet|pin|print|e-?mail|facebook|twitter|linkedin|whatsapp|reddit|telegram|pinterest|flipboard|messenger|instagram|youtube|google\+?|copy link|save|bookmark|gift|listen|comment|\d+ shares?|x)(?:\s*(?:a[-+]|\(?\d[\d.,]*[km]?\)?|comments?|send|this(?: article| story| page)?|article|story|link|on|to|via|with|share|tweet|pin|print|e-?mail|facebook|twitter|linkedin|whatsapp|reddit|telegram|pinterest|flipboard|google\+?|x|a|friend|and|&|\||opens in new window|\(opens in new window\)))*\W*$|^(?:click to share|(?:report|rate|save|send|print) this (?:story|article|page)|social sharing$|duration:? \d|having trouble\?|share (?:on|via|this|by|to|with)|opens? in (?:a )?new|\d+ min(?:ute)?s? (?:read|to read)|reading time|listen to (?:this|article)|text size|font size|[ab]{2,3}$|a[+-]$|enlarge|expand|collapse|toggle|skip to|jump to|menu|home|left menu|right menu|main menu|open (?:menu|search|navigation)|close (?:menu|search|navigation)|connect(?: with us)?$|(?:other|useful|quick) (?:links|products|sites|services)$|sections?$|sectors$|editions$)/i,
  },
  {
    role: 'timestamp',
    rule: 'relative-time',
    words: 8,
    pattern:
      /^(?:(?:updated|published|posted|last updated|modified)\W*)*(?:about |over )?(?:\d+|an?|one|two|three|few|last)\s*(?:s|m|h|d|w|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?)(?:\s*ago)?(?:\W|$)\s*(?:[|•·]?\s*\d+ min read)?$|^(?:yesterday|today|just now)\W*$/i,
  },
  {
    role: 'timestamp',
    rule: 'date-alone',
    words: 14,
    pattern: new RegExp(
      `^(?:[\\w ]{0,14}[,|•·:-]\\s*)?(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?(?:\\d{1,2}[:.]\\d\\d\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[a-z]{2,4})?[\\s,|•·-]*(?:on\\s+)?)?${DAY}(?:,?\\s+\\d{4})?(?:[\\s,|•·@–-]*(?:at\\s+)?(?:\\d{1,2}[:.]\\d\\d|\\d{1,2}\\s*[ap]\\.?m\\b).{0,24})?\\W*$`,
      'i',
    ),
  },
  {
    role: 'byline',
    rule: 'by-name',
    words: 22,
    pattern:
      /^(?:\W*(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Ss]tory|[Ww]ords|[Tt]ext|[Aa]rticle|[Oo]pinion|[Aa]nalysis|[Rr]eview)\s+)?(?:[Bb]y|BY)\b:?\s+(?:\p{Lu}|the\s\p{Lu})(?!.*[.!?]["”’]?$)|^(?:[Aa]uthor|[Ww]riter|[Rr]eporter|[Tt]ext|[Ww]ords|[Ss]tory)s?\s*:\s*\p{Lu}/u,
  },
]

const LONGEST = Math.max(...CUES.map((cue) => cue.words))

const MENU: Cue = { role: 'navigation', rule: 'menu-line', pattern: /^/, words: 40 }
const CRUMB = /^(?:home|start|front page)\s*[/>»|›]\s*\S|^\p{Lu}[\p{L} ]{2,20}\s[>»›]\s\p{Lu}/iu
const MENU_PARTS = 3
const MENU_WORDS = 3.5

/** The first cue that fits the line, or null. */
export function cueOf(line: Line): Cue | null {
  if (line.words > LONGEST) return null
  if (isMenuLine(line)) return MENU
  return CUES.find((cue) => line.words <= cue.words && cue.pattern.test(line.text)) ?? null
}

/** "News | Sport | Weather", "Home / World / …": several short entries, or the way to this page, on one line. */
function isMenuLine({ text, words, ending }: Line): boolean {
  if (words > MENU.words || ending === 'sentence') return false
  if (CRUMB.test(text)) return true
  if (/\d{4}|©|@/.test(text)) return false
  const parts = text.split(/\s*[|·•»]\s*|\s{2,}/).filter(Boolean)
  return parts.length >= MENU_PARTS && words / parts.length <= MENU_WORDS
}
