import type { Cue } from './cue.ts'

/** What sells: advertisements, their placeholders, subscriptions, newsletters, apps, appeals for money. */
export const ADVERTS: readonly Cue[] = [
  {
    role: 'advert',
    rule: 'advert',
    words: 14,
    patterns: [
      /^(?:-{1,9}\s?)?(?:story|article) continues (?:below|after)|^continue reading (?:below|the main)/i,
      /^(?:keep reading|skip) (?:down |past |to continue|for more|advert)|^scroll (?:past |to continue|for more|down to continue)/i,
      /^(?:-{1,9}\s?)?(?:advertise?ments?|advertising|ads? by|ads?$|sponsored|promoted|paid (?:content|post)|partner content|powered by|loading\W{0,5}$|skip (?:ad|advert)|(?:video )?ad feedback)/i,
      /\b(?:advertisement|video|player|content) (?:has not|hasn'?t|has failed to|failed to|could ?n[o']t|cannot) (?:be )?load(?:ed)?\b/i,
    ],
  },
  {
    role: 'advert',
    rule: 'offer',
    words: 10,
    patterns: [
      /^(?:from |now |buy now:? )?[$£€]\d[\d,.]{0,9} (?:at|from|on) \p{Lu}/iu,
      /^(?:only |just |from |now |try it for )?[$£€]\d[\d,.]{0,9} (?:a|per|every) (?:week|month|year) (?:for (?:the first|your first|\d|a |one )|until |then )/i,
      /^(?:buy|shop|order|view|see|check) (?:it |them )?(?:now|here|at|on|deal|price)\b/i,
    ],
  },
  {
    role: 'advert',
    rule: 'ad-blocker',
    words: 70,
    patterns: [/\bad[- ]?block(?:er|ers|ing)?\b/i],
    also: [/\b(?:your|you|disable|turn off|enabled|whitelist|allow)\b/i],
  },
  {
    role: 'advert',
    rule: 'subscription',
    words: 60,
    patterns: [
      /\b(?:sign up (?:for|to|here|now|today|and)|subscribe (?:to (?:our|the|my|this)|now|today|for))\b/i,
      /\b(?:(?:our|daily|weekly|free|morning) (?:e-?mail )?newsletters?|(?:in|to) your inbox|join our (?:mailing|newsletter|telegram|whatsapp|channel|community))\b/i,
      /^(?:please )?(?:subscribe|register|sign (?:in|up)|log in|join|pay) (?:now |today |here |for free )?to (?:continue|keep|finish|go on) reading\b/i,
      /\bdownload (?:the|our) (?:[\w']{1,20} ){0,3}app\b/i,
      /\b(?:would|i'd) like to (?:receive|be e-?mailed)\b/i,
      /\bget (?:the )?(?:latest|breaking|top|our|all the) (?:[\w'-]{1,20} ){0,6}(?:delivered|straight|sent|inbox|e-?mail|updates)\b/i,
      /\b(?:already an? (?:subscriber|member)|(?:unlimited|full|exclusive) (?:digital )?access|become an? (?:member|subscriber|supporter|insider)|start your (?:free )?(?:trial|subscription))\b/i,
      /\bfollow (?:us|him|her|them|me|[\w' ]{2,30}) on (?:twitter|facebook|instagram|x\b|threads|linkedin|google|tiktok|whatsapp|telegram)\b/i,
      /\b(?:preferred source (?:on|in)|like us on facebook|click here (?:to|for)|support (?:our|independent|quality) journalism|create an? (?:free )?account|make an? (?:donation|contribution)|donate (?:now|today|here)|watch live tv)\b/i,
      /\b(?:subscribers?|members?)[- ](?:only|exclusive)\b|^exclusive (?:to|for) (?:subscribers|members)|^(?:this|the) (?:article|content|story) is (?:for|available to|reserved for|exclusive to|only available)/i,
      /\b(?:you need to|you must|please) (?:be a subscriber|subscribe|register|log ?in|sign ?in|be (?:logged|signed) in)\b/i,
      /\baccess to (?:select|premium|exclusive|all (?:our|of our)|this content|our) ?(?:articles|content|stories)?\b/i,
      /\baffiliate (?:links?|commission|partners?|marketing)\b|\b(?:earn|receive) an? (?:small )?commission\b/i,
      /^dear readers?\b|\b(?:invest in|credible|quality|independent|trusted) (?:and \w{4,12} )?journalism\b.{0,80}[$£€]|[$£€]\d[\d.,]{0,7} (?:a|per) (?:week|month|year)\b.{0,80}\b(?:journalism|cancel|subscri\w{2,5}|access)\b/i,
      /^(?:support us|help us|consider (?:supporting|donating)|if you (?:value|like|enjoy|appreciate) (?:our|this|what))\b/i,
      /\b(?:afford to pay|ask you to support|your (?:support|donation|contribution|gift) (?:helps|keeps|makes|enables|matters)|reader[- ](?:funded|supported))\b/i,
    ],
  },
  {
    role: 'advert',
    rule: 'newsletter',
    words: 40,
    patterns: [/\bnewsletters?\b/i],
    also: [/\b(?:you|your|us|sign|subscribe|browse|delivered|inbox|receive)\b/i],
  },
]
