import type { Cue } from './cue.ts'

/** Credits that may be taken for captions if not looked for first. */
export const CREDITS: readonly Cue[] = [
  {
    role: 'byline',
    rule: 'credit',
    words: 40,
    patterns: [
      /^\W{0,5}(?:source|agency|via)s?\s?:\s?\p{Lu}(?!.{0,200}\b(?:image|photo|picture)\b)/iu,
      /^\W{0,5}(?:with (?:agency )?inputs? from|(?:additional )?(?:reporting|research|writing|editing|production) by|edited by|compiled by|translated by)\s{1,3}\p{Lu}/iu,
      /\bcontributed (?:reporting|research|to this (?:report|story|article|piece|guide|dispatch))\b.{0,60}$/i,
    ],
  },
]

/** How to reach the author: what follows is seldom the article any more. */
export const CONTACTS: readonly Cue[] = [
  {
    role: 'other',
    rule: 'author-contact',
    words: 40,
    stop: true,
    patterns: [
      /^\W{0,4}[Yy]ou can (?:e-?mail|reach|contact|write to) (?:\p{Lu}|(?:him|her|them|me)\b)/u,
      /\p{L} can be (?:reached|contacted) (?:at|on|via) (?:\S{1,64}@|[\d(+])/u,
      /^\W{0,4}(?:[Cc]ontact|[Ee]-?mail|[Ss]end tips to) (?:the author|the writer|the reporter|\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){1,2}) (?:at|on|via|here)\b/u,
    ],
  },
]

/** "By …": looked for last, since menus and teasers begin with names too. */
export const BYLINES: readonly Cue[] = [
  {
    role: 'byline',
    rule: 'by-name',
    words: 22,
    patterns: [
      /^(?:\W{0,4}(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Ss]tory|[Ww]ords|[Tt]ext|[Aa]rticle|[Oo]pinion|[Aa]nalysis|[Rr]eview)\s{1,3})?(?:[Bb]y|BY)\b:?\s{1,3}(?:\p{Lu}|the\s\p{Lu})(?!.{8,300}[.!?]["”’]?$)/u,
      /^[Bb]y:? (?:\p{Lu}[\p{L}'’-]{1,20}\.? ){1,3}\p{Lu}[\p{L}'’-]{1,20}\.?$/u,
      /^[^.!?]{3,60}[|,] [^.!?]{0,60}\b[Bb]y \p{Lu}[^.!?]{3,60}$/u,
      /^(?:[Aa]uthor|[Ww]riter|[Rr]eporter|[Tt]ext|[Ww]ords|[Ss]tory)s?\s?:\s?\p{Lu}/u,
      /^(?:[Ee]-?mail|[Ff]ollow|[Cc]ontact) (?:the author|the writer)\b/,
      /^[^.!?]{3,80}\b(?:[Cc]orrespondents?|[Rr]eporters?|[Ss]taff [Ww]riters?|[Cc]olumnists?|[Ee]ditorial [Bb]oard)$/,
    ],
  },
]
