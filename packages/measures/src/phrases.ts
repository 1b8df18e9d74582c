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

/** One group's use of a term: how often it has the term, and how often any term. */
export interface TermUse {
  term: number
  all: number
}

/**
 * Log odds of a term in one group against another, with an informative Dirichlet prior, in standard errors: a rare term that
 * only chance gave to one of them stays near 0, and a frequent one must differ clearly. 1.96 is two-sided 5 %.
 * Source: B. L. Monroe, M. P. Colaresi and K. M. Quinn, "Fightin' Words: Lexical Feature Selection and Evaluation for
 * Identifying the Content of Political Conflict", Political Analysis 16 (2008), eqs. 16, 20 and 22.
 *
 * @param group the group, whole counts
 * @param others all it is compared with, whole counts
 * @param prior the use that is expected of both beforehand, e.g. that of a larger collection; term above 0
 * @returns above 0 where the group has it more than the others; 0 where either side has no term at all, or there is no other
 */
export function logOddsRatio(group: TermUse, others: TermUse, prior: TermUse): number {
  if (group.all === 0 || others.all === 0 || prior.term === prior.all) return 0
  const [one, other] = [posterior(group, prior), posterior(others, prior)]
  return (logOdds(one) - logOdds(other)) / Math.sqrt(1 / one.term + 1 / other.term)
}

const posterior = (use: TermUse, prior: TermUse): TermUse => ({
  term: use.term + prior.term,
  all: use.all + prior.all,
})

const logOdds = ({ term, all }: TermUse) => Math.log(term / (all - term))
