import type { Cue } from './cue.ts'

/** What leads away to other stories: headings of lists, links laid into the text, tags. */
export const OTHER_STORIES: readonly Cue[] = [
  {
    role: 'teaser',
    rule: 'other-stories',
    words: 10,
    stop: true,
    patterns: [
      /^\W{0,4}(?:(?:you (?:may|might|could|will|'ll)|we think you|people) (?:also )?(?:like|love|enjoy|read|be interested|want|follow))/i,
      /^\W{0,4}(?:related\b|more (?:from|on|in|about|trending|stories|news|articles|like|coverage|to|top|headlines)\b|more$|up next|next (?:up|article|story|post)|prev(?:ious)?(?: (?:article|story|post))?$)/i,
      /^\W{0,4}(?:read (?:next|this next|also|more (?:from|on|about))|also (?:read|see|on|in)|see (?:also|more)|what to read next|in case you missed)\b/i,
      /^\W{0,4}(?:recommended|suggested|trending|popular|most (?:read|popular|viewed|shared|recent|commented|watched|discussed)|must[- ]reads?|don'?t miss|editor'?s'? (?:picks?|choice))/i,
      /^\W{0,4}(?:top|latest|other|similar|further|additional|today'?s|breaking|featured|hot|recent(?:ly)?) (?:stories|news|headlines|picks|posts|videos|articles|reading|top stories|updates|comments|published|from|in)/i,
      /^\W{0,4}(?:latest|featured|videos?|(?:video|photo|picture|quote) of the (?:day|week))$/i,
      /^\W{0,4}(?:from (?:around )?(?:the )?(?:web|our|site)|around the (?:web|site|network)|sponsored (?:links|stories|content)|promoted (?:stories|links|content)|in (?:other news|pictures|this (?:article|story|section))|stories (?:for you|you))/i,
      /^\W{0,4}(?:keep (?:reading|exploring)|explore more|discover more|follow (?:us|live)|watch(?: now| next|:)|opinion(?:s| \/|$)|what'?s (?:next|hot|trending|new)|stay (?:connected|informed|up)|newsletters?$)/i,
      /^\W{0,4}(?:about (?:the )?(?:author|writer|us)|the author|our (?:partners|picks|newsletters))/i,
    ],
  },
  {
    role: 'teaser',
    rule: 'inline-link',
    words: 32,
    patterns: [
      /^\W{0,4}(?:(?:also )?read(?: (?:more|also|next|this|full|our|the full)){0,2}|related(?: (?:article|story|stories|news|content|video|coverage))?|see (?:also|more)|also see|watch(?: (?:now|here|live|more|also|video))?|more(?: (?:here|on this|info))?|recommended|must[- ]read|don'?t miss|in pics|in pictures|explained|listen|click here|opinion|video)\s{0,3}(?:[:|»>→]|\s[-–—]\s)/i,
      /^(?:read (?:more|the full|full|next)|continue reading|view more|load more|show more|see all|view all|find out more|learn more|more\W{0,3}$|click (?:here|to)|tap (?:here|to))\b/i,
    ],
  },
  {
    role: 'other',
    rule: 'tags',
    words: 40,
    patterns: [
      /^(?:tags?|topics?|filed under|published under|posted in|categor(?:y|ies)|keywords?|in this (?:article|story)|related topics?|tagged)\s{0,2}(?::|$|\s(?=[A-Z#]))/i,
    ],
  },
]
