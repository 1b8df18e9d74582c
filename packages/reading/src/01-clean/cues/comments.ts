import type { Cue } from './cue.ts'

/** Where readers answer: the heading of a thread, invitations to write, the house rules. */
export const COMMENTS: readonly Cue[] = [
  {
    role: 'form',
    rule: 'comments',
    words: 14,
    stop: true,
    patterns: [
      /^(?:(?:show|view|read|see|hide|load|post|add|write|leave|all|most|top|\d[\d,.]{0,9})\s+(?:(?:the|all|a|your|more|recent)\s+){0,2})?(?:\d[\d,]{0,9}\s+)?(?:(?:reader|user|facebook|your)\s+)?(?:comments?|repl(?:y|ies)|responses?)(?:\s?[([:.]?\s?\d{0,6}\s?[)\]]?)?$/i,
      /^(?:leave|post|submit|add|write) (?:a|your) (?:reply|comment)/i,
      /^(?:join|start|be part of) the (?:conversation|discussion|debate)/i,
      /^(?:comments? (?:are|is|on|section|polic)|have your say|what do you think\?|log ?in to (?:comment|reply)|(?:be the )?first to comment)/i,
      /^sort by:?\s?(?:newest|best|oldest|top)?$/i,
    ],
  },
  {
    role: 'form',
    rule: 'comment-rules',
    words: 60,
    stop: true,
    patterns: [
      /\b(?:comment(?:ing|s)?|community) (?:policy|policies|guidelines|rules|standards)\b/i,
      /\b(?:to|who) (?:join the conversation|leave a comment|post a comment|comment on this)\b/i,
      /\bcomments?\b[^.]{0,60}\b(?:moderat\w{1,4}|civil|respectful|relevant|deleted|removed|off[- ]topic|approved)\b/i,
      /\b(?:moderat\w{1,4}|civil|respectful|on[- ]topic)\b[^.]{0,60}\b(?:comments?|posts)\b/i,
      /\b(?:see|view|posting) comments\b|\bcomments? (?:may|can|will) take\b/i,
    ],
  },
]
