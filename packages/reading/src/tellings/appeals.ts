/** What a newsroom asks its readers for in its own cause. */
const ASKS =
  /^(?:please |if you can, |why not )?(?:support|subscribe|donate|join|sign up|contribute|become an? (?:member|supporter|subscriber|patron)|help (?:us|fund(?:ed)?|support|sustain))\b/iu
const OWN = /\b(?:us|our|we)\b/iu
const FEE = /[$£€]\s?\d[\d.,]{0,7} (?:a|per|each|every) (?:week|month|year)\b/iu
const READERS = /\b(?:members?|readers|subscribers?|supporters?|patrons|donors|membership|subscription)\b/iu
const GIVES =
  /\b(?:support|subscri(?:be|ption)|donat(?:e|ion|ing)|join(?:ing)?|contribut(?:e|ion|ing)|fund(?:ed)?|member(?:ship)?)\b/iu
const PRESS = /\b(?:journalism|newsletter|newsroom|reporting)\b/iu
const QUOTED = /["“”«»]/u

/** True of a sentence that asks readers for money or membership, or thanks them for it, and reports nothing. */
export function isAppeal(sentence: string): boolean {
  if (QUOTED.test(sentence)) return false
  const [fee, readers, press] = [FEE, READERS, PRESS].map((sign) => sign.test(sentence))
  if (ASKS.test(sentence)) return fee || readers || press || false
  return OWN.test(sentence) && GIVES.test(sentence) && (fee || readers || false)
}
