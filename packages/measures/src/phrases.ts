/**
 * Class-based TF-IDF: how much a term tells one class of texts from the others. Here a class is a set of articles, a term a
 * keyphrase, and an article counts once for each.
 * Source: M. Grootendorst, "BERTopic: Neural topic modeling with a class-based TF-IDF procedure", arXiv:2203.05794 (2022), eq. 2.
 *
 * @param inClass how often the class has the term, 0 or more
 * @param everywhere how often all classes have it, at least inClass and 1
 * @param classSize how many terms a class has on average, counted with repetition
 * @returns 0 or more; comparable among the terms of one class
 */
export function classTfIdf(inClass: number, everywhere: number, classSize: number): number {
  return inClass * Math.log(1 + classSize / everywhere)
}
