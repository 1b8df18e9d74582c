/** The part of a phrase that holds its head. */
const AFTER_HEAD =
  /,|\s(?:of|for|from|in|at|with|on|to|by|between|who|which|that|received|made|taken|given|formed)\s/i
/** What somebody does or what is there: it shows something to the writer, and says nothing. */
const NO_VOICE =
  /^(?:there|what|much|references?|reactions?|meetings?|talks|signs?|facts?|questions?|issues?|situations?|ideas?|econom(?:y|ies)|days?|weeks?|months?|years?|time|changes?|moves?|steps?|absence|presence|silence|fate)$/

/** False of a phrase whose head can say nothing: "the reactions received from both the countries". */
export function isVoice(phrase: string): boolean {
  const stop = AFTER_HEAD.exec(phrase)
  const head = phrase.slice(0, stop && stop.index > 0 ? stop.index : phrase.length).trim()
  const last = head.slice(head.lastIndexOf(' ') + 1)
  // "Talks" of a name is none of these; "There" at the beginning of a sentence is.
  return !NO_VOICE.test(last === head ? last.toLowerCase() : last)
}
