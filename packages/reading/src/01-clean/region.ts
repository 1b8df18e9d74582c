/** First and last line of the article's text; null where the page holds none. */
export interface Region {
  first: number
  last: number
}
