import type { Cue } from './cue.ts'

/** Fields, buttons and what a page answers when one is used. */
export const FORMS: readonly Cue[] = [
  {
    role: 'form',
    rule: 'form-field',
    words: 30,
    patterns: [
      /your e-?mail address will not be published|required fields are marked|enter your e-?mail|invalid e-?mail/i,
      /^(?:your )?(?:e-?mail(?: address)?|name|website|password|username|first name|last name|search(?: for)?|keyword)s?\s{0,3}[:*]{0,3}$/i,
      /^(?:search|submit|send|log ?in|sign ?in|sign ?up|register|subscribe|cancel|close|ok|go|reply|like|share|tweet|pin|print|e-?mail|save|copy link|copied)\W{0,12}$/i,
      /^(?:i['’]m in|no,? thanks|maybe later|not now|got it|accept(?: all)?|continue|dismiss|ask question)\W{0,3}$/i,
      /\b(?:saved stories|saved articles|(?:in|to|from) (?:your|my) (?:account|profile|saved|library|feed))\b/i,
      /^please (?:enter|fill|log|sign|enable|select|check your|provide|choose|try again)/i,
      /^(?:save my name|notify me of|i agree to|by (?:submitting|entering|signing|clicking|subscribing|providing|registering|continuing))/i,
      /give (?:us )?(?:your )?feedback|thank(?:s| you) for (?:subscribing|signing|sharing|your (?:feedback|comment))/i,
      /\b(?:form|page|field) (?:is|could not be) (?:required|submitted|loaded)\b|^(?:an error|something went wrong|there was an? (?:error|issue|problem))|^we encountered an (?:issue|error)/i,
      /^did you find this (?:article|page|story|helpful|useful)|^was this (?:article|page|story|helpful|useful)|^(?:report|suggest) (?:a|an) (?:error|typo|correction|mistake)/i,
    ],
  },
]
