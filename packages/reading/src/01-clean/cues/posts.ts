import type { Cue } from './cue.ts'

/** Posts from elsewhere that are shown in the text: who wrote them, and the links that they end with. */
export const POSTS: readonly Cue[] = [
  {
    role: 'other',
    rule: 'post-signature',
    words: 20,
    patterns: [
      /^[—–-]\s?\S.{0,60}\(@\w{2,20}\)/u,
      /^(?:a post shared by|view this (?:post|profile) on|see this post|post from)\b/i,
      /^\S.{0,40} \(?@\w{2,20}\)? [·•] /u,
    ],
  },
  {
    role: 'other',
    rule: 'embedded-post',
    words: 80,
    patterns: [/\bpic\.(?:twitter|x)\.com\/\w/i, /https:\/\/t\.co\/\w/],
  },
]
